import { testStories } from './test-stories.js';

testStories(/^sheets/, 14);
