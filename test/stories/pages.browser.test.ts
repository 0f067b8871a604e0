import { testStories } from './test-stories.js';

testStories(/^(languages|host-pages)/, 25);
