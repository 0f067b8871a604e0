import { NewsFeed } from '../elements/news-feed.js';
import { defineElement } from './define-element.js';

defineElement('news-feed', NewsFeed, import.meta.url);
