import type { Day } from '../../../src/model/feed.js';
import { addDays, findNext, findWeekday } from './calendar-days.js';
import { escapeText, writeLines, type Line } from './ical-line.js';

interface Entry {
  uid: string;
  title: string;
  text: string;
  start: string;
  end: string;
  allDay?: boolean;
  place?: string;
  rule?: string;
  class?: 'PUBLIC' | 'PRIVATE';
  /** Further lines, after the others. */
  more?: Line[];
}

const zone = 'Belarus Standard Time';
const compact = (day: Day): string => day.replaceAll('-', '');

function writeEntry({ uid, title, text, start, end, allDay, place, rule, class: access = 'PUBLIC', more = [] }: Entry, stamp: string): Line[] {
  // Outlook writes whole days as midnights with a mark of its own, and its identifiers in hexadecimal.
  const html = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<HTML>\n<BODY>\n<P DIR=LTR><SPAN LANG="en-us"><FONT FACE="Calibri">${text}</FONT></SPAN></P>\n\n</BODY>\n</HTML>`;
  return [
    ['BEGIN', 'VEVENT'],
    ['CLASS', access],
    ['CREATED', stamp],
    ['DESCRIPTION', `${escapeText(text)}\\n`],
    [`DTEND;TZID="${zone}"`, end],
    ['DTSTAMP', stamp],
    [`DTSTART;TZID="${zone}"`, start],
    ['LAST-MODIFIED', stamp],
    ['LOCATION', place && escapeText(place)],
    ['PRIORITY', '5'],
    ['RRULE', rule],
    ['SEQUENCE', '0'],
    ['SUMMARY;LANGUAGE=en-us', escapeText(title)],
    ['TRANSP', allDay ? 'TRANSPARENT' : 'OPAQUE'],
    ['UID', `040000008200E00074C5B7101A82E008${uid}`],
    ['X-ALT-DESC;FMTTYPE=text/html', escapeText(html)],
    ['X-MICROSOFT-CDO-ALLDAYEVENT', allDay ? 'TRUE' : 'FALSE'],
    ['X-MICROSOFT-CDO-BUSYSTATUS', allDay ? 'FREE' : 'BUSY'],
    ['X-MICROSOFT-CDO-IMPORTANCE', '1'],
    ['X-MICROSOFT-DISALLOW-COUNTER', 'FALSE'],
    ...more,
    ['END', 'VEVENT'],
  ];
}

/** The sample calendar of a trade hall as Outlook would save it: Windows' name of the zone, marks of its own, HTML beside text. */
export function writeOutlookCalendar(today: Day): string {
  const stamp = `${compact(today)}T060000Z`;
  const monday = findNext(today, 'MO');
  const at = (count: number, time: string): string => `${compact(addDays(today, count))}T${time}00`;
  const year = Number(today.slice(0, 4)) - 1;
  const council = findWeekday(year, 3, 'TH', 3);
  const entries: Entry[] = [
    { uid: '00A1', title: 'Wholesale day; linen, flax and yarn', text: 'Stands 1-40, north entrance. Sample event.', start: at(3, '0900'), end: at(3, '1700'), place: 'Trade Hall, Gomel' },
    { uid: '00A2', title: 'Stocktaking: hall closed', text: 'The hall is closed to visitors. Sample event.', start: at(8, '0000'), end: at(10, '0000'), allDay: true, place: 'Trade Hall, Gomel' },
    { uid: '00A3', title: 'Council of exhibitors', text: 'Third Thursday, every second month. Sample event.', start: `${compact(council)}T143000`, end: `${compact(council)}T160000`, rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TH;BYSETPOS=3' },
    {
      uid: '00A4', title: 'Tour of the hall for schools', text: 'Mondays; none in the week after next. Sample event.',
      start: `${compact(addDays(monday, -56))}T100000`, end: `${compact(addDays(monday, -56))}T110000`, rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=30',
      more: [[`EXDATE;TZID="${zone}"`, `${compact(addDays(monday, 7))}T100000`]],
    },
    { uid: '00A5', title: 'Meeting of the management', text: 'Not for the public.', start: at(1, '1000'), end: at(1, '1100'), class: 'PRIVATE' },
    {
      uid: '00A6', title: 'Contracts signed by screen', text: 'Join from anywhere. Sample event.', start: at(11, '1200'), end: at(11, '1300'), place: 'Microsoft Teams Meeting',
      more: [['X-MICROSOFT-SKYPETEAMSMEETINGURL', 'https://meet.portal.example/trade-hall/sample']],
    },
  ];
  return writeLines([
    ['BEGIN', 'VCALENDAR'],
    ['PRODID', '-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN'],
    ['VERSION', '2.0'],
    ['METHOD', 'PUBLISH'],
    ['X-CALSTART', `${compact(addDays(today, -365))}T000000Z`],
    ['X-WR-RELCALID', '{00000B2E-0000-4000-8000-00805F9B34FB}'],
    ['X-WR-CALNAME', 'Trade Hall (sample)'],
    ['X-PRIMARY-CALENDAR', 'TRUE'],
    ['X-OWNER;CN="Trade Hall"', 'mailto:hall@portal.example'],
    ['X-MS-OLK-WKHRSTART;TZID="Belarus Standard Time"', '090000'],
    ['X-MS-OLK-WKHRDAYS', 'MO,TU,WE,TH,FR'],
    ['BEGIN', 'VTIMEZONE'],
    ['TZID', zone],
    ['BEGIN', 'STANDARD'],
    ['DTSTART', '16010101T000000'],
    ['TZOFFSETFROM', '+0300'],
    ['TZOFFSETTO', '+0300'],
    ['END', 'STANDARD'],
    ['END', 'VTIMEZONE'],
    ...entries.flatMap((entry) => writeEntry(entry, stamp)),
    ['END', 'VCALENDAR'],
  ]);
}
