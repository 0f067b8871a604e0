import { assert } from 'chai';
import ICAL from 'ical.js';
import { zoneOffset } from '../../src/model/zone-offset.js';
import { writeTimeZone } from '../../src/selecting/write-time-zone.js';

const from = Date.UTC(2009, 0);
const to = Date.UTC(2037, 0);

/** What another program makes of the text: milliseconds east of UTC. */
function readOffset(text: string): (ms: number) => number {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text.trim()) as unknown[]));
  return (ms) => {
    const utc = ICAL.Time.fromJSDate(new Date(ms), true);
    return utc.convertToZone(zone).toUnixTime() && zone.utcOffset(utc.convertToZone(zone)) * 1000;
  };
}

const rules = (text: string): string[] => text.match(/RRULE:.*/g) ?? [];

describe('writeTimeZone', () => {
  it('says a zone without changes in one piece', () => {
    const text = writeTimeZone('Asia/Tokyo', from, to);
    assert.equal(
      text,
      'BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:20090101T090000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n',
    );
  });

  it('finds the rule behind the changes', () => {
    assert.deepEqual(rules(writeTimeZone('Europe/Vilnius', from, to)), ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']);
    assert.deepEqual(rules(writeTimeZone('America/New_York', from, to)), ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']);
  });

  it('ends a rule that ended, and calls a new standard one', () => {
    const minsk = writeTimeZone('Europe/Minsk', Date.UTC(2005, 0), to);
    assert.match(minsk, /BEGIN:DAYLIGHT[^]*UNTIL=2010\d{4}T000000Z/);
    assert.notMatch(minsk, /DTSTART:201[2-9]/);
    assert.match(writeTimeZone('Europe/Moscow', Date.UTC(2013, 0), to), /BEGIN:STANDARD\r\nDTSTART:20141026T020000\r\nTZOFFSETFROM:\+0400\r\nTZOFFSETTO:\+0300/);
    // 2011: summer time for good.
    assert.match(writeTimeZone('Europe/Moscow', Date.UTC(2011, 0), Date.UTC(2013, 0)), /BEGIN:STANDARD\r\nDTSTART:20110327T020000\r\nTZOFFSETFROM:\+0300\r\nTZOFFSETTO:\+0400/);
  });

  for (const zone of ['Europe/Minsk', 'Europe/Vilnius', 'America/New_York', 'Pacific/Apia', 'Africa/Casablanca', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Tehran', 'Europe/Dublin', 'Asia/Kathmandu']) {
    it(`reads back as Intl has it: ${zone}`, () => {
      const offset = readOffset(writeTimeZone(zone, from, to));
      for (let ms = from + 864e5; ms < to; ms += 53.3 * 36e5) {
        // Around a change ical.js converts from the wall clock, which is not unique there.
        if (zoneOffset(ms - 36e5 * 3, zone) !== zoneOffset(ms + 36e5 * 3, zone)) continue;
        if (offset(ms) !== zoneOffset(ms, zone)) assert.fail(`${new Date(ms).toISOString()}: ${offset(ms)}, not ${zoneOffset(ms, zone)}`);
      }
    });
  }
});
