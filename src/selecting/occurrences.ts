import type { CalendarEvent, Occurrence, OccurrenceWindow } from '../model/calendar-event.js';
import type { FeedItem } from '../model/feed.js';
import type { EventTime } from '../model/recurrence.js';
import { hasCustomZones, offsetAt, wallToMs } from '../recurrence/zones.js';
import { createEventClock, DAY, type EventClock } from './event-clock.js';
import { createSeries, createTimeSet } from './expand-series.js';
import { createIntervalIndex, type Interval } from './interval-index.js';

/** Told what could not be shown as the feed meant it; codes are stable: see `createSeries`. */
export type OccurrenceReport = (code: string, message: string, event: CalendarEvent) => void;

export interface OccurrenceIndex {
  /**
   * The occurrences that touch a window, sorted: by start, then longer first, days before times, by title.
   * The same window gives the same array; occurrences of single events stay the same objects.
   */
  between(from: string, to: string): readonly Occurrence[];
  /** The first occurrences that start at a moment or day, or later; fewer where forty years hold no more. */
  next(from: string, count: number): Occurrence[];
}

/** Steps that all rules together may take for one window: seconds on a slow machine, what honest calendars never need. */
const MOST_STEPS = 3e7;

/** A window: wall times of the reader, and the instants at which it begins and ends. */
interface Span {
  wall: Interval;
  ms: Interval;
}

/** What may stand in a window. */
interface Entry extends Interval {
  collect(span: Span, take: (occurrence: Occurrence) => void): void;
}

const text = (time: EventTime): string => ('date' in time ? time.date : (time.instant ?? time.local));

/** Of code units: thousands may begin at one hour, and a collator would take most of the time. */
const order = ({ event, key }: Occurrence): string => `${event.title ?? ''}\n${key}`;

const compare = (a: Occurrence, b: Occurrence): number =>
  a.from - b.from ||
  b.to - a.to ||
  +b.event.allDay - +a.event.allDay ||
  (order(a) < order(b) ? -1 : 1);

/** Wall time in a zone of an instant or a day, milliseconds. */
function boundary(at: string, timeZone: string): number {
  const ms = Date.parse(at);
  return at.includes('T') ? ms + offsetAt(ms, timeZone) : ms;
}

/** An event that happens once: a single one, or an override. */
function createSingle(clock: EventClock, timeZone: string, key: string, series?: EventClock): Entry {
  const { event, start } = clock;
  const ms = clock.read(event.start).ms;
  const end = clock.endOf(start, ms);
  let occurrence: Occurrence | undefined;
  return {
    from: ms,
    to: end,
    collect(_, take) {
      if (!occurrence) {
        occurrence = { ...clock.place(timeZone, start, ms, end), key };
        const { recurrenceId } = event;
        if (recurrenceId) {
          occurrence.recurrenceId = recurrenceId;
          const stood = (series ?? clock).read(recurrenceId);
          const stands = (series ?? clock).read(event.start);
          const isDay = 'date' in recurrenceId || clock.isDays;
          if (isDay ? Math.floor(stood.wall / DAY) !== Math.floor(stands.wall / DAY) : stood.ms !== stands.ms) occurrence.moved = recurrenceId;
        }
      }
      take(occurrence);
    },
  };
}

/** What replaces the dates of a series: overrides, from the first `RANGE=THISANDFUTURE` on. */
interface Change {
  clock: EventClock;
  ms: number;
  /** How far it moves the wall time. */
  shift: number;
}

function createRecurring(clock: EventClock, timeZone: string, key: string, overrides: readonly EventClock[], budget: { left: number }, report?: OccurrenceReport): Entry {
  const { event } = clock;
  const series = createSeries(clock, event.recurrence!, report && ((code, message) => report(code, message, event)), budget);
  const replaced = createTimeSet(clock);
  const changes: Change[] = [];
  for (const override of overrides) {
    const { recurrenceId, thisAndFuture } = override.event;
    replaced.add(recurrenceId!);
    const { wall, ms } = clock.read(recurrenceId!);
    if (thisAndFuture) changes.push({ clock: override, ms, shift: override.start - wall });
  }
  changes.sort((a, b) => a.ms - b.ms);
  const reach = Math.max(clock.longest, ...changes.map((change) => change.clock.longest + Math.abs(change.shift) + 2 * DAY));

  return {
    from: series.from - reach,
    to: series.to + reach,
    collect({ wall, ms }, take) {
      const { from, to } = clock.isFixed ? wall : ms;
      series.visit(from - reach, to + reach - clock.longest, (wall, ms, ownEnd) => {
        if (replaced.has(wall, ms)) return;
        const change = changes.findLast((one) => one.ms <= ms);
        const own = change?.clock ?? clock;
        const shifted = change ? wall + change.shift : wall;
        const at = change ? own.toMs(shifted) : ms;
        const placed = own.place(timeZone, shifted, at, ownEnd ?? own.endOf(shifted, at));
        const id = change ? clock.write(wall, ms) : placed.start;
        take({ ...placed, recurrenceId: id, key: `${key} ${text(id)}` });
      });
    },
  };
}

/**
 * Prepares events for questions by window: what one costs depends on what is shown in it, not on how many events lie
 * outside, nor on how long ago a series began.
 * @param items Events; other kinds are passed over.
 * @param timeZone IANA zone of the reader: days and floating times are placed in it, windows are read in it.
 * Series in other calendars or in zones of a calendar's own need `loadForEvents` first; until then their first date alone is shown.
 * @param report Told what could not be followed, some of it when a window is first asked for.
 */
export function createOccurrenceIndex(items: readonly FeedItem[], timeZone: string, report?: OccurrenceReport): OccurrenceIndex {
  const clocks: EventClock[] = [];
  const overridesByUid = new Map<string, EventClock[]>();
  for (const item of items) {
    const clock = item.kind === 'event' && createEventClock(item);
    if (!clock) continue;
    clocks.push(clock);
    const { uid, recurrenceId } = clock.event;
    if (!uid || !recurrenceId) continue;
    const overrides = overridesByUid.get(uid);
    if (overrides) overrides.push(clock);
    else overridesByUid.set(uid, [clock]);
  }

  const entries: Entry[] = [];
  const budget = { left: MOST_STEPS };
  const keys = new Map<string, number>();
  const keyOf = ({ id, recurrenceId }: CalendarEvent): string => {
    const key = recurrenceId ? `${id} ${text(recurrenceId)}` : id;
    const times = keys.get(key) ?? 0;
    keys.set(key, times + 1);
    return times ? `${key}~${times}` : key;
  };
  const masters = new Map<string, EventClock>();
  const isSeries = (event: CalendarEvent): boolean => {
    if (!event.recurrence || event.recurrenceId) return false;
    if (!event.zone || hasCustomZones()) return true;
    report?.('zone-rules', 'Rules of its zone not loaded: first date only', event);
    return false;
  };
  const series = new Set(clocks.filter(({ event }) => isSeries(event)));
  for (const clock of series) {
    const { event } = clock;
    const overrides = (event.uid && overridesByUid.get(event.uid)) || [];
    if (event.uid) masters.set(event.uid, clock);
    entries.push(createRecurring(clock, timeZone, keyOf(event), overrides, budget, report));
  }
  for (const clock of clocks) {
    const { event } = clock;
    if (series.has(clock)) continue;
    const master = event.recurrenceId && event.uid ? masters.get(event.uid) : undefined;
    // A later version of the series that takes the date out takes an older override with it.
    if (master && (master.event.sequence ?? 0) > (event.sequence ?? 0)) {
      const { wall, ms } = master.read(event.recurrenceId!);
      const except = createTimeSet(master);
      master.event.recurrence!.exceptions.forEach(except.add);
      if (except.has(wall, ms)) continue;
    }
    entries.push(createSingle(clock, timeZone, keyOf(event), master));
  }

  const find = createIntervalIndex(entries);
  const collect = (wall: Interval): Occurrence[] => {
    const found: Occurrence[] = [];
    const ms = { from: wallToMs(wall.from, timeZone), to: wallToMs(wall.to, timeZone) };
    budget.left = MOST_STEPS;
    find(Math.min(wall.from, ms.from), Math.max(wall.to, ms.to), (entry) =>
      entry.collect({ wall, ms }, (one) => {
        const [starts, ends] = [Math.round(one.from * 6e4), Math.round(one.to * 6e4)];
        if (starts < wall.to && (ends > wall.from || starts >= wall.from)) found.push(one);
      }),
    );
    return found.sort(compare);
  };

  const answers = new Map<string, readonly Occurrence[]>();
  return {
    between(from, to) {
      const question = `${from} ${to}`;
      let answer = answers.get(question);
      if (!answer) {
        if (answers.size > 12) answers.clear();
        answers.set(question, (answer = collect({ from: boundary(from, timeZone), to: boundary(to, timeZone) })));
      }
      return answer;
    },
    next(from, count) {
      let at = boundary(from, timeZone);
      const found: Occurrence[] = [];
      for (let days = 31; days < 15e3 && found.length < count; days *= 2) {
        found.push(...collect({ from: at, to: at + days * DAY }).filter((one) => Math.round(one.from * 6e4) >= at));
        at += days * DAY;
      }
      return found.slice(0, count);
    },
  };
}

/** All occurrences in one window: for one question only; see `createOccurrenceIndex`. */
export function occurrences(items: readonly FeedItem[], { from, to, timeZone }: OccurrenceWindow, report?: OccurrenceReport): Occurrence[] {
  return [...createOccurrenceIndex(items, timeZone, report).between(from, to)];
}
