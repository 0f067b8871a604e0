import { assert } from 'chai';
import { readFeed } from '../../../src/formats/read-feed.js';
import type { CalendarEvent } from '../../../src/model/calendar-event.js';
import type { Place } from '../../../src/model/place.js';
import { exportGeoJson } from '../../../src/selecting/places/export-geojson.js';
import { exportGpx } from '../../../src/selecting/places/export-gpx.js';
import { exportKml } from '../../../src/selecting/places/export-kml.js';
import { exportOpenings } from '../../../src/selecting/places/export-openings.js';
import { readOpenings } from '../../../src/selecting/places/read-openings.js';
import { place } from './place.js';

const palace = place('Palace & "Мір" < 5', {
  id: 'p1', url: 'https://portal.example/p?a=1&b=2', summary: 'A line\nwith < and &.', category: 'Palace', criteria: ['ii', 'iv'], inscribed: 2005, countries: ['BY', 'LT'], region: 'West',
  address: '1 Park Street', phone: '+375 17 200', openingHours: 'Mo-Fr 10:00-18:00', latitude: 53.2228, longitude: 26.6914, alternateNames: ['Палац'],
  images: [{ url: 'https://portal.example/a.jpg', width: 600, height: 400, author: 'A. Painter', license: 'CC BY 4.0', licenseUrl: 'https://creativecommons.org/licenses/by/4.0/', source: 'https://portal.example/gallery' }],
  facts: [{ label: 'Built', value: '1583' }], translations: { be: { name: 'Палац' } },
});
const arc = place('Arc', { id: 'a', components: [{ name: 'South', latitude: 52, longitude: 25, country: 'BY' }, { name: 'North', latitude: 70, longitude: 23, country: 'NO' }] });
const nowhere = place('Nowhere', { id: 'n' });
const all = [palace, arc, nowhere];

const read = async (text: string): Promise<Place[]> => (await readFeed(new TextEncoder().encode(text), { url: 'https://reader.example/list' })).items as Place[];

describe('places as files', () => {
  it('GeoJSON comes back as it was', async () => {
    const [back, serial, lost] = await read(exportGeoJson(all, 'List'));
    for (const key of ['id', 'name', 'url', 'category', 'criteria', 'inscribed', 'countries', 'region', 'address', 'phone', 'openingHours', 'latitude', 'longitude', 'alternateNames', 'facts', 'images', 'translations'] as const) {
      assert.deepEqual(back![key], palace[key], key);
    }
    assert.deepEqual(serial!.components, arc.components);
    assert.isUndefined(lost!.latitude);
    const json = JSON.parse(exportGeoJson(all)) as { features: { geometry: { coordinates: number[] } | null }[] };
    assert.deepEqual(json.features.map(({ geometry }) => geometry?.coordinates ?? null), [[26.6914, 53.2228], null, null]);
  });

  it('GeoJSON keeps what a place looks like on a map', async () => {
    const canal = place('Canal', { latitude: 53.8, longitude: 23.7, shape: { type: 'line', parts: [[[23.5, 53.9], [23.7, 53.8], [23.9, 53.7]]] } });
    const [back] = await read(exportGeoJson([canal]));
    assert.deepEqual(back!.shape, canal.shape);
    assert.equal(back!.latitude, 53.8);
  });

  it('KML comes back with names, texts, facts, positions and credits', async () => {
    const [back, serial, lost] = await read(exportKml(all, 'List & more'));
    for (const key of ['id', 'name', 'url', 'category', 'criteria', 'inscribed', 'countries', 'region', 'address', 'phone', 'openingHours', 'latitude', 'longitude'] as const) {
      assert.deepEqual(back![key], palace[key], key);
    }
    assert.deepInclude(back!.facts, { label: 'Built', value: '1583' });
    assert.include(exportKml(all), 'A. Painter, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/, https://portal.example/gallery');
    assert.equal(serial!.latitude, 52);
    assert.deepEqual(serial!.components, [{ latitude: 70, longitude: 23 }]);
    assert.isUndefined(lost!.latitude);
  });

  it('GPX has a waypoint for each part, and none for what has no position', async () => {
    const points = await read(exportGpx(all, 'List'));
    assert.deepEqual(points.map(({ name, latitude, longitude }) => [name, latitude, longitude]), [[palace.name, 53.2228, 26.6914], ['Arc: South', 52, 25], ['Arc: North', 70, 23]]);
    assert.equal(points[0]!.url, palace.url);
    assert.include(exportGpx(all), 'A. Painter, CC BY 4.0');
  });

  it('control characters and halves of pairs do not break XML', async () => {
    const [odd] = await read(exportKml([place('a\0b\x0bc\ud800d😀', { id: 'o' })]));
    assert.equal(odd!.name, 'abcd😀');
  });

  it('opening hours are a calendar of the place\'s own clock', async () => {
    const odd = place('Odd', { openingHours: 'by appointment' });
    const bar = place('Bar', { openingHours: 'Fr 20:00-02:00' });
    const text = exportOpenings([palace, odd, bar], Date.UTC(2026, 10, 24, 12), 'List');
    const feed = await readFeed(new TextEncoder().encode(text), { url: 'https://reader.example/a.ics' });
    const events = feed.items as CalendarEvent[];
    assert.deepEqual(events.map(({ title }) => title), [palace.name, 'Bar']);
    assert.deepInclude(events[0]!.start as object, { local: '2026-11-24T10:00:00' });
    assert.deepInclude(events[0]!.end as object, { local: '2026-11-24T18:00:00' });
    assert.notProperty(events[0]!.start, 'timeZone');
    assert.deepEqual(events[0]!.recurrence!.rules[0]!.byDay!.map(({ day }) => day), ['MO', 'TU', 'WE', 'TH', 'FR']);
    assert.deepInclude(events[1]!.start as object, { local: '2026-11-27T20:00:00' });
    assert.deepInclude(events[1]!.end as object, { local: '2026-11-28T02:00:00' });
    assert.equal(feed.title, 'List');
    assert.isFalse(text.split('\r\n').some((line) => new TextEncoder().encode(line).length > 75));
  });

  const hours: [string, string | undefined][] = [
    ['Mo-Fr 10:00-18:00', '01234 10:00-18:00'],
    ['Mo-Su 9:00-17:00; Mo off', '123456 09:00-17:00'],
    ['Mo,We 10:00-12:00,13:00-17:00', '02 10:00-12:00 02 13:00-17:00'],
    ['10:00-18:00', '0123456 10:00-18:00'],
    ['24/7', '0123456 00:00-24:00'],
    ['Fr-Mo 20:00-02:00', '0456 20:00-02:00'],
    ['Monday-Friday 10:00–18:00', '01234 10:00-18:00'],
    ['May-Sep: Mo-Fr 10:00-18:00', undefined],
    ['Mo-Fr 10:00-25:00', undefined],
    ['PH off', undefined],
    ['daily, ask at the gate', undefined],
    ['', ''],
  ];
  for (const [text, expected] of hours) {
    it(`"${text}" is ${expected ?? 'not guessed at'}`, () => {
      assert.equal(readOpenings(text)?.map(({ days, from, to }) => `${days.join('')} ${from}-${to}`).join(' '), expected);
    });
  }

  it('long nonsense takes no time', function () {
    this.timeout(2000);
    for (const text of ['Mo,'.repeat(1e5), 'Mo' + ' '.repeat(1e5), '1:'.repeat(1e5), `Mo-Fr ${'10:00-18:00,'.repeat(1e4)}`]) readOpenings(text);
  });
});
