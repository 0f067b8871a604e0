import type { LocalTime, ZoneObservance } from '../model/recurrence.js';
import { writeInstant } from '../model/write-instant.js';
import { wallToInstant, zoneOffset } from '../model/zone-offset.js';

/** What people write for UTC beside it. */
const UTC = /^(Z|UT|(Etc\/)?(UTC|GMT|Zulu)|tzone:\/\/Microsoft\/Utc)$/i;

/** The names under which `Intl` knows zones: each is tried once. */
const known = new Map<string, string | undefined>();

/** The IANA zone of that name, in any case; undefined where the platform has none. */
function ianaZone(name: string): string | undefined {
  if (!known.has(name)) {
    // Names from feeds are few: the cache starts afresh rather than grow without end.
    if (known.size > 500) known.clear();
    known.set(name, undefined);
    try {
      const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
      // A zone that was renamed (`Europe/Kyiv` for `Europe/Kiev`) keeps the feed's own name.
      known.set(name, timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name);
    } catch {
      // Not a zone.
    }
  }
  return known.get(name);
}

let findZone: ((name: string, hasRules: boolean) => string | undefined) | undefined;

/**
 * Fetches what finds zones by other names than IANA's: those of Windows and Exchange (CLDR), offsets (`GMT+2`), what
 * Outlook shows (`(UTC+01:00) Berlin, …`). `resolveZone` knows them from then on.
 */
export async function loadWindowsZones(): Promise<void> {
  findZone ??= (await import('./zone-names.js')).createZoneFinder(ianaZone);
}

/**
 * The zone that a name stands for: an IANA name as the platform knows it, `UTC`, or a fixed offset (`+02:00`).
 * Any case, quotes and escapes, prefixes (`/mozilla.org/20070129_1/Europe/Paris`); other names once `loadWindowsZones` is done.
 * @param hasRules Whether the calendar defines a zone of that name: that says more than an offset in the name.
 * @returns Undefined for a name nobody knows: the calendar's own `VTIMEZONE` has the word then.
 */
export function resolveZone(name: string, hasRules = false): string | undefined {
  const plain = name.slice(0, 200).replace(/\\(.)|^[\s"']+|[\s"']+$/g, '$1');
  if (UTC.test(plain)) return 'UTC';
  // The longest end of a path that is a zone: `/freeassociation.sourceforge.net/Tzfile/America/New_York`.
  const parts = plain.split('/').filter(Boolean).slice(-4);
  while (parts.length) {
    const end = parts.join('/');
    // Newer engines take offsets as names too; those are no IANA names.
    const zone = /^(?!GMT|UTC)[a-z][\w+-/]*$/i.test(end) && ianaZone(end);
    if (zone) return zone;
    parts.shift();
  }
  return findZone?.(plain, hasRules);
}

let customOffset: ((ms: number, zone: readonly ZoneObservance[]) => number) | undefined;

/** Gives the arithmetic of zones that a calendar defines itself (`customOffset` of custom-zone.ts) to all who ask for offsets. */
export function useCustomZones(offset: typeof customOffset): void {
  customOffset = offset;
}

/** Fetches that arithmetic. */
export async function loadCustomZones(): Promise<void> {
  if (!customOffset) useCustomZones((await import('./custom-zone.js')).customOffset);
}

export const hasCustomZones = (): boolean => !!customOffset;

/**
 * How far a zone's clocks are ahead of UTC at an instant, milliseconds.
 * @param zone IANA name, `UTC`, a fixed offset (`+02:00`), or any name with `custom` rules, once those are loaded.
 */
export function offsetAt(ms: number, zone: string, custom?: readonly ZoneObservance[]): number {
  if (zone === 'UTC') return 0;
  if (custom && customOffset) return customOffset(ms, custom);
  const [whole, sign, hours, minutes] = (/^[+-]/.test(zone) && /^(.)(\d\d):(\d\d)$/.exec(zone)) || [];
  return whole ? +`${sign}1` * (+hours! * 36e5 + +minutes! * 6e4) : zoneOffset(ms, zone);
}

/**
 * The instant at which clocks in a zone show a time, milliseconds since 1970.
 * A time that occurs twice is the first; one that is skipped is read with the offset before the gap (RFC 5545 3.3.5).
 */
export function toInstant(local: LocalTime, zone: string, custom?: readonly ZoneObservance[]): number {
  return wallToMs(Date.parse(`${local}Z`), zone, custom);
}

/** As `toInstant`, for a wall time in milliseconds as if it were UTC. */
export function wallToMs(wall: number, zone: string, custom?: readonly ZoneObservance[]): number {
  return wallToInstant(wall, zone, (ms) => offsetAt(ms, zone, custom));
}

/** What clocks in a zone show at an instant. */
export function toLocal(ms: number, zone: string, custom?: readonly ZoneObservance[]): LocalTime {
  return writeInstant(ms + offsetAt(ms, zone, custom)).slice(0, 19) as LocalTime;
}
