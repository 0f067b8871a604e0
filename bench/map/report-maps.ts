import type { Page } from 'puppeteer-core';
import type { Timing } from '../measure.js';
import type { mapBench } from './page.js';

/** What is promised: so many times as fast. */
const times = 3;

export type MapReport = Record<'create' | 'pan', Timing[]>;

const ms = (value: number): string => value.toFixed(2).padStart(9);

/**
 * Measures the map beside Leaflet, on one page, and prints the tables.
 * @param missed takes a line for every promise that was not kept
 */
export async function reportMaps(openPage: () => Promise<Page>, missed: string[]): Promise<MapReport> {
  const page = await openPage();
  const report = await page.evaluate(() => (globalThis as unknown as { mapBench: typeof mapBench }).mapBench.measureMaps());
  await page.close();
  for (const [key, title] of [['create', 'A map of 1,247 places'], ['pan', 'One move of it']] as const) {
    const [ours, other] = report[key] as [Timing, Timing];
    const ratio = other.median / ours.median;
    console.log(`${title}, ms: best, median, first`);
    for (const { name, best, median, first } of report[key]) console.log(`  ${name.padEnd(38)}${ms(best)}${ms(median)}${ms(first)}`);
    console.log(`  ${ratio.toFixed(1)}x as fast as ${other.name}\n`);
    if (ratio < times) missed.push(`${title}: ${ratio.toFixed(2)}x as fast as ${other.name}, promised ${times}x`);
  }
  return report;
}
