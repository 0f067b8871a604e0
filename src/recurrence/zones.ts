import type { LocalTime, ZoneObservance } from '../model/recurrence.js';
import { writeInstant } from '../model/write-instant.js';
import { wallToInstant, zoneOffset } from '../model/zone-offset.js';
import { customOffset } from './custom-zone.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** What people write for UTC beside it. */
const UTC = /^(Z|UTC|GMT|UT|Etc\/(UTC|GMT|Zulu)|Zulu|tzone:\/\/Microsoft\/Utc)$/i;

/** A fixed offset: `+02:00`, `GMT+2`, `UTC-0330`, `(UTC+01:00) Amsterdam, Berlin`. */
const FIXED = /^\(?(?:UTC|GMT)?\s*([+-−])(\d{1,2}):?([0-5]\d)?(?:\)|$)/i;

const REGIONS = ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific', 'Atlantic'];

/** The name under which `Intl` knows a zone; names are tried once. */
const known = new Map<string, string | undefined>();

/** Names from feeds stay few: the cache starts afresh rather than grow without end. */
function fromIntl(name: string): string | undefined {
  if (!known.has(name)) {
    if (known.size > 500) known.clear();
    let found: string | undefined;
    try {
      const resolved = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
      // A legacy alias (`Europe/Kyiv` for `Europe/Kiev`) keeps the feed's own name.
      found = resolved.toLowerCase() === name.toLowerCase() ? resolved : name;
    } catch {
      found = undefined;
    }
    known.set(name, found);
  }
  return known.get(name);
}

/** Zones of Windows and Exchange, once `loadWindowsZones` has fetched them. */
let windowsZones: Map<string, string> | undefined;

/** Fetches the names that Windows and Exchange give to zones (CLDR); `resolveZone` knows them from then on. */
export async function loadWindowsZones(): Promise<void> {
  windowsZones ??= new Map((await import('./windows-zones.js')).windowsZones());
}

/**
 * The zone that a name stands for: an IANA name as the platform knows it, `UTC`, or a fixed offset (`+02:00`).
 * Any case, quotes and escapes; prefixes (`/mozilla.org/20070129_1/Europe/Paris`); `Z`, `GMT+2`, `(UTC+01:00) Berlin, …`;
 * Windows names once `loadWindowsZones` is done.
 * @param hasRules Whether the calendar defines a zone of that name: that says more than an offset in the name.
 * @returns Undefined for a name nobody knows: the calendar's own `VTIMEZONE` has the word then.
 */
export function resolveZone(name: string, hasRules = false): string | undefined {
  const plain = name.slice(0, 200).replace(/\\(.)/g, '$1').replace(/^[\s"']+|[\s"']+$/g, '');
  if (UTC.test(plain)) return 'UTC';
  // The longest end of a path that is a zone: `/freeassociation.sourceforge.net/Tzfile/America/New_York`.
  if (/^[\w+\-/.]+$/.test(plain)) {
    const parts = plain.split('/').filter(Boolean).slice(-4);
    for (let from = 0; from < parts.length; from++) {
      const end = parts.slice(from).join('/');
      // `Intl` takes offsets in newer engines only: those are read below.
      const zone = /^[a-z]/i.test(end) && !/^(GMT|UTC)[+-]/i.test(end) && fromIntl(end);
      if (zone) return zone;
    }
  }
  const key = plain.toLowerCase();
  const windows =
    windowsZones?.get(key) ??
    windowsZones?.get(key.replace(/\([^)]*\)/g, '').trim().replace(/( standard)? time( \d+)?$/, ' standard time'));
  if (windows) return windows;
  const [whole, sign, hours, minutes = '00'] = FIXED.exec(plain) ?? [];
  if (!whole || +hours! > 18 || hasRules) return undefined;
  // The cities that Outlook names beside an offset say more than it does: they have summer time.
  for (const city of whole.endsWith(')') ? plain.slice(whole.length).split(',') : []) {
    const place = city.trim().replace(/[\s.]+/g, '_');
    for (const region of /^\w+$/.test(place) ? REGIONS : []) {
      const zone = fromIntl(`${region}/${place}`);
      if (zone) return zone;
    }
  }
  // `(UTC-05:00) Eastern Time (US & Canada)`: what has summer time is no fixed offset while another may know it.
  if (whole.endsWith(')') && !windowsZones) return undefined;
  return +hours! || +minutes ? `${sign === '+' ? '+' : '-'}${two(+hours!)}:${minutes}` : 'UTC';
}

/**
 * How far a zone's clocks are ahead of UTC at an instant, milliseconds.
 * @param zone IANA name, `UTC`, a fixed offset (`+02:00`), or any name with `custom` rules.
 */
export function offsetAt(ms: number, zone: string, custom?: readonly ZoneObservance[]): number {
  if (zone === 'UTC') return 0;
  if (custom) return customOffset(ms, custom);
  const [whole, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
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
