import { testStories } from './test-stories.js';

testStories(/^article-card/, 15);
