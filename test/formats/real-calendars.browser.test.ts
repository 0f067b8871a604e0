import { browserFixtures } from '../support/fixtures.browser.js';
import { itReadsCalendar, type ExpectedCalendar } from './real-calendars.js';

/** Relative to `test/fixtures/`; outside the repository, where it exists. */
const folder = '../../../shared/real-calendars/';
const list = await browserFixtures.read(`${folder}expected.json`).catch(() => undefined);

describe('calendars of real publishers', () => {
  if (!list) {
    console.log('skipped: no ../shared/real-calendars');
    return;
  }
  for (const expected of JSON.parse(new TextDecoder().decode(list)) as ExpectedCalendar[]) {
    itReadsCalendar(expected, () => browserFixtures.read(folder + expected.file));
  }
});
