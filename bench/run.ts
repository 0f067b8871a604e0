import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../scripts/find-chromium.js';
import { bundleForNode, bundlePage } from './bundle.js';
import { reportCalendars } from './calendar/report-calendars.js';
import type { Drip, watchDrip } from './drip-page.js';
import { feeds, type Table } from './measure-readers.js';
import type { bench, Streaming } from './page.js';
import { dripRate, serveBench } from './serve.js';
import { reportMaps } from './map/report-maps.js';
import { compare, writeTable } from './write-table.js';

/*
 * Compares our reader of feeds and our calendar with others, side by side in one run, and looks at what a page feels.
 *
 *   npm run bench                    in Chromium: readers, a long feed streamed, a feed on a slow line, calendars, maps
 *   npm run bench -- --only calendar one part: readers, calendar or map
 *   npm run bench -- --node          the table under Node
 *   npm run bench -- --json out.json writes the figures too
 *   npm run bench -- --check         fails where a promised ratio is missed
 *
 * Milliseconds differ from machine to machine and from hour to hour: only the ratios of one run say something.
 */
const { values } = parseArgs({
  options: { node: { type: 'boolean' }, check: { type: 'boolean' }, json: { type: 'string' }, only: { type: 'string' } },
});

/** At least as many times as fast as the fastest peer, by the number of items. */
const promised = new Map([[100, 4], [5000, 3]]);
/** Pages in which the long feed is streamed: other programs lengthen tasks, so the quietest page counts. */
const streams = 3;

interface PageGlobals {
  bench: typeof bench;
  watchDrip: typeof watchDrip;
}

const missed: string[] = [];

async function report(measureFeed: (index: number) => Promise<Table>): Promise<Table[]> {
  const tables: Table[] = [];
  for (const index of feeds.keys()) {
    const table = await measureFeed(index);
    tables.push(table);
    console.log(writeTable(table));
    const { times, fastest } = compare(table);
    const least = promised.get(table.count)!;
    if (times < least) missed.push(`${table.name}: ${times.toFixed(2)}x as fast as ${fastest.name}, promised ${least}x`);
  }
  return tables;
}

/** The element as it is published; built where its sources have changed since. */
function buildElement(): void {
  const built = statSync('dist/cdn/news-feed.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => statSync(join('src', path)).mtimeMs);
  if (Math.max(...sources) < built) return;
  const rollup = join('node_modules', 'rollup', 'dist', 'bin', 'rollup');
  execFileSync(process.execPath, [rollup, '-c', 'rollup.config.ts', '--configPlugin', 'esbuild', '--silent'], { stdio: 'inherit' });
}

async function runInNode(): Promise<{ tables: Table[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'readers.mjs');
  writeFileSync(file, await bundleForNode());
  const { measureReaders } = (await import(pathToFileURL(file).href)) as typeof bench;
  rmSync(folder, { recursive: true });
  console.log(`Node ${process.versions.node}\n`);
  return { tables: await report(measureReaders) };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => missed.push(String(error)));
  await page.goto(url);
  return page;
}

const writeTasks = (tasks: readonly number[]): string => (tasks.length ? `${tasks.join(', ')} ms` : 'none');

function reportStreaming(runs: readonly Streaming[]): void {
  console.log('A feed of 5,000 items streamed into a page, nothing warmed up; tasks over 50 ms');
  for (const { total, firstItem, longTasks, control, items } of runs) {
    console.log(`  ${items} items in ${total.toFixed(0)} ms, first after ${firstItem.toFixed(0)} ms; tasks: ${writeTasks(longTasks)}; of a control: ${writeTasks(control)}`);
  }
  console.log('');
  if (runs.every(({ longTasks }) => longTasks.length)) {
    if (runs.some(({ control }) => !control.length)) missed.push('A task over 50 ms in every page that streamed');
    else console.log('The machine is too busy to tell whose the long tasks are.\n');
  }
}

function reportDrip({ firstHeadline, lastByte, before, after }: Drip): void {
  console.log(`<news-feed> on a line of ${dripRate / 1024} KB/s
  first headline painted after ${firstHeadline.toFixed(0)} ms, last byte after ${lastByte.toFixed(0)} ms
  ${before} of ${after} headlines were on the page when the last byte came\n`);
  if (!(firstHeadline < lastByte)) missed.push('The first headline was painted after the last byte of a slow feed');
}

async function runInChromium(): Promise<object> {
  if (values.only !== 'map') buildElement();
  const { origin, close } = await serveBench({
    bench: await bundlePage('bench/page.ts'),
    drip: await bundlePage('bench/drip-page.ts'),
    calendar: await bundlePage('bench/calendar/page.ts', 'esm'),
    map: await bundlePage('bench/map/page.ts', 'esm'),
  });
  const { executablePath, args, env, headless } = await findChromium();
  // EventCalendar knows the page's clock alone, and its events are in UTC.
  const browser = await launch({ executablePath, env: { ...env, TZ: 'UTC' }, headless, args: [...args, '--js-flags=--expose-gc'], protocolTimeout: 1_200_000 });
  try {
    const version = await browser.version();
    console.log(`${version}\n`);
    const openMap = (): Promise<Page> => openPage(browser, `${origin}/map`);
    if (values.only === 'map') return { version, maps: await reportMaps(openMap, missed) };
    const calendars = values.only === 'readers' ? undefined : await reportCalendars(() => openPage(browser, `${origin}/calendar`), missed);
    if (values.only === 'calendar') return { version, calendars };
    const tables = await report(async (index) => {
      const page = await openPage(browser, origin);
      const table = await page.evaluate((index) => (globalThis as unknown as PageGlobals).bench.measureReaders(index), index);
      await page.close();
      return table;
    });
    const streaming: Streaming[] = [];
    for (let run = 0; run < streams; run++) {
      const page = await openPage(browser, origin);
      streaming.push(await page.evaluate(() => (globalThis as unknown as PageGlobals).bench.watchStreaming('/long.xml')));
      await page.close();
    }
    reportStreaming(streaming);
    const page = await openPage(browser, `${origin}/drip`);
    const drip = await page.evaluate(() => (globalThis as unknown as PageGlobals).watchDrip());
    reportDrip(drip);
    const maps = values.only ? undefined : await reportMaps(openMap, missed);
    return { version, tables, streaming, drip, calendars, maps };
  } finally {
    await browser.close();
    close();
  }
}

const results = values.node ? await runInNode() : await runInChromium();
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
for (const line of missed) console.log(`missed: ${line}`);
process.exitCode = values.check && missed.length ? 1 : 0;
