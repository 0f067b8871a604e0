import { testStories } from './test-stories.js';

testStories(/^events-calendar--/, 28);
