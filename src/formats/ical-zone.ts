import type { ClockTime, LocalTime, ZoneObservance } from '../model/recurrence.js';
import { parseRule } from '../recurrence/parse-rule.js';
import { parseTime } from '../recurrence/parse-time.js';
import { customOffset } from '../recurrence/custom-zone.js';
import { resolveZone, useCustomZones } from '../recurrence/zones.js';
import type { Zone } from './ical-draft.js';
import { readProperty, splitValues } from './ical-property.js';

/** Most observances kept of one zone: some files list every year since 1900. */
const MOST = 500;

/** Minutes east of UTC (RFC 5545 3.3.14). */
function readOffset(text: string): number | undefined {
  const [whole, sign, hours, minutes, seconds = 0] = /^\s*([+-]?)(\d\d):?(\d\d):?(\d\d)?\s*$/.exec(text) ?? [];
  return whole ? +`${sign}1` * (+hours! * 60 + +minutes! + +seconds / 60) || 0 : undefined;
}

const localOf = (text: string): LocalTime | undefined => (parseTime(text.split('/')[0]!) as ClockTime | undefined)?.local;

/**
 * Reads a `VTIMEZONE` (RFC 5545 3.6.5). Where it says which IANA zone it copies (`X-LIC-LOCATION`) that is the zone.
 * @param lines Its content lines, unfolded.
 * @param name By which events know it.
 * @returns Undefined where no observance in it can be read.
 */
export function readZone(lines: readonly string[], name: string): Zone | undefined {
  useCustomZones(customOffset);
  const rules: ZoneObservance[] = [];
  let fields = new Map<string, string[]>();
  for (const line of lines) {
    const property = readProperty(line, 0);
    if (!property) continue;
    const { name: key, value } = property;
    if (key === 'X-LIC-LOCATION') {
      const known = resolveZone(value);
      if (known) return { name: known };
    }
    if (key === 'BEGIN') fields = new Map();
    else if (key !== 'END') fields.set(key, [...(fields.get(key) ?? []).slice(0, MOST), value]);
    else if (/^(STANDARD|DAYLIGHT)$/i.test(value.trim()) && rules.length < MOST) {
      const start = localOf(fields.get('DTSTART')?.[0] ?? '');
      const offsetTo = readOffset(fields.get('TZOFFSETTO')?.[0] ?? '');
      const offsetFrom = readOffset(fields.get('TZOFFSETFROM')?.[0] ?? '') ?? offsetTo;
      if (!start || offsetTo === undefined || offsetFrom === undefined) continue;
      const observance: ZoneObservance = { start, offsetFrom, offsetTo };
      const rule = parseRule(fields.get('RRULE')?.[0] ?? '');
      const dates = (fields.get('RDATE') ?? []).flatMap(splitValues).flatMap((date) => localOf(date) ?? []);
      if (rule) observance.rule = rule;
      if (dates.length) observance.dates = dates.slice(0, MOST);
      rules.push(observance);
    }
  }
  return rules.length ? { name, rules } : undefined;
}
