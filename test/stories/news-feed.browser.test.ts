import { testStories } from './test-stories.js';

testStories(/^news-feed--/, 18);
