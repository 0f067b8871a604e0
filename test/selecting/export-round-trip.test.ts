import { assert } from 'chai';
import ICAL from 'ical.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { CalendarEvent, Occurrence } from '../../src/model/calendar-event.js';
import { exportEvent } from '../../src/selecting/export-event.js';
import { findSeries } from '../../src/selecting/find-series.js';
import { occurrences } from '../../src/selecting/occurrences.js';

const window = { from: '2025-01-01', to: '2028-01-01', timeZone: 'Europe/Minsk' };

const calendar = (body: string): string => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n${body.trim().replace(/\n/g, '\r\n')}\r\nEND:VCALENDAR\r\n`;
const event = (lines: string): string => `BEGIN:VEVENT\nUID:one@portal.example\nDTSTAMP:20260101T000000Z\nSUMMARY:Opera, ballet; and more\n${lines}\nEND:VEVENT`;

async function read(text: string): Promise<CalendarEvent[]> {
  const { items } = await readFeed(new TextEncoder().encode(text));
  return items as CalendarEvent[];
}

const times = (all: readonly Occurrence[]): string[] => all.map(({ from, to, event: { title, status } }) => `${from} ${to} ${title} ${status}`);

/** What another program makes of a file: starts in UTC, or days. */
function readElsewhere(text: string, limit: number): string[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const master = all.find((each) => !each.isRecurrenceException())!;
  for (const each of all) if (each.isRecurrenceException()) master.relateException(each);
  const starts: string[] = [];
  const write = (time: ICAL.Time) => (time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString());
  if (!master.isRecurring()) return [write(master.startDate)];
  const iterator = master.iterator();
  for (let next; starts.length < limit && (next = iterator.next()); ) starts.push(write(master.getOccurrenceDetails(next).startDate));
  return starts.sort();
}

const startOf = ({ start }: Occurrence): string => ('date' in start ? start.date : (start.instant ?? start.local));

const cases: Record<string, string> = {
  'a zone of IANA': event('DTSTART;TZID=Europe/Vilnius:20260301T190000\nDTEND;TZID=Europe/Vilnius:20260301T213000\nRRULE:FREQ=WEEKLY;COUNT=40\nEXDATE;TZID=Europe/Vilnius:20260329T190000'),
  'a Windows zone': event('DTSTART;TZID=W. Europe Standard Time:20260301T190000\nDURATION:PT90M\nRRULE:FREQ=DAILY;COUNT=60'),
  days: event('DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261226\nRRULE:FREQ=YEARLY;UNTIL=20271231T000000Z'),
  'a day of eight digits': event('DTSTART:20261224'),
  UTC: event('DTSTART:20260301T160000Z\nDTEND:20260301T170000Z\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=12'),
  'an end of another type': event('DTSTART;TZID=America/New_York:20260301T190000\nRRULE:FREQ=WEEKLY;UNTIL=20260630'),
  'a moved and a cancelled date': `${event('DTSTART;TZID=Europe/Minsk:20260303T190000\nDTEND;TZID=Europe/Minsk:20260303T200000\nRRULE:FREQ=WEEKLY;COUNT=10')}
${event('RECURRENCE-ID:20260310T160000Z\nDTSTART;TZID=Europe/Minsk:20260311T120000\nDTEND;TZID=Europe/Minsk:20260311T130000')}
${event('RECURRENCE-ID;VALUE=DATE:20260317\nDTSTART;TZID=Europe/Minsk:20260317T190000\nDTEND;TZID=Europe/Minsk:20260317T200000\nSTATUS:CANCELLED')}`,
  'added dates': event('DTSTART;TZID=Europe/Minsk:20260303T190000\nDTEND;TZID=Europe/Minsk:20260303T200000\nRRULE:FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Europe/Minsk:20260401T190000,20260501T190000'),
};

describe('what is exported', () => {
  for (const [name, body] of Object.entries(cases)) {
    it(`reads back the same: ${name}`, async () => {
      const items = await read(calendar(body));
      const series = findSeries(items[0]!, items);
      const text = exportEvent(series.event, series.overrides, { now: Date.UTC(2026, 10, 24) });
      const before = occurrences(items, window);
      assert.isNotEmpty(before);
      const again = await read(text);
      assert.deepEqual(times(occurrences(again, window)), times(before));
      assert.deepEqual(
        again.map(({ title, uid, status }) => [title, uid, status]),
        [series.event, ...series.overrides].map(({ title, uid, status }) => [title, uid, status]),
      );
      assert.deepEqual(readElsewhere(text, 500), before.map(startOf).sort(), 'ical.js');
    });
  }

  it('floats where it floated', async () => {
    const items = await read(calendar(event('DTSTART:20260301T190000\nDTEND:20260301T200000')));
    const again = await read(exportEvent(items[0]!, [], { now: 0 }));
    assert.deepEqual(again[0]!.start, { local: '2026-03-01T19:00:00' });
  });

  it('stands in the zone of its calendar, without the calendar', async () => {
    const items = await read(calendar(`X-WR-TIMEZONE:Asia/Tokyo\n${event('DTSTART:20260301T190000')}`));
    const [again] = await read(exportEvent(items[0]!, [], { now: 0 }));
    assert.deepInclude(again!.start, { local: '2026-03-01T19:00:00', timeZone: 'Asia/Tokyo', instant: '2026-03-01T10:00:00.000Z' });
  });

  it('keeps the rules of a zone of its own', async () => {
    const zone = 'BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0400\nTZOFFSETTO:+0230\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0230\nTZOFFSETTO:+0400\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE';
    const items = await read(calendar(`${zone}\n${event('DTSTART;TZID=Customized Time Zone:20260301T190000\nDTEND;TZID=Customized Time Zone:20260301T200000\nRRULE:FREQ=MONTHLY;COUNT=12')}`));
    assert.isDefined(items[0]!.zone);
    const text = exportEvent(items[0]!, [], { now: 0 });
    assert.deepEqual(times(occurrences(await read(text), window)), times(occurrences(items, window)));
  });
});
