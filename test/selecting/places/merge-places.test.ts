import { assert } from 'chai';
import { mergePlaces, mergeSources } from '../../../src/selecting/places/merge-places.js';
import { toPlace } from '../../../src/selecting/places/to-place.js';
import { names, place } from './place.js';

const official = place('Mir Castle Complex', {
  id: '625', criteria: ['ii', 'iv'], inscribed: 2000, latitude: 53.4511, longitude: 26.4727, wikidata: 'Q1', summary: 'Official.', images: [{ url: 'https://a.example/o.jpg' }],
  facts: [{ label: 'Area', value: '27 ha' }],
});
const own = (fields: Parameters<typeof place>[1]) =>
  place('Мірскі замак', { id: 'mir', summary: 'Our own words.', phone: '+375', images: [{ url: 'https://p.example/m.jpg', credit: 'Portal' }], facts: [{ label: 'Area', value: 'x' }, { label: 'Open', value: 'daily' }], ...fields });

describe('merging lists of places', () => {
  for (const [how, fields] of Object.entries({
    'Wikidata item': { wikidata: 'Q1' },
    'id and position': { id: '625', latitude: 53.45, longitude: 26.47 },
    'name and nearness': { alternateNames: ['Mir castle complex'], latitude: 53.46, longitude: 26.48 },
  })) {
    it(`joins by ${how}: official facts, own words and pictures`, () => {
      const [joined, ...more] = mergePlaces([[official], [own(fields)]]);
      assert.isEmpty(more);
      assert.deepInclude(joined, { id: '625', name: 'Mir Castle Complex', inscribed: 2000, summary: 'Our own words.', phone: '+375', latitude: 53.4511 });
      assert.deepEqual(joined!.images.map(({ url }) => url), ['https://p.example/m.jpg', 'https://a.example/o.jpg']);
      assert.deepEqual(joined!.image, { url: 'https://p.example/m.jpg', credit: 'Portal' });
      assert.deepEqual(joined!.facts, [{ label: 'Area', value: '27 ha' }, { label: 'Open', value: 'daily' }]);
      assert.include(joined!.alternateNames, 'Мірскі замак');
    });
  }
  for (const [why, fields] of Object.entries({
    'of one name far apart': { alternateNames: ['Mir Castle Complex'], latitude: 50, longitude: 20 },
    'of one id and other names': { id: '625' },
    'near with other names': { latitude: 53.4512, longitude: 26.4728 },
    'of other Wikidata items': { wikidata: 'Q2', alternateNames: ['Mir Castle Complex'], latitude: 53.4511, longitude: 26.4727 },
  })) {
    it(`keeps places ${why} apart`, () => assert.equal(names(mergePlaces([[official], [own(fields)]])), 'Mir Castle Complex, Мірскі замак'));
  }
  it('two rows of one list are two places', () => {
    const rows = [place('Well', { id: '1', latitude: 1, longitude: 1 }), place('Well', { id: '1', latitude: 1, longitude: 1 })];
    assert.lengthOf(mergePlaces([rows]), 2);
    assert.lengthOf(mergePlaces([rows, rows]), 2);
  });
});

describe('merging the places of several feeds', () => {
  const from = (feedUrl: string, of: ReturnType<typeof place>) => ({ ...of, source: { feedUrl } });
  it('takes the feed that is named first as the official list, however they came mixed', () => {
    const mixed = [from('b', own({ wikidata: 'Q1' })), from('a', official), from('b', place('Mill'))];
    assert.equal(names(mergeSources(mixed, ['a', 'b'])), 'Mir Castle Complex, Mill');
    assert.equal(names(mergeSources(mixed, ['b', 'a'])), 'Мірскі замак, Mill');
  });
  it('leaves the places of one feed as they are', () => {
    const rows = [place('Well', { id: '1' }), place('Well', { id: '1' })];
    assert.deepEqual(mergeSources(rows, []), rows);
  });
});

describe('items as places', () => {
  const spine = { authors: [], tags: [{ label: 'Castles' }], attachments: [] };
  it('an article about a place is one', () => {
    const image = { url: 'https://p.example/i.jpg' };
    assert.deepInclude(toPlace({ kind: 'article', id: 'a', title: 'Mir', latitude: 53, longitude: 26, image, ...spine }), {
      kind: 'place', name: 'Mir', latitude: 53, images: [image], category: 'Castles',
    });
  });
  it('an event is none, nor is what has no headline', () => {
    assert.isUndefined(toPlace({ kind: 'event', id: 'e', title: 'Fair', start: { date: '2026-07-03' }, allDay: true, status: 'confirmed', categories: [], ...spine }));
    assert.isUndefined(toPlace({ kind: 'article', id: 'a', ...spine }));
  });
});
