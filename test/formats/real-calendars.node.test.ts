import { existsSync, readFileSync } from 'node:fs';
import { itReadsCalendar, type ExpectedCalendar } from './real-calendars.js';

const folder = '../shared/real-calendars/';

describe('calendars of real publishers', () => {
  if (!existsSync(folder + 'expected.json')) {
    console.log(`skipped: no ${folder}`);
    return;
  }
  for (const expected of JSON.parse(readFileSync(folder + 'expected.json', 'utf8')) as ExpectedCalendar[]) {
    itReadsCalendar(expected, () => Promise.resolve(new Uint8Array(readFileSync(folder + expected.file))));
  }
});
