const MINUTE = 60_000;
const LONGEST = 60 * MINUTE;

const within = (ms: number): number => Math.min(Math.max(ms, MINUTE), LONGEST);

/**
 * When a feed is asked for again after it came: the configured seconds, else the minutes the publisher names (`ttl`, `sy:`,
 * `REFRESH-INTERVAL`), else 5 minutes; from a minute to an hour, and up to a tenth sooner or later, so that feeds spread out.
 * @param now Milliseconds since 1970, like the result.
 */
export function nextLook(now: number, interval?: number, refreshMinutes?: number): number {
  const ms = interval ? interval * 1000 : (refreshMinutes ?? 5) * MINUTE;
  return now + within(within(ms) * (0.9 + Math.random() / 5));
}

/** When it is tried again after a failure: within half a minute, or when the portal said, from a minute to an hour. */
export function nextAttempt(now: number, retryAfter?: number): number {
  return now + (retryAfter === undefined ? 20_000 + Math.random() * 10_000 : within(retryAfter * 1000));
}
