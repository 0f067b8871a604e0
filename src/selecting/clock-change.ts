import type { Day } from '../model/feed.js';
import { wallToInstant, zoneOffset } from '../model/zone-offset.js';

/** Clocks of a zone that are put forward or back within a day. */
export interface ClockChange {
  /** Wall-clock minutes since midnight that are left out (`skipped`) or come twice. */
  from: number;
  to: number;
  skipped: boolean;
}

/**
 * The change of the clocks on a day; undefined on most days.
 * @param timeZone IANA name.
 */
export function findClockChange(day: Day, timeZone: string): ClockChange | undefined {
  const midnight = Date.parse(day);
  // A minute earlier: where clocks skip midnight itself, that is the day's own hour and not the day before's.
  let before = wallToInstant(midnight, timeZone) - 6e4;
  let after = wallToInstant(midnight + 864e5, timeZone) - 6e4;
  const offset = zoneOffset(before, timeZone);
  const shift = (zoneOffset(after, timeZone) - offset) / 6e4;
  if (!shift) return undefined;
  while (after - before > 6e4) {
    const middle = before + Math.floor((after - before) / 12e4) * 6e4;
    if (zoneOffset(middle, timeZone) === offset) before = middle;
    else after = middle;
  }
  /** What the clock would have shown at the change. */
  const at = Math.round((after + offset - midnight) / 6e4);
  return shift > 0 ? { from: at, to: at + shift, skipped: true } : { from: at + shift, to: at, skipped: false };
}
