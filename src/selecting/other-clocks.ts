import type { Occurrence } from '../model/calendar-event.js';
import { zoneOffset } from '../model/zone-offset.js';

/** A clock that shows another time than the one events are placed by. */
export interface OtherClock {
  whose: 'place' | 'reader';
  /** Minutes since 1970 by its wall clock, when the event starts. */
  from: number;
  /** Minutes it is ahead of UTC then. */
  offset: number;
}

export interface Clocks {
  /** Whose clock `from` and `to` of the occurrence are: the reader's, the place's, or that of neither. */
  shown: 'reader' | 'place' | undefined;
  /** Minutes the clock shown is ahead of UTC at the start. */
  offset: number;
  others: OtherClock[];
}

/**
 * The clocks that an event's start is read from where they differ: the place's and the reader's. Undefined for days
 * and floating times, which are the same for everybody.
 * @param readerZone IANA name; absent, the zone of the device.
 */
export function readClocks({ start, from }: Pick<Occurrence, 'start' | 'from'>, readerZone?: string): Clocks | undefined {
  if ('date' in start || !start.instant) return undefined;
  const ms = Date.parse(start.instant);
  const clock = (whose: OtherClock['whose'], wall: number): OtherClock => ({ whose, from: wall / 6e4, offset: (wall - ms) / 6e4 });
  const all = [clock('reader', ms + zoneOffset(ms, readerZone))];
  // A time written in UTC says nothing about a place.
  if (start.timeZone && start.timeZone !== 'UTC') all.push(clock('place', Date.parse(`${start.local}Z`)));
  const others = all.filter(({ from: other }, i) => other !== from && all.findIndex((each) => each.from === other) === i);
  const shown = all.find(({ from: other }) => other === from)?.whose;
  return { shown, offset: from - ms / 6e4, others };
}
