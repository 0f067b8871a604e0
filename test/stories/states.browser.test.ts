import { testStories } from './test-stories.js';

testStories(/^news-feed-states/, 28);
