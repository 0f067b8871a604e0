import type { Timing } from '../measure.js';
import { makeEvents, type MadeEvent } from './make-events.js';
import { ours } from './ours.js';
import { eventCalendar, fullCalendar, peers } from './peers.js';
import type { Shown, Subject } from './subject.js';
import { rest, timeChange } from './time-change.js';

const year = 2026;
const monthOf = (index: number): string => new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);
const at = (month: number): number => Date.UTC(year, month, 1);

/** One program with its events. */
interface Entry {
  name: string;
  subject: Subject;
  events: readonly MadeEvent[];
}

/** What is measured, and how the events lie. */
export interface Case {
  name: string;
  measure(): Promise<Timing[]>;
}

const summarise = (name: string, times: readonly number[]): Timing => {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, first: times[0]!, best: sorted[0]!, median: sorted[sorted.length >> 1]!, rounds: sorted.length };
};

/** A place on the page, as wide as the sheets' widest and out of the others' layout. */
function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;inset:0 auto auto 0;inline-size:1000px;block-size:900px;contain:strict;background:#fff';
  document.body.append(host);
  return host;
}

/** A fast program of nothing wins nothing: each shows at least this many events of a month that has more. */
const least = 40;

function expectTitles(name: string, shown: Shown): void {
  const count = shown.countTitles();
  if (count < least) throw new Error(`${name} shows ${count} events`);
}

/** Rounds of programs that need so many milliseconds in each; after `enough` milliseconds one has taken part in all it needs. */
const fewRounds = 4;
const long = 80;
const enough = 8000;

/** Whether a program has shown already how slow it is. */
const isKnownSlow = (times: readonly number[]): boolean =>
  (times.length >= fewRounds && Math.min(...times) > long) || times.reduce((sum, time) => sum + time, 0) > enough;

/** Turns months, one program after the other in every round; `days` are gone through again and again. */
async function measureTurns(entries: readonly Entry[], days: readonly string[], rounds: number, counted: (day: string) => boolean): Promise<Timing[]> {
  const all = [];
  for (const { name, subject, events } of entries) {
    const host = makeHost();
    const prepared = await subject.prepare(events);
    const mounted: { shown?: Shown } = {};
    await timeChange(() => (mounted.shown = subject.mount(host, prepared, days[0]!)), () => mounted.shown!.root);
    all.push({ name, host, shown: mounted.shown!, times: [] as number[] });
  }
  const turns = Array.from({ length: rounds }, (_, round) => days[(round + 1) % days.length]!);
  for (const day of turns) {
    for (const { name, shown, times } of all) {
      if (isKnownSlow(times)) continue;
      await rest();
      const time = await timeChange(() => shown.turn(day), () => shown.root);
      if (!counted(day)) continue;
      expectTitles(name, shown);
      times.push(time);
    }
  }
  for (const { shown, host } of all) {
    shown.remove();
    host.remove();
  }
  return all.map(({ name, times }) => summarise(name, times));
}

/** Mounts a calendar and takes it away again, one program after the other in every round. */
async function measureShows(entries: readonly { name: string; subject: Subject; given: () => unknown }[], rounds: number): Promise<Timing[]> {
  const all = entries.map((entry) => ({ ...entry, times: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { name, subject, given, times } of all) {
      if (isKnownSlow(times)) continue;
      const host = makeHost();
      const prepared = given();
      const mounted: { shown?: Shown } = {};
      await rest();
      times.push(await timeChange(() => (mounted.shown = subject.mount(host, prepared, monthOf(5))), () => mounted.shown!.root));
      expectTitles(name, mounted.shown!);
      mounted.shown!.remove();
      host.remove();
    }
  }
  return all.map(({ name, times }) => summarise(name, times));
}

const months = Array.from({ length: 12 }, (_, index) => monthOf(index));
const inYear = (count: number): MadeEvent[] => makeEvents(count, at(0), at(12));
/** Four times as many events in four times as many years: the months shown hold as many as before. */
const inYears = (count: number): MadeEvent[] => makeEvents(count, Date.UTC(year - 2, 0, 1), Date.UTC(year + 2, 0, 1));

export const cases: readonly Case[] = [
  {
    name: 'Next month, 5,000 events in a year',
    measure: () =>
      measureTurns(
        [
          { name: ours.name, subject: ours, events: inYear(5000) },
          { name: `${ours.name}, 20,000 in four years`, subject: ours, events: inYears(20_000) },
          { name: fullCalendar.name, subject: fullCalendar, events: inYear(5000) },
          { name: eventCalendar.name, subject: eventCalendar, events: inYear(5000) },
        ],
        months, 24, () => true,
      ),
  },
  {
    name: 'To a month of 5,000 events from an empty one',
    measure() {
      const events = makeEvents(5000, at(5), at(6) - 3 * 864e5);
      return measureTurns([ours, ...peers].map((subject) => ({ name: subject.name, subject, events })), [monthOf(8), monthOf(5)], 12, (day) => day === monthOf(5));
    },
  },
  {
    name: 'First show of 5,000 events from memory',
    async measure() {
      const entries = [];
      for (const subject of [ours, ...peers]) {
        const prepared = await subject.prepare(inYear(5000));
        entries.push({ name: subject.name, subject, given: () => prepared });
      }
      return measureShows(entries, 7);
    },
  },
  {
    name: 'First show of 1,000 events from an .ics',
    measure() {
      let asked = 0;
      return measureShows(
        [ours, ...peers].filter(({ readsAddress }) => readsAddress).map((subject) => ({ name: subject.name, subject, given: () => `/calendar.ics?${++asked}` })),
        7,
      );
    },
  },
];
