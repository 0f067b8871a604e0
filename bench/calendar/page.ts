import { cases } from './measure-calendars.js';
import { measureAge, measureReading } from './read-ics.js';

/** What the page offers to the script that drives it. */
export const calendarBench = {
  caseNames: cases.map(({ name }) => name),
  measureCase: (index: number) => cases[index]!.measure(),
  measureReading,
  measureAge,
};

Object.assign(globalThis, { calendarBench });
