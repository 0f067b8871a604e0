import type { Page } from 'puppeteer-core';
import type { Timing } from '../measure.js';
import type { calendarBench } from './page.js';

const own = '<events-calendar>';

/** What is promised of a case: at least so many times as fast as a peer, or as all of them where none is named. */
const promises: readonly (readonly { than?: string; times: number }[])[] = [
  [{ than: 'FullCalendar', times: 10 }],
  [{ times: 2 }],
  [{ times: 5 }],
  [{ times: 5 }],
];
/** Reading iCalendar, times ical.js. */
const readingTimes = 5;
/** What a calendar four times as long, or a rule that began long ago, may cost more or less. */
const flat = 0.2;

export interface CalendarReport {
  cases: { name: string; timings: Timing[] }[];
  reading: { bytes: number; timings: Timing[] };
  age: Timing[];
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1).padStart(9);

function writeTimings(title: string, timings: readonly Timing[], base: Timing): string {
  const width = Math.max(...timings.map(({ name }) => name.length)) + 2;
  return [
    title,
    `  ${'ms'.padEnd(width)}${['best', 'median', 'first'].map((word) => word.padStart(9)).join('')}${'rounds'.padStart(8)}${'of ours'.padStart(10)}`,
    ...timings.map(({ name, best, median, first, rounds }) =>
      `  ${name.padEnd(width)}${ms(best)}${ms(median)}${ms(first)}${String(rounds).padStart(8)}${(median / base.median).toFixed(2).padStart(9)}x`),
    '',
  ].join('\n');
}

/** By the median, for turning a month is done once and not in a loop that has been warmed up. */
const ratio = (one: Timing, other: Timing): number => one.median / other.median;

function checkFlat(what: string, one: Timing, other: Timing, missed: string[]): void {
  const change = Math.abs(ratio(other, one) - 1);
  if (change > flat) missed.push(`${what}: ${(change * 100).toFixed(0)} % apart, promised ${flat * 100} %`);
}

/**
 * Measures the calendar beside others, each case on a page of its own, and prints the tables.
 * @param openPage opens the page with the bench's script
 * @param missed takes a line for every promise that was not kept
 */
export async function reportCalendars(openPage: () => Promise<Page>, missed: string[]): Promise<CalendarReport> {
  const run = async <T>(act: (page: Page) => Promise<T>): Promise<T> => {
    const page = await openPage();
    const result = await act(page);
    await page.close();
    return result;
  };
  type Globals = { calendarBench: typeof calendarBench };
  const names = await run((page) => page.evaluate(() => (globalThis as unknown as Globals).calendarBench.caseNames));
  const cases = [];
  for (const [index, name] of names.entries()) {
    const timings = await run((page) => page.evaluate((index) => (globalThis as unknown as Globals).calendarBench.measureCase(index), index));
    cases.push({ name, timings });
    const [our, ...others] = timings;
    console.log(writeTimings(name, timings, our!));
    for (const other of others) {
      if (other.name.startsWith(own)) {
        checkFlat(other.name, our!, other, missed);
        continue;
      }
      for (const { than = other.name, times } of promises[index]!) {
        if (than === other.name && ratio(other, our!) < times) {
          missed.push(`${name}: ${ratio(other, our!).toFixed(2)}x as fast as ${other.name}, promised ${times}x`);
        }
      }
    }
  }
  const reading = await run((page) => page.evaluate(() => (globalThis as unknown as Globals).calendarBench.measureReading()));
  const [reader, icalJs] = reading.timings;
  console.log(writeTimings(`Reading an .ics of ${(reading.bytes / 1e6).toFixed(1)} MB`, reading.timings, reader!));
  if (icalJs!.best / reader!.best < readingTimes) {
    missed.push(`Reading iCalendar: ${(icalJs!.best / reader!.best).toFixed(2)}x as fast as ical.js, promised ${readingTimes}x`);
  }
  const age = await run((page) => page.evaluate(() => (globalThis as unknown as Globals).calendarBench.measureAge()));
  console.log(writeTimings('A month of a daily rule', age, age[1]!));
  checkFlat('A daily rule by its age', age[1]!, age[0]!, missed);
  return { cases, reading, age };
}
