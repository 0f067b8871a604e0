import { escapeText, foldLine } from '../../src/selecting/write-content-line.js';

/*
 * Events as a national calendar publishes them, as many as wanted: hours, whole days, days in a row. The same call
 * makes the same events on every machine.
 */

const titles = [
  'Chamber concert', 'Guided tour of the old town', 'Craft market', 'Reading for children', 'Ice hockey, national league',
  'Лекция об архитектуре', 'Выставка соломоплетения', 'Open day at the archive', 'Кинопоказ с обсуждением', 'Forum of small towns',
];
const places = ['Linen Hall, Minsk', 'Old Quay, Polotsk', 'Threshing Barn, Mir', 'Glass Reading Room, Minsk', 'Льняной зал, Минск'];
export const categories = ['Culture', 'Heritage', 'Fairs', 'Sport', 'Выставки'];
const text =
  'Doors open half an hour before. Tickets are sold at the entrance and on the page of the venue, children under seven come free; ' +
  'вход со двора, гардероб открыт до конца вечера. The programme may change without notice.';

const day = 864e5;

/** Times are UTC, so that no program has zones to work out. */
export interface MadeEvent {
  id: string;
  title: string;
  /** Milliseconds since 1970. */
  start: number;
  /** Exclusive. */
  end: number;
  allDay: boolean;
  place: string;
  category: string;
  text: string;
}

/** `count` events spread evenly from one moment to another: of ten, eight have hours, one is a day, one lasts three. */
export function makeEvents(count: number, from: number, to: number): MadeEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + Math.floor((index * (to - from)) / count / day) * day;
    const kind = index % 10;
    const allDay = kind > 7;
    const start = allDay ? at : at + (9 + ((index * 7) % 12)) * 36e5 + (index % 2) * 18e5;
    return {
      id: `event-${index}@portal.example`,
      title: `${titles[(index * 3) % titles.length]!} ${index}`,
      start,
      end: allDay ? at + (kind === 8 ? 1 : 3) * day : start + 54e5,
      allDay,
      place: places[index % places.length]!,
      category: categories[index % categories.length]!,
      text,
    };
  });
}

/** iCalendar's form of a moment, as a day where it is one. */
export const compact = (time: number, allDay: boolean): string =>
  new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, '').slice(0, allDay ? 8 : 16);

/** The events as iCalendar; `more` are lines of further components. */
export function writeIcs(events: readonly MadeEvent[], more: readonly string[] = []): string {
  const kind = (allDay: boolean): string => (allDay ? ';VALUE=DATE' : '');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Portal Widgets//Bench//EN', 'X-WR-CALNAME:Bench'];
  for (const { id, title, start, end, allDay, place, category, text: about } of events) {
    lines.push(
      'BEGIN:VEVENT', `UID:${id}`, 'DTSTAMP:20260101T000000Z', `DTSTART${kind(allDay)}:${compact(start, allDay)}`,
      `DTEND${kind(allDay)}:${compact(end, allDay)}`, `SUMMARY:${escapeText(title)}`, `LOCATION:${escapeText(place)}`,
      `DESCRIPTION:${escapeText(about)}`, `CATEGORIES:${escapeText(category)}`, `URL:https://portal.example/events/${id}`, 'STATUS:CONFIRMED', 'END:VEVENT',
    );
  }
  return [...lines, ...more, 'END:VCALENDAR'].map(foldLine).join('');
}

/** A calendar of at least so many bytes of UTF-8, one in twenty of its events a series. */
export function makeLongIcs(bytes: number): { text: string; count: number } {
  const from = Date.UTC(2026, 0, 1);
  const probe = new TextEncoder().encode(writeIcs(makeEvents(100, from, from + 365 * day))).length / 100;
  const count = Math.ceil(bytes / probe);
  const text = writeIcs(makeEvents(count, from, from + 365 * day));
  let index = 0;
  return { text: text.replaceAll('STATUS:CONFIRMED', (line) => (index++ % 20 ? line : `RRULE:FREQ=WEEKLY;COUNT=10\r\n${line}`)), count };
}
