/** Degrees, WGS 84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** What is wrong with two numbers that should be a position. */
export type PositionProblem = 'swapped-axes' | 'projected' | 'bad-position';

/** Degrees, minutes and seconds with a hemisphere, in Latin or Cyrillic letters: `53°27′04″N`, `26° 28' в.д.`. */
const DMS =
  /^([NSEWСЮВЗ]?)\s*([-+]?\d{1,3}(?:[.,]\d+)?)\s*[°ºd*]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’‘m]?\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”“s]|''|′′)?\s*)?([NSEWСЮВЗ]|[сcюзв]\.?\s*[шд]\.?)?$/iu;

const SOUTH_OR_WEST = /^[swюз]/i;

/** A decimal number with point or comma; anything else is unknown. */
export const readNumber = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace('−', '-');
  return /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?$/i.test(text) ? +text.replace(',', '.') : undefined;
};

/** One coordinate: decimal degrees with point or comma, or degrees, minutes and seconds. */
export function readDegrees(value: unknown): number | undefined {
  const plain = readNumber(value);
  if (plain !== undefined || typeof value !== 'string') return plain;
  const [, before, degrees, minutes, seconds, after] = DMS.exec(value.trim().replace('−', '-')) ?? [];
  // Two numbers without any sign between them are no degrees and minutes.
  if (!degrees || !(before || after || /[°ºd*]/i.test(value))) return undefined;
  const part = (text: string | undefined): number => +(text ?? '0').replace(',', '.');
  if (part(minutes) >= 60 || part(seconds) >= 60) return undefined;
  const size = Math.abs(part(degrees)) + part(minutes) / 60 + part(seconds) / 3600;
  const negative = degrees.startsWith('-') || SOUTH_OR_WEST.test(before || after || '');
  return negative ? -size : size;
}

/**
 * A position of latitude and longitude in degrees. Nothing is guessed: axes that must be swapped, metres of a
 * projection and numbers out of range are a problem, not a place.
 */
export function toPosition(latitude: number | undefined, longitude: number | undefined): Position | PositionProblem | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  if (Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) return 'swapped-axes';
  return Math.abs(latitude) > 1000 || Math.abs(longitude) > 1000 ? 'projected' : 'bad-position';
}

/**
 * A position written as one text: `53.45, 26.47`, `53,45; 26,47`, `53°27′04″N 26°28′22″E`, `Point(26.47 53.45)` (WKT and
 * Wikidata: longitude first), `geo:53.45,26.47` (RFC 5870).
 */
export function readPosition(text: string): Position | PositionProblem | undefined {
  const point = /^(?:<[^>]*>\s*)?point\s*z?\s*\(\s*([-+\d.e]+)[\s,]+([-+\d.e]+)/i.exec(text.trim());
  if (point) return toPosition(readNumber(point[2]), readNumber(point[1]));
  const plain = text.trim().replace(/^geo:/i, '').replace(/[;?].*=.*$/, '').replace(/^[([]|[)\]]$/g, '');
  const letter = /[NSСЮ]|[сюc]\.?\s*ш/i;
  for (const pair of [
    plain.split(/\s*;\s*/),
    plain.split(/\s*,\s+/),
    /^[^,]*,[^,]*$/.test(plain) ? plain.split(',') : [],
    plain.split(/\s+/),
    /^(.+?[NSEWСЮВЗ]|.+?ш\.?)[\s,]+(.+)$/i.exec(plain)?.slice(1) ?? [],
    /^([NSСЮ].+?)[\s,]+([EWВЗ].+)$/i.exec(plain)?.slice(1) ?? [],
  ]) {
    if (pair.length < 2 || pair.length > 3) continue;
    const [a, b] = [readDegrees(pair[0]), readDegrees(pair[1])];
    if (a === undefined || b === undefined) continue;
    // With letters the order is said, not assumed.
    return letter.test(pair[1]!) && !letter.test(pair[0]!) ? toPosition(b, a) : toPosition(a, b);
  }
  return undefined;
}
