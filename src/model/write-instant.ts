import type { Day, Instant } from './feed.js';

let lastDay = NaN;
let lastText: Day;

const two = (n: number): string => (n < 10 ? '0' : '') + n;

/**
 * The UTC day of an instant: `2026-07-03`. The last answer is kept, since neighbours in a feed mostly share their
 * day and `toISOString` is the dearest part of reading a date.
 * @param ms Milliseconds since 1970, UTC, in the years 0 to 9999.
 */
export function writeDay(ms: number): Day {
  const day = Math.floor(ms / 864e5);
  if (day !== lastDay) {
    lastText = new Date(ms).toISOString().slice(0, 10) as Day;
    lastDay = day;
  }
  return lastText;
}

/**
 * An instant exactly as `Date.prototype.toISOString` writes it, several times faster for neighbouring instants.
 * @param ms Milliseconds since 1970, UTC, in the years 0 to 9999.
 */
export function writeInstant(ms: number): Instant {
  const s = Math.floor(ms / 1e3);
  const m = Math.floor(s / 60);
  const h = Math.floor(m / 60);
  const fraction = String(ms - s * 1e3 + 1e3).slice(1);
  return `${writeDay(ms)}T${two(h - Math.floor(h / 24) * 24)}:${two(m - h * 60)}:${two(s - m * 60)}.${fraction}Z`;
}
