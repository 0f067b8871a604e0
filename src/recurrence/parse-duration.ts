/** A length in two kinds (RFC 5545 3.3.6): days by the calendar, seconds by the clock. Both carry the sign. */
export interface Duration {
  days: number;
  seconds: number;
}

const DURATION = /^\s*([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?\s*$/i;

/**
 * Reads a `DURATION` (RFC 5545 3.3.6). `P1D` is a day, however many hours it has; `PT24H` is 24 hours. Weeks beside
 * other units (`P1W2D`) count too.
 * @returns Undefined for what is no length.
 */
export function parseDuration(text: string): Duration | undefined {
  const [whole, sign, ...parts] = DURATION.exec(text) ?? [];
  if (!whole || parts.every((part) => part === undefined)) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.map((part) => +(part ?? 0));
  const one = sign === '-' ? -1 : 1;
  // `|| 0`: no negative zero.
  return {
    days: one * (weeks! * 7 + days!) || 0,
    seconds: one * (hours! * 3600 + minutes! * 60 + seconds!) || 0,
  };
}
