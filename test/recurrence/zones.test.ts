import { assert } from 'chai';
import type { ZoneObservance } from '../../src/model/recurrence.js';
import { loadCustomZones, loadWindowsZones, offsetAt, resolveZone, toInstant, toLocal } from '../../src/recurrence/zones.js';

describe('resolveZone (quirks 40 to 49)', () => {
  const plain: Record<string, string | undefined> = {
    'Europe/Minsk': 'Europe/Minsk',
    'europe/paris': 'Europe/Paris',
    '"Europe/Paris"': 'Europe/Paris',
    " 'Europe/Paris' ": 'Europe/Paris',
    '/mozilla.org/20070129_1/Europe/Paris': 'Europe/Paris',
    '/freeassociation.sourceforge.net/Tzfile/America/New_York': 'America/New_York',
    '/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires': 'America/Argentina/Buenos_Aires',
    '/Europe/Stockholm': 'Europe/Stockholm',
    UTC: 'UTC', Z: 'UTC', GMT: 'UTC', 'Etc/UTC': 'UTC', utc: 'UTC', 'tzone://Microsoft/Utc': 'UTC',
    'Etc/GMT+2': 'Etc/GMT+2',
    'Customized Time Zone': undefined,
    'tzone://Microsoft/Custom': undefined,
    '': undefined,
    '+99:00': undefined,
    constructor: undefined,
    'Nowhere/City': undefined,
  };
  for (const [name, expected] of Object.entries(plain)) it(name || 'nothing', () => assert.equal(resolveZone(name), expected));

  it('keeps the name that the feed has for a zone that was renamed', () => assert.equal(resolveZone('Europe/Kyiv'), 'Europe/Kyiv'));

  it('is quick with what is long', () => assert.isUndefined(resolveZone('/'.repeat(1e6))));

  describe('with the names of Windows and Exchange', () => {
    before(loadWindowsZones);
    const windows: Record<string, string | undefined> = {
      'GMT+2': '+02:00', 'UTC+02:00': '+02:00', '+02:00': '+02:00', '-0330': '-03:30', 'GMT-5': '-05:00', 'UTC+0': 'UTC',
      '(UTC+01:00) Amsterdam\\, Berlin\\, Bern': 'Europe/Amsterdam',
      '(GMT+10:00) Canberra, Melbourne, Sydney': 'Australia/Canberra',
      'Belarus Standard Time': 'Europe/Minsk',
      'W. Europe Standard Time': 'Europe/Berlin',
      'Eastern Standard Time': 'America/New_York',
      'eastern standard time 1': 'America/New_York',
      'Eastern Time': 'America/New_York',
      'Pacific Time': 'America/Los_Angeles',
      '(UTC-05:00) Eastern Time (US & Canada)': 'America/New_York',
      'Central Standard Time (Mexico)': 'America/Mexico_City',
      'Russia Time Zone 3': 'Europe/Samara',
      'Greenwich Standard Time': 'Atlantic/Reykjavik',
      'UTC-11': '-11:00',
      '(UTC-03:00) Salvador': '-03:00',
    };
    for (const [name, expected] of Object.entries(windows)) it(name, () => assert.equal(resolveZone(name), expected));

    it('leaves a name with an offset to the rules that the calendar has for it', () => {
      assert.isUndefined(resolveZone('GMT+2', true));
      assert.equal(resolveZone('Europe/Minsk', true), 'Europe/Minsk');
    });
  });
});

describe('toInstant and toLocal', () => {
  const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

  it('read gaps with the offset before, and the first of two (RFC 5545 3.3.5)', () => {
    assert.equal(iso(toInstant('2026-03-29T02:30:00', 'Europe/Berlin')), '2026-03-29T01:30');
    assert.equal(iso(toInstant('2026-10-25T02:30:00', 'Europe/Berlin')), '2026-10-25T00:30');
    assert.equal(iso(toInstant('2011-12-30T10:00:00', 'Pacific/Apia')), '2011-12-30T20:00');
    assert.equal(iso(toInstant('2026-04-05T01:45:00', 'Australia/Lord_Howe')), '2026-04-04T14:45');
  });

  it('know fixed offsets', () => {
    assert.equal(iso(toInstant('2026-11-03T12:00:00', '+05:30')), '2026-11-03T06:30');
    assert.equal(toLocal(Date.UTC(2026, 10, 3, 12), '-03:30'), '2026-11-03T08:30:00');
    assert.equal(toLocal(Date.UTC(2026, 10, 3, 12), 'UTC'), '2026-11-03T12:00:00');
  });

  it('go there and back, all year', () => {
    for (const zone of ['Europe/Minsk', 'America/New_York', 'Pacific/Apia', 'Africa/Casablanca', '+02:00', 'Australia/Lord_Howe']) {
      for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 5 * 36e5) {
        const back = toInstant(toLocal(ms, zone), zone);
        // Of an hour that comes twice only the first is found again.
        assert.include([ms, ms - 36e5, ms - 18e5], back, `${zone} ${iso(ms)}`);
        assert.equal(toLocal(back, zone), toLocal(ms, zone));
      }
    }
  });

  describe('with rules of the calendar (RFC 5545 3.6.5)', () => {
    before(loadCustomZones);
    const eastern: ZoneObservance[] = [
      { start: '1967-04-30T02:00:00', offsetFrom: -300, offsetTo: -240, rule: { frequency: 'YEARLY', byMonth: [4], byDay: [{ day: 'SU', nth: -1 }], until: { local: '1973-04-29T07:00:00', timeZone: 'UTC', instant: '1973-04-29T07:00:00.000Z' } } },
      { start: '1967-10-29T02:00:00', offsetFrom: -240, offsetTo: -300, rule: { frequency: 'YEARLY', byMonth: [10], byDay: [{ day: 'SU', nth: -1 }], until: { local: '2006-10-29T06:00:00', timeZone: 'UTC', instant: '2006-10-29T06:00:00.000Z' } } },
      { start: '1974-01-06T02:00:00', offsetFrom: -300, offsetTo: -240, dates: ['1975-02-23T02:00:00'] },
      { start: '1976-04-25T02:00:00', offsetFrom: -300, offsetTo: -240, rule: { frequency: 'YEARLY', byMonth: [4], byDay: [{ day: 'SU', nth: -1 }], until: { local: '1986-04-27T07:00:00', timeZone: 'UTC', instant: '1986-04-27T07:00:00.000Z' } } },
      { start: '1987-04-05T02:00:00', offsetFrom: -300, offsetTo: -240, rule: { frequency: 'YEARLY', byMonth: [4], byDay: [{ day: 'SU', nth: 1 }], until: { local: '2006-04-02T07:00:00', timeZone: 'UTC', instant: '2006-04-02T07:00:00.000Z' } } },
      { start: '2007-03-11T02:00:00', offsetFrom: -300, offsetTo: -240, rule: { frequency: 'YEARLY', byMonth: [3], byDay: [{ day: 'SU', nth: 2 }] } },
      { start: '2007-11-04T02:00:00', offsetFrom: -240, offsetTo: -300, rule: { frequency: 'YEARLY', byMonth: [11], byDay: [{ day: 'SU', nth: 1 }] } },
    ];

    it('says what the platform says of the same zone, sixty years long', () => {
      for (let ms = Date.UTC(1968, 0, 1); ms < Date.UTC(2028, 0, 1); ms += 11 * 36e5) {
        assert.equal(offsetAt(ms, 'Custom', eastern), offsetAt(ms, 'America/New_York'), iso(ms));
      }
    });

    it('has the offset before the first change where none is earlier', () => assert.equal(offsetAt(Date.UTC(1900, 0), 'Custom', eastern), -5 * 36e5));
    it('has an only observance for ever', () => assert.equal(offsetAt(Date.UTC(2026, 0), 'X', [{ start: '1970-01-01T00:00:00', offsetFrom: 180, offsetTo: 180 }]), 3 * 36e5));
    it('counts where a rule has a count', () => {
      const once: ZoneObservance[] = [{ start: '2000-01-01T00:00:00', offsetFrom: 0, offsetTo: 60, rule: { frequency: 'YEARLY', count: 3 } }, { start: '2010-01-01T00:00:00', offsetFrom: 60, offsetTo: 120 }];
      assert.deepEqual([1999, 2001, 2005, 2020].map((year) => offsetAt(Date.UTC(year, 6), 'X', once) / 6e4), [0, 60, 60, 120]);
    });
    it('is UTC where there are no rules at all', () => assert.equal(offsetAt(0, 'X', []), 0));
  });
});
