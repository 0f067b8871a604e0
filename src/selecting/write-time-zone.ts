import type { LocalTime, ZoneObservance } from '../model/recurrence.js';
import { writeInstant } from '../model/write-instant.js';
import { zoneOffset } from '../model/zone-offset.js';
import { foldLine, escapeText } from './write-content-line.js';
import { writeRule } from './write-rule.js';

const DAY = 864e5;
const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** No zone keeps a time for less (Morocco's Ramadan: 30 days). */
const STEP = 10 * DAY;
/** Fewer years than this make no rule. */
const RULE_FROM = 3;

interface Transition {
  /** Wall clock before the change, written as if it were UTC, milliseconds. */
  wall: number;
  at: number;
  before: number;
  after: number;
  kind: 'STANDARD' | 'DAYLIGHT';
}

/** `2026-07-03T18:00:00` as RFC 5545 writes it: `20260703T180000`. */
export const compactTime = (time: string): string => time.slice(0, 19).replace(/[-:]/g, '');

const writeWall = (ms: number): string => compactTime(writeInstant(ms));

/** `+0300`, with seconds where there are some (RFC 5545 3.3.14). @param offset milliseconds east of UTC */
function writeOffset(offset: number): string {
  const digits = writeInstant(Math.abs(offset)).slice(11, 19).replace(/:/g, '');
  return (offset < 0 ? '-' : '+') + (digits.endsWith('00') ? digits.slice(0, 4) : digits);
}

function findTransitions(zone: string, from: number, to: number): Transition[] {
  const found: Transition[] = [];
  let before = zoneOffset(from, zone);
  for (let at = from; at < to; at += STEP) {
    const after = zoneOffset(at + STEP, zone);
    if (after === before) continue;
    let low = at;
    let high = at + STEP;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (zoneOffset(middle, zone) === before) low = middle;
      else high = middle;
    }
    // What is over within nine months was summer time; what stays is a new standard.
    const passes = after > before && [90, 180, 270].some((days) => zoneOffset(high + days * DAY, zone) < after);
    const kind = passes ? 'DAYLIGHT' : 'STANDARD';
    found.push({ wall: high + before, at: high, before, after, kind });
    before = after;
  }
  return found;
}

/** Which of its month a weekday is, as `BYDAY` counts: `[-1, 4]` is the fourth and last. */
function placesOf(wall: number): number[] {
  const date = new Date(wall);
  const nth = Math.ceil(date.getUTCDate() / 7);
  return new Date(wall + 7 * DAY).getUTCMonth() === date.getUTCMonth() ? [nth] : [-1, nth];
}

/** How many of the changes, from the first, one yearly rule makes; and which of its month the weekday is. */
function findRun(changes: readonly Transition[]): { length: number; nth: number } {
  const first = new Date(changes[0]!.wall);
  let places = placesOf(changes[0]!.wall);
  let length = 1;
  for (; length < changes.length; length++) {
    const { wall } = changes[length]!;
    const date = new Date(wall);
    const common = placesOf(wall).filter((nth) => places.includes(nth));
    const follows =
      date.getUTCFullYear() === first.getUTCFullYear() + length &&
      date.getUTCMonth() === first.getUTCMonth() &&
      date.getUTCDay() === first.getUTCDay() &&
      wall % DAY === changes[0]!.wall % DAY;
    if (!follows || !common.length) break;
    places = common;
  }
  return { length, nth: places[0]! };
}

function writeObservance(kind: string, start: string, before: number, after: number, more = ''): string {
  return (
    `BEGIN:${kind}\r\nDTSTART:${start}\r\n` +
    `TZOFFSETFROM:${writeOffset(before)}\r\nTZOFFSETTO:${writeOffset(after)}\r\n${more}END:${kind}\r\n`
  );
}

/** Changes between two offsets: by rules where years follow one, else date by date. */
function writeChanges(changes: readonly Transition[], end: number): string {
  let text = '';
  for (let from = 0; from < changes.length; ) {
    const rest = changes.slice(from);
    const { wall, before, after, kind } = rest[0]!;
    const run = findRun(rest);
    const length = run.length < RULE_FROM ? 1 : run.length;
    const last = rest[length - 1]!;
    const date = new Date(wall);
    const until = end - last.at < 400 * DAY ? '' : `;UNTIL=${writeWall(last.at)}Z`;
    const rule = `RRULE:FREQ=YEARLY;BYMONTH=${date.getUTCMonth() + 1};BYDAY=${run.nth}${CODES[date.getUTCDay()]!}${until}\r\n`;
    text += writeObservance(kind, writeWall(wall), before, after, length > 1 ? rule : '');
    from += length;
  }
  return text;
}

/**
 * A `VTIMEZONE` (RFC 5545 3.6.5) that says what `Intl` knows of a zone: exact within the time asked for; beyond, its last rules go on.
 * @param zone IANA name
 * @param from milliseconds since 1970 UTC
 */
export function writeTimeZone(zone: string, from: number, to: number): string {
  const groups = new Map<string, Transition[]>();
  for (const change of findTransitions(zone, from, to)) {
    const key = `${change.kind} ${change.before} ${change.after}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const start = zoneOffset(from, zone);
  return (
    `BEGIN:VTIMEZONE\r\n${foldLine(`TZID:${escapeText(zone)}`)}` +
    writeObservance('STANDARD', writeWall(from + start), start, start) +
    [...groups.values()].map((changes) => writeChanges(changes, to)).join('') +
    'END:VTIMEZONE\r\n'
  );
}

/** A zone that a calendar defined itself, as it did. @param name as `TZID` calls it */
export function writeOwnZone(name: string, observances: readonly ZoneObservance[]): string {
  const write = ({ start, offsetFrom, offsetTo, rule, dates }: ZoneObservance): string => {
    const until = rule?.until && 'local' in rule.until ? compactTime(rule.until.instant ?? rule.until.local) + (rule.until.instant ? 'Z' : '') : undefined;
    const more =
      (rule ? foldLine(`RRULE:${writeRule(rule, until)}`) : '') +
      (dates ?? []).map((date: LocalTime) => `RDATE:${compactTime(date)}\r\n`).join('');
    const kind = offsetTo > offsetFrom ? 'DAYLIGHT' : 'STANDARD';
    return writeObservance(kind, compactTime(start), offsetFrom * 6e4, offsetTo * 6e4, more);
  };
  return `BEGIN:VTIMEZONE\r\n${foldLine(`TZID:${escapeText(name)}`)}${observances.map(write).join('')}END:VTIMEZONE\r\n`;
}
