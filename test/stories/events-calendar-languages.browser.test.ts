import { testStories } from './test-stories.js';

testStories(/^events-calendar-languages/, 11);
