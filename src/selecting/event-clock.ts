import type { CalendarEvent, Occurrence } from '../model/calendar-event.js';
import type { Day } from '../model/feed.js';
import type { EventTime, LocalTime } from '../model/recurrence.js';
import { writeInstant } from '../model/write-instant.js';
import { parseDuration } from '../recurrence/parse-duration.js';
import { wallOf } from '../recurrence/wall-of.js';
import { offsetAt, wallToMs } from '../recurrence/zones.js';

export const DAY = 864e5;

/** An hour more than clocks are ever moved: Samoa left out a day. */
const LEAP = 25 * 36e5;

/**
 * An event's times as numbers. A wall time is milliseconds as if its clocks showed UTC; a time `ms` is the instant, or
 * the wall time where the event has days or floats.
 */
export interface EventClock {
  event: CalendarEvent;
  isDays: boolean;
  /** The wall time of the start. */
  start: number;
  /** The longest that an occurrence may take, milliseconds. */
  longest: number;
  /** A time of another type or zone as this clock shows it: a day is its time of day on that day, a time its day. */
  read(time: EventTime): { wall: number; ms: number };
  toMs(wall: number): number;
  toWall(ms: number): number;
  /** Whether `ms` is a wall time. */
  isFixed: boolean;
  /** How far wall times around a change of the clocks may be out of order. */
  leap: number;
  /** When an occurrence ends that starts then. */
  endOf(wall: number, ms: number): number;
  /** A time of the series, as an event writes it. */
  write(wall: number, ms: number): EventTime;
  /** @param end `ms`. */
  place(timeZone: string, wall: number, ms: number, end: number): Pick<Occurrence, 'event' | 'start' | 'end' | 'from' | 'to'>;
}

/** @returns Undefined for an event without a readable start. */
export function createEventClock(event: CalendarEvent): EventClock | undefined {
  const first = event.start as EventTime | undefined;
  const start = first ? wallOf(first) : NaN;
  if (!first || Number.isNaN(start)) return undefined;
  const isDays = 'date' in first;
  const zone = isDays ? undefined : first.timeZone;
  const custom = zone === event.timeZone ? event.zone : undefined;
  const toMs = (wall: number): number => (zone ? wallToMs(wall, zone, custom) : wall);
  const offset = (ms: number): number => (zone ? offsetAt(ms, zone, custom) : 0);
  const firstMs = zone && 'instant' in first && first.instant ? Date.parse(first.instant) : toMs(start);

  const { end, duration } = event;
  const endZone = (end && 'timeZone' in end && end.timeZone) || zone;
  const endMs = !end ? NaN : zone && 'instant' in end && end.instant ? Date.parse(end.instant) : toMs(wallOf(end));
  const nominal = duration && (event.recurrence || !end) ? parseDuration(duration) : undefined;
  const exact = Math.max(endMs - firstMs || 0, isDays ? DAY : 0);

  const time = (wall: number, ms: number, in_ = zone): EventTime => {
    if (isDays) return { date: writeInstant(wall).slice(0, 10) as Day };
    const local = writeInstant(wall).slice(0, 19) as LocalTime;
    return in_ ? { local, timeZone: in_, instant: writeInstant(ms) } : { local };
  };

  return {
    event,
    isDays,
    start,
    longest: nominal ? Math.max(nominal.days * DAY + nominal.seconds * 1e3, 0) + DAY : exact,
    toMs,
    toWall: (ms) => ms + offset(ms),
    isFixed: !zone,
    leap: zone ? LEAP : 0,
    read(other) {
      let wall = wallOf(other);
      const instant = 'instant' in other && other.instant ? Date.parse(other.instant) : NaN;
      const there = zone ?? (isDays ? event.timeZone : undefined);
      if ('date' in other) wall += start - Math.floor(start / DAY) * DAY;
      else if (there && instant) wall = instant + offsetAt(instant, there, event.zone);
      if (isDays) wall = Math.floor(wall / DAY) * DAY;
      return { wall, ms: zone && instant ? instant : toMs(wall) };
    },
    endOf(wall, ms) {
      if (!nominal) return ms + exact;
      const later = nominal.days ? toMs(wall + nominal.days * DAY) : ms;
      const length = isDays ? Math.ceil(nominal.seconds / 86400) * DAY : nominal.seconds * 1e3;
      return Math.max(later + length, isDays ? ms + DAY : ms);
    },
    write: (wall, ms) => time(wall, ms),
    place(timeZone, wall, ms, end) {
      const read = (at: number): number => (zone ? at + offsetAt(at, timeZone) : at) / 6e4;
      const from = read(ms);
      const endOffset = endZone === zone ? offset(end) : endZone ? offsetAt(end, endZone) : 0;
      return { event, start: time(wall, ms), end: time(end + endOffset, end, endZone), from, to: Math.max(read(end), from) };
    },
  };
}
