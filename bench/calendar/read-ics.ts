import ICAL from 'ical.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import { occurrences } from '../../src/selecting/occurrences.js';
import { measure, type Timing } from '../measure.js';
import type { Reader } from '../readers.js';
import { makeLongIcs, writeIcs } from './make-events.js';

/** Bytes of the long calendar. */
const long = 5e6;

const ours: Reader = {
  name: 'readFeed',
  read: (text) => readFeed(text),
  titlesOf: (result) => (result as Awaited<ReturnType<typeof readFeed>>).items.map((item) => item.title),
};

interface Read {
  title: string;
  start: string;
}

const icalJs: Reader = {
  name: 'ical.js',
  // What a calendar needs of each event at least; our reader gives more.
  read(text) {
    return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component): Read => {
      const event = new ICAL.Event(component);
      return { title: event.summary, start: event.startDate.toString() };
    });
  },
  titlesOf: (result) => (result as Read[]).map(({ title }) => title),
};

/** Reads a calendar of 5 MB with either reader. Throws where they do not find the same events. */
export async function measureReading(): Promise<{ bytes: number; timings: Timing[] }> {
  const bytes = new TextEncoder().encode(makeLongIcs(long).text);
  const text = new TextDecoder().decode(bytes);
  const [mine, theirs] = [ours.titlesOf(await ours.read(text)), icalJs.titlesOf(await icalJs.read(text))];
  if (mine.length !== theirs.length || mine.some((title, index) => title !== theirs[index])) {
    throw new Error(`readFeed found ${mine.length} events, ical.js ${theirs.length}`);
  }
  return { bytes: bytes.length, timings: await measure([ours, icalJs], text) };
}

/** A month of 2026 asked of a daily rule that began long ago and of one that began then. */
export async function measureAge(): Promise<Timing[]> {
  const series = async (began: string): Promise<CalendarEvent[]> => {
    const lines = [
      'BEGIN:VTIMEZONE', 'TZID:Europe/Minsk', 'END:VTIMEZONE', 'BEGIN:VEVENT', `UID:daily-${began}@portal.example`, 'SUMMARY:Open',
      `DTSTART;TZID=Europe/Minsk:${began}T090000`, `DTEND;TZID=Europe/Minsk:${began}T100000`, 'RRULE:FREQ=DAILY', 'END:VEVENT',
    ];
    return (await readFeed(writeIcs([], lines))).items as CalendarEvent[];
  };
  const rows = await Promise.all(
    (['19900101', '20260101'] as const).map(async (began): Promise<Reader> => {
      const events = await series(began);
      return {
        name: `daily since ${began.slice(0, 4)}`,
        read() {
          // From the events each time: nothing is remembered from the reading before.
          return occurrences(events, { from: '2026-06-01', to: '2026-07-01', timeZone: 'Europe/Minsk' });
        },
        titlesOf: (result) => (result as { key: string }[]).map(({ key }) => key.slice(-8)),
      };
    }),
  );
  for (const row of rows) {
    const count = row.titlesOf(await row.read('')).length;
    if (count !== 30) throw new Error(`${row.name}: ${count} occurrences in June`);
  }
  return measure(rows, '');
}
