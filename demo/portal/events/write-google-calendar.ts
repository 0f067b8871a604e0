import type { Day } from '../../../src/model/feed.js';
import { addDays, findNext } from './calendar-days.js';
import { escapeText, writeLines, type Line } from './ical-line.js';
import { writeZone } from './zones.js';

interface Entry {
  uid: string;
  title: string;
  /** HTML, as Google keeps it. */
  text: string;
  /** Lines with the times. */
  times: Line[];
  place?: string;
  status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  call?: string;
  more?: Line[];
}

const zone = 'Europe/Minsk';
const compact = (day: Day): string => day.replaceAll('-', '');

function writeEntry({ uid, title, text, times, place = '', status = 'CONFIRMED', call, more = [] }: Entry, stamp: string): Line[] {
  const line = '-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-';
  const joined = call ? `${text}\n\n${line}\nJoin with Google Meet: ${call}\n\nPlease do not edit this section.\n${line}` : text;
  return [
    ['BEGIN', 'VEVENT'],
    ...times,
    ['DTSTAMP', stamp],
    ['UID', `${uid}@google.com`],
    ['X-GOOGLE-CONFERENCE', call],
    ['CREATED', stamp],
    ['DESCRIPTION', escapeText(joined)],
    ['LAST-MODIFIED', stamp],
    ['LOCATION', escapeText(place)],
    ['SEQUENCE', '1'],
    ['STATUS', status],
    ['SUMMARY', escapeText(title)],
    ['TRANSP', 'OPAQUE'],
    ...more,
    ['END', 'VEVENT'],
  ];
}

/** The sample calendar of a youth centre as Google publishes it: instants in UTC, series by zone, links of calls in the text. */
export function writeGoogleCalendar(today: Day): string {
  const stamp = `${compact(today)}T060000Z`;
  const utc = (count: number, time: string): string => `${compact(addDays(today, count))}T${time}00Z`;
  const once = (count: number, from: string, to: string): Line[] => [['DTSTART', utc(count, from)], ['DTEND', utc(count, to)]];
  const wednesday = findNext(today, 'WE');
  const began = addDays(wednesday, -140);
  const zoned = (name: string, day: Day, time: string): Line => [`${name};TZID=${zone}`, `${compact(day)}T${time}00`];
  const uid = '5k2mexampleyouthcentre0001';
  const entries: Entry[] = [
    {
      uid, title: 'Chess club', text: 'Every Wednesday.<br>Boards are there. <a href="https://portal.example/en/events/">More</a>',
      times: [
        zoned('DTSTART', began, '1730'), zoned('DTEND', began, '1900'),
        ['RRULE', `FREQ=WEEKLY;WKST=MO;UNTIL=${compact(addDays(wednesday, 140))}T205959Z;BYDAY=WE`],
        zoned('EXDATE', addDays(wednesday, 14), '1730'),
      ],
      place: 'Youth Centre, Vitebsk',
    },
    {
      uid, title: 'Chess club: open tournament', text: 'Longer than usual.',
      times: [zoned('DTSTART', addDays(wednesday, 7), '1600'), zoned('DTEND', addDays(wednesday, 7), '2000'), zoned('RECURRENCE-ID', addDays(wednesday, 7), '1730')],
      place: 'Youth Centre, Vitebsk',
    },
    { uid: '5k2mexampleyouthcentre0002', title: 'Robots of cardboard', text: 'A workshop for children from ten.<br><br><b>Scissors are there.</b>', times: once(5, '1300', '1500'), place: 'Youth Centre, Vitebsk' },
    { uid: '5k2mexampleyouthcentre0003', title: 'Question hour for volunteers', text: 'Online.', times: once(10, '1400', '1500'), call: 'https://meet.portal.example/abc-defg-hij' },
    { uid: '5k2mexampleyouthcentre0004', title: 'Excursion by train', text: 'Cancelled for lack of bookings.', times: once(6, '0600', '1600'), status: 'CANCELLED' },
    {
      uid: '5k2mexampleyouthcentre0005', title: 'Winter camp', text: 'Seven days in the forest.',
      times: [['DTSTART;VALUE=DATE', compact(addDays(today, 20))], ['DTEND;VALUE=DATE', compact(addDays(today, 27))]],
      more: [['BEGIN', 'VALARM'], ['ACTION', 'DISPLAY'], ['DESCRIPTION', 'This is an event reminder'], ['TRIGGER', '-P0DT0H30M0S'], ['END', 'VALARM']],
    },
  ];
  return writeLines([
    ['BEGIN', 'VCALENDAR'],
    ['PRODID', '-//Google Inc//Google Calendar 70.9054//EN'],
    ['VERSION', '2.0'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', 'Youth Centre (sample)'],
    ['X-WR-TIMEZONE', zone],
    ['X-WR-CALDESC', 'Sample events in the manner of a calendar kept at Google.'],
    ...writeZone(zone),
    ...entries.flatMap((entry) => writeEntry(entry, stamp)),
    ['END', 'VCALENDAR'],
  ]);
}
