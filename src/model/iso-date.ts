import type { Day, Instant } from './feed.js';

/** A date that a page's author wrote (ISO 8601) in the model's form; absent where it is none. */
export function isoDate(text: string | undefined): Instant | Day | undefined {
  const time = Date.parse(text ?? '');
  if (Number.isNaN(time)) return undefined;
  const instant = new Date(time).toISOString() as Instant;
  return /^\d{4}-\d\d-\d\d$/.test(text!) ? (instant.slice(0, 10) as Day) : instant;
}
