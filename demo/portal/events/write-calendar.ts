import type { Day } from '../../../src/model/feed.js';
import { addDays } from './calendar-days.js';
import { calendarEditions, categories, say, type CalendarEdition, type DemoEvent } from './demo-event.js';
import { findHoliday, holidays, listTransfers } from './holidays.js';
import { findToday, listAroundToday } from './around-today.js';
import { escapeText, writeLines, type Line } from './ical-line.js';
import { autumn } from './programme/autumn.js';
import { placeInYear } from './programme/seasonal-event.js';
import { spring } from './programme/spring.js';
import { summer } from './programme/summer.js';
import { winter } from './programme/winter.js';
import { listSeries } from './series.js';
import { writeEvent, portalZone, type EventContext } from './write-event.js';
import { writeGoogleCalendar } from './write-google-calendar.js';
import { writeOutlookCalendar } from './write-outlook-calendar.js';
import { writeZone } from './zones.js';

/** The calendars of the portal: its own, days off and working days that were moved, and two of partners. */
export const calendarNames = ['events', 'days', 'trade-hall', 'youth-centre'] as const;
export type CalendarName = (typeof calendarNames)[number];

export interface CalendarAddress {
  name: CalendarName;
  edition: CalendarEdition;
}

export interface CalendarOptions extends CalendarAddress {
  /** Where the portal is served: `http://127.0.0.1:8000`. */
  baseUrl: string;
  /** Milliseconds since 1970: the calendar is full around this moment, and something is live. */
  now: number;
}

const names = say('Events of the demo portal', 'Падзеі дэманстрацыйнага партала', 'События демонстрационного портала');
const about = say(
  'Sample calendar: the public holidays are real, the venues and all other events are invented.',
  'Узорны каляндар: дзяржаўныя святы сапраўдныя, месцы і ўсе іншыя падзеі выдуманыя.',
  'Образец календаря: государственные праздники настоящие, места и все остальные события вымышлены.',
);
const dayNames = say('Days off and moved working days (sample)', 'Выхадныя і перанесеныя рабочыя дні (узор)', 'Выходные и перенесённые рабочие дни (образец)');
const dayOff = say('Day off instead of {day} (example)', 'Выхадны замест {day} (прыклад)', 'Выходной вместо {day} (пример)');
const working = say('Working day instead of {day} (example)', 'Рабочы дзень замест {day} (прыклад)', 'Рабочий день вместо {day} (пример)');
const transfers = say(
  'The real transfers are settled for every year separately; this one shows how they look.',
  'Сапраўдныя пераносы вызначаюцца на кожны год асобна; гэты паказвае, як яны выглядаюць.',
  'Настоящие переносы определяются на каждый год отдельно; этот показывает, как они выглядят.',
);
const publicHoliday = say('Public holiday, day off', 'Дзяржаўнае свята, выхадны дзень', 'Государственный праздник, выходной день');

/** Path of a calendar from the root of the portal. */
export const writeCalendarPath = ({ name, edition }: CalendarAddress): string => `/feeds/${edition}/${name}.ics`;

/** The calendar that a path names, the reverse of {@link writeCalendarPath}; nothing for other paths. */
export function readCalendarPath(path: string): CalendarAddress | undefined {
  const [, language, word] = /^\/feeds\/([a-z]{2})\/([a-z-]+)\.ics$/.exec(path) ?? [];
  const edition = calendarEditions.find((one) => one === language);
  const name = calendarNames.find((one) => one === word);
  return edition && name && { name, edition };
}

const stampOf = (today: Day): string => `${today.replaceAll('-', '')}T000000Z`;

/** Public holidays as series: those with a date of their own every year, Radunitsa by its dates. */
function listHolidays(year: number): DemoEvent[] {
  return holidays.map(({ key, name, date }) => ({
    key: `holiday-${key}`, category: 'holidays', title: name, summary: publicHoliday, start: findHoliday({ key, name, date }, 2020),
    ...(date ? { rule: 'FREQ=YEARLY' } : { dates: Array.from({ length: year - 2017 }, (_, at) => findHoliday({ key, name }, 2021 + at)) }),
  }));
}

function listEvents(now: number): DemoEvent[] {
  const today = findToday(now);
  const year = Number(today.slice(0, 4));
  const seasonal = [year - 1, year, year + 1].flatMap((one) =>
    [...winter, ...spring, ...summer, ...autumn].map((event) => placeInYear(event, one)));
  return [...listHolidays(year), ...seasonal, ...listSeries(today), ...listAroundToday(now)];
}

/** Days off and working days as they colour a month: a machine's word stands first in each event's categories. */
function writeDays(now: number, { edition, stamp }: EventContext): Line[] {
  const year = Number(findToday(now).slice(0, 4));
  const date = new Intl.DateTimeFormat(edition, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const write = (key: string, day: Day, word: string, title: string, summary: string): Line[] => [
    ['BEGIN', 'VEVENT'], ['UID', `${key}@days.portal.example`], ['DTSTAMP', stamp],
    ['DTSTART;VALUE=DATE', day.replaceAll('-', '')], ['DTEND;VALUE=DATE', addDays(day, 1).replaceAll('-', '')],
    ['SUMMARY', escapeText(title)], ['DESCRIPTION', escapeText(summary)], ['CATEGORIES', word], ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
  return [year - 1, year, year + 1].flatMap((one) => [
    ...holidays.flatMap((holiday) => {
      const day = findHoliday(holiday, one);
      return write(`${holiday.key}-${one}`, day, `HOLIDAY,${escapeText(categories.holidays[edition])}`, holiday.name[edition], publicHoliday[edition]);
    }),
    ...listTransfers(one).flatMap(({ off, working: saturday }) => [
      ...write(`off-${off}`, off, 'DAY-OFF', dayOff[edition].replace('{day}', date.format(Date.parse(saturday))), transfers[edition]),
      ...write(`working-${saturday}`, saturday, 'WORKING-DAY', working[edition].replace('{day}', date.format(Date.parse(off))), transfers[edition]),
    ]),
  ]);
}

/**
 * A calendar of the portal as iCalendar (RFC 5545, RFC 7986): the same text for the same hour.
 * What partners write is in English and in the manner of their programs.
 */
export function writeCalendar({ name, edition, baseUrl, now }: CalendarOptions): string {
  const today = findToday(now);
  const context: EventContext = { edition, stamp: stampOf(today), resolve: (path) => new URL(path, baseUrl).href };
  if (name === 'trade-hall') return writeOutlookCalendar(today);
  if (name === 'youth-centre') return writeGoogleCalendar(today);
  const title = (name === 'days' ? dayNames : names)[edition];
  return writeLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Portal Widgets//Demo portal//${edition.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', escapeText(title)],
    ['X-WR-CALNAME', escapeText(title)],
    ['DESCRIPTION', escapeText(about[edition])],
    ['X-WR-CALDESC', escapeText(about[edition])],
    ['URL', context.resolve(`/${edition}/events/`)],
    ['SOURCE;VALUE=URI', context.resolve(writeCalendarPath({ name, edition }))],
    ['X-WR-TIMEZONE', portalZone],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'],
    ['X-PUBLISHED-TTL', 'PT1H'],
    ...(name === 'days' ? writeDays(now, context) : [
      ...[portalZone, 'Asia/Almaty', 'Europe/Warsaw'].flatMap(writeZone),
      ...listEvents(now).flatMap((event) => writeEvent(event, context)),
    ]),
    ['END', 'VCALENDAR'],
  ]);
}
