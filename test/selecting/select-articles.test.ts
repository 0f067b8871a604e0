import { assert } from 'chai';
import { selectArticles, type Selection } from '../../src/selecting/select-articles.js';
import { article, ids } from './article.js';

const now = Date.UTC(2026, 10, 24, 12);
const timeZone = 'Europe/Minsk';

const items = [
  article('noon', '2026-11-24T09:00:00.000Z', 'Sport/Hockey'),
  article('future', '2027-01-01T00:00:00.000Z', 'Culture'),
  article('undated-1', undefined, 'Sport'),
  article('late', '2026-11-23T21:30:00.000Z', 'Culture,Sport'),
  article('day', '2026-11-23', 'Économie'),
  article('early', '2026-11-22T21:05:00.000Z', 'Sportsmanship'),
  article('undated-2'),
  article('old', '2006-05-01T08:00:00.000Z', 'СПОРТ'),
];

const select = (selection: Selection): string => ids(selectArticles(items, { timeZone, now, ...selection }));

describe('selectArticles', () => {
  it('puts the newest first, the future as now, the undated last in their order', () => {
    assert.equal(select({}), 'future noon late early day old undated-1 undated-2');
    assert.equal(ids(items), 'noon future undated-1 late day early undated-2 old');
  });

  it('puts the oldest first, the undated last all the same', () => {
    assert.equal(select({ sort: 'oldest' }), 'old day early late noon future undated-1 undated-2');
  });

  it('keeps the order of the feed', () => {
    assert.equal(select({ sort: 'feed' }), ids(items));
  });

  it('keeps equal dates, and all dates of the future, in the order of the feed', () => {
    const equal = ['c', 'a', 'b'].map((id, i) => article(id, i === 1 ? '2026-11-24T12:00:00.000Z' : `203${i}-01-01`));
    assert.equal(ids(selectArticles(equal, { now, timeZone })), 'c a b');
    assert.equal(ids(selectArticles(equal, { now, timeZone, sort: 'oldest' })), 'c a b');
  });

  it('sorts what was only updated by that', () => {
    const updated = article('updated', undefined, '', { updated: '2026-11-24T08:00:00.000Z' });
    assert.match(ids(selectArticles([...items, updated], { now, timeZone })), /noon updated late/);
  });

  it('filters by section: any of a list, whatever the case and accents, with its branches', () => {
    assert.equal(select({ category: 'sport' }), 'noon late undated-1');
    assert.equal(select({ category: ' economie , ,CULTURE' }), 'future late day');
    assert.equal(select({ category: 'sport/hockey' }), 'noon');
    assert.equal(select({ category: 'спорт' }), 'old');
    assert.equal(select({ category: 'toString' }), '');
    assert.equal(select({ category: ' , ' }), select({}));
  });

  it('leaves out sections and whole words', () => {
    assert.equal(select({ exclude: 'sport,Culture' }), 'early day old undated-2');
    assert.equal(select({ exclude: 'undated' }), 'future noon late early day old');
    const words = ['Warm days', 'War ends', 'Post-war towns', 'Футбола нет', '明斯克的新博物馆'].map((title) =>
      article(title, undefined, '', { title }),
    );
    const without = (exclude: string): number => selectArticles(words, { exclude }).length;
    assert.equal(without('war'), 3);
    assert.equal(without('war*'), 2);
    assert.equal(without('футбол'), 5);
    assert.equal(without('футбол*'), 4);
    assert.equal(without('博物馆'), 4);
    assert.equal(without('war ends'), 4);
    assert.equal(without('*'), 5);
    assert.equal(without('!'), 5);
  });

  it('leaves out by words of the summary, and does not find words that are not there', () => {
    const summary = article('a', undefined, '', { title: undefined, summary: 'About hockey.' });
    assert.equal(selectArticles([summary], { exclude: 'hockey' }).length, 0);
    assert.equal(selectArticles([summary], { exclude: 'undefined' }).length, 1);
  });

  it('keeps a range of days, both ends counted, in the zone', () => {
    assert.equal(select({ since: '2026-11-24', until: '2026-11-24' }), 'noon late');
    assert.equal(select({ since: '2026-11-23', until: '2026-11-23' }), 'early day');
    assert.equal(select({ until: '2026-11-22' }), 'old');
    assert.equal(select({ since: '24.11.2026', until: '24.11.2026', timeZone: 'UTC' }), 'noon');
    assert.equal(select({ since: '24 November 2026', until: '24 ноября 2026', timeZone: 'UTC' }), 'noon');
  });

  it('keeps a range of instants; a day counts when a part of it is inside', () => {
    assert.equal(select({ since: '2026-11-23T12:00:00Z' }), 'future noon late day');
    assert.equal(select({ until: '2026-11-23T12:00:00Z' }), 'early day old');
    assert.equal(select({ since: '2026-11-23T21:00:00Z' }), 'future noon late');
    assert.equal(select({ since: '2026-11-24T12:00' }), 'future noon', 'noon in Minsk is 9 in UTC');
  });

  it('keeps an age', () => {
    assert.equal(select({ since: '12h' }), 'future noon');
    assert.equal(select({ since: '-1d' }), 'future noon late day');
    assert.equal(select({ since: '2w' }), 'future noon late early day');
    assert.equal(select({ until: '2w' }), 'old');
  });

  it('takes a bound that cannot be read for none', () => {
    for (const since of ['', 'soon', '12', '3x', '2026-11', '31.02.2026']) assert.equal(select({ since }), select({}));
  });

  it('keeps a day and a month in the zone', () => {
    assert.equal(select({ day: '2026-11-23' }), 'early day');
    assert.equal(select({ day: '2026-11-24' }), 'noon late');
    assert.equal(select({ month: '2026-11' }), 'noon late early day');
    assert.equal(select({ month: '2026-1' }), '');
    assert.equal(select({ month: '2006-05' }), 'old');
    assert.equal(select({ day: '2026-11-24', month: '2006-05' }), 'noon late');
  });

  it('asks the matcher it is given', () => {
    assert.equal(select({ matches: (item) => item.id.startsWith('un') }), 'undated-1 undated-2');
  });

  it('cuts out a part', () => {
    assert.equal(select({ limit: 2 }), 'future noon');
    assert.equal(select({ limit: 2, offset: 1 }), 'noon late');
    assert.equal(select({ offset: 6 }), 'undated-1 undated-2');
    for (const limit of [0, -1, NaN]) assert.equal(select({ limit, offset: NaN }), select({}));
  });

  it('takes 20,000 articles over 20 years in a moment', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      article(String(i), new Date(now - i * 31_000_000).toISOString(), i % 2 ? 'Sport' : 'Culture'),
    );
    const start = Date.now();
    assert.equal(selectArticles(many, { category: 'sport', since: '2010-01-01', timeZone }).length > 7000, true);
    assert.isBelow(Date.now() - start, 1000);
  });
});
