import { testStories } from './test-stories.js';

testStories(/^events-calendar-states/, 11);
