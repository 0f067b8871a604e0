import { testStories } from './test-stories.js';

testStories(/^events-calendar-world/, 12);
