/** Statuses after which a second try can help (RFC 9110 section 15, RFC 8470, RFC 6585). */
const PASSING = /^(408|425|429|500|502|503|504)$/;

/** Whether asking again can help after an answer with this status; `undefined` stands for no answer at all. */
export const canRetry = (status: number | undefined): boolean => !status || PASSING.test(`${status}`);

/**
 * Reads `Retry-After` (RFC 9110 section 10.2.3), seconds or an HTTP date, as seconds from now; never negative.
 * Absent and unreadable values are `undefined`.
 */
export function readRetryAfter(value: string | null): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  const seconds = /^\d+$/.test(text) ? +text : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** Milliseconds before retry number `attempt` (from 0): exponential backoff with full jitter, not before `retryAfter` seconds. */
export function retryDelay(attempt: number, retryAfter = 0): number {
  return retryAfter * 1000 + Math.random() * 500 * 4 ** attempt;
}
