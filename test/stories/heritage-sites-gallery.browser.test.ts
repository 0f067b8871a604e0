import { testStories } from './test-stories.js';

testStories(/^heritage-sites-gallery--/, 31);
