import type { Place } from '../../model/place.js';
import { writeInstant } from '../../model/write-instant.js';
import { escapeText, foldLine } from '../write-content-line.js';
import { compactTime } from '../write-time-zone.js';
import { readOpenings, type Opening } from './read-openings.js';

const DAY = 864e5;
const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The first day from `now` on that is one of `days`, at a time of the place's own clock. */
function firstStart(now: number, { days, from }: Opening): string {
  for (let at = now; ; at += DAY) if (days.includes((new Date(at).getUTCDay() + 6) % 7)) return `${writeInstant(at).slice(0, 10)}T${from}:00`;
}

/** The end of a span that begins at `start`: on the next day where it is not later. */
function endOf(start: string, to: string): string {
  const [hours, minutes] = to.split(':').map(Number);
  const midnight = Date.parse(`${start.slice(0, 10)}T00:00Z`);
  const end = midnight + (hours! * 60 + minutes!) * 6e4;
  return writeInstant(end > Date.parse(`${start}Z`) ? end : end + DAY);
}

/** Whether anything of a place's hours can be put into a calendar. */
export const hasOpenings = ({ openingHours }: Place): boolean => !!(openingHours && readOpenings(openingHours)?.length);

/**
 * When places are open, as a calendar (RFC 5545): weekly, in floating time (3.3.5 form 1), which is the place's own clock.
 * Places whose hours are not understood as a whole are left out. Open hours do not make a reader busy.
 * @param now milliseconds since 1970
 */
export function exportOpenings(places: readonly Place[], now: number, title?: string): string {
  const stamp = `DTSTAMP:${compactTime(writeInstant(now))}Z`;
  const events = places.flatMap((place) =>
    (readOpenings(place.openingHours ?? '') ?? []).map((opening, i) => {
      const { id, name, url, address, latitude, longitude } = place;
      const start = firstStart(now, opening);
      const lines = [
        'BEGIN:VEVENT',
        `UID:${escapeText(`${id}-open-${i}`)}`,
        stamp,
        `DTSTART:${compactTime(start)}`,
        `DTEND:${compactTime(endOf(start, opening.to))}`,
        `RRULE:FREQ=WEEKLY;BYDAY=${opening.days.map((day) => NAMES[day]).join()}`,
        `SUMMARY:${escapeText(name)}`,
        ...(address ? [`LOCATION:${escapeText(address)}`] : []),
        ...(latitude === undefined || longitude === undefined ? [] : [`GEO:${latitude};${longitude}`]),
        ...(url ? [`URL:${url.replace(/\s/g, '')}`] : []),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
      return lines.map(foldLine).join('');
    }),
  );
  const name = title ? foldLine(`X-WR-CALNAME:${escapeText(title)}`) : '';
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Portal Widgets//Heritage Sites Gallery//EN\r\n${name}${events.join('')}END:VCALENDAR\r\n`;
}
