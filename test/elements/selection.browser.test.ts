import { assert } from 'chai';
import { mountFeed, nameOf, until, wait, type Shown } from './harness.js';
import { makeNews, publish, writeRss, type NewsItem } from './sample-news.js';

const sections = ['Society', 'Culture', 'Economy'];

/** Twelve days from 19 November back: Society, Culture, Economy by turns, every sixth about skating. */
const news = makeNews(12, (n) => ({
  title: n % 6 ? `Story ${n}` : `Élan at the Café rink ${n}`,
  summary: n === 5 ? 'A word on the Žalhiris field.' : `What story ${n} is about.`,
  html: n === 4 ? '<p>Deep in the text: <b>kingfisher</b>.</p>' : undefined,
  sections: [sections[(n - 1) % 3]!],
}));

async function show(attributes: Record<string, string | number | boolean>, width = 800, items: readonly NewsItem[] = news): Promise<Shown> {
  const feed = mountFeed({ src: await publish(writeRss(items)), 'time-zone': 'Europe/Minsk', ...attributes }, { width });
  await feed.loaded();
  return feed;
}

const numbers = (feed: Shown): string => feed.headlines().map((headline) => /\d+$/.exec(headline)?.[0] ?? '').join(' ').trim();

/** Waits for these stories, in this order. */
async function reads(feed: Shown, expected: string): Promise<void> {
  await until(() => numbers(feed) === expected, expected).catch((error: Error) => assert.equal(numbers(feed), expected, error.message));
}

describe('<news-feed> selects', () => {
  const cases: [attributes: Record<string, string | number>, expected: string][] = [
    [{}, '1 2 3 4 5 6 7 8 9 10'],
    [{ limit: 3 }, '1 2 3'],
    [{ limit: 0 }, '1 2 3 4 5 6 7 8 9 10 11 12'],
    [{ limit: 3, offset: 2 }, '3 4 5'],
    [{ offset: 50 }, ''],
    [{ category: 'culture', limit: 0 }, '2 5 8 11'],
    [{ category: 'Culture, Economy', limit: 4 }, '2 3 5 6'],
    [{ exclude: 'Society, elan', limit: 5 }, '2 3 5 8 9'],
    [{ since: '2026-11-16' }, '1 2 3 4'],
    [{ until: '2026-11-10' }, '10 11 12'],
    [{ since: '2026-11-14', until: '2026-11-16' }, '4 5 6'],
    [{ sort: 'oldest', limit: 3 }, '12 11 10'],
    [{ query: 'kingfisher' }, '4'],
    [{ query: 'cafe' }, '6 12'],
    [{ category: 'Culture', since: '2026-11-12', sort: 'oldest', limit: 2 }, '8 5'],
  ];
  for (const [attributes, expected] of cases) {
    it(`${JSON.stringify(attributes)}: ${expected}`, async () => {
      const feed = await show(attributes);
      await reads(feed, expected);
    });
  }

  it('keeps the feed`s own order when asked', async () => {
    const mixed = [3, 1, 2].map((n) => news[n - 1]!);
    assert.equal(numbers(await show({ sort: 'feed' }, 800, mixed)), '3 1 2');
    assert.equal(numbers(await show({}, 800, mixed)), '1 2 3');
  });

  it('follows changes of its attributes', async () => {
    const feed = await show({ limit: 2 });
    feed.element.setAttribute('limit', '4');
    feed.element.setAttribute('category', 'Economy');
    await feed.settled();
    await reads(feed, '3 6 9 12');
  });
});

describe('the section filter', () => {
  it('is a row of tabs where there is room', async () => {
    const feed = await show({ filters: true });
    await feed.offers('All news');
    const tabs = feed.see('[part~=filters] button');
    assert.deepEqual(tabs.map(nameOf), ['All news', 'Society', 'Culture', 'Economy']);
    assert.deepEqual(tabs.map((tab) => tab.getAttribute('aria-pressed')), ['true', 'false', 'false', 'false']);
    assert.lengthOf(feed.see('select'), 0);
    await feed.click('Culture');
    await reads(feed, '2 5 8 11');
    assert.deepEqual(tabs.map((tab) => tab.getAttribute('aria-pressed')), ['false', 'false', 'true', 'false']);
    await feed.says('4 articles found');
    assert.deepEqual(feed.heard('filter-change').map(({ category, query }) => [category, query]), [['Culture', '']]);
    await feed.click('All news');
    await reads(feed, '1 2 3 4 5 6 7 8 9 10');
    await feed.says('12 articles found');
  });

  it('is a select where it is narrow', async () => {
    const feed = await show({ filters: true }, 400);
    assert.lengthOf(feed.see('[part~=filters] button'), 0);
    await feed.choose('Category', 'Economy');
    await reads(feed, '3 6 9 12');
    await feed.says('4 articles found');
    assert.equal(feed.heard('filter-change')[0]!.category, 'Economy');
    await feed.choose('Category', 'All news');
    await reads(feed, '1 2 3 4 5 6 7 8 9 10');
  });

  it('starts again from the first items', async () => {
    const feed = await show({ filters: true, limit: 2 });
    await feed.click('Load more');
    await reads(feed, '1 2 3 4');
    await feed.click('Culture');
    await reads(feed, '2 5');
  });

  it('is gone with its feed', async () => {
    const feed = await show({ filters: true });
    await feed.click('Culture');
    feed.element.src = await publish(writeRss(makeNews(2, () => ({ sections: ['Sport'] }))));
    await feed.loaded(2);
    await reads(feed, '1 2');
  });

  it('does not shift the tabs', async () => {
    const feed = await show({ filters: true });
    await feed.offers('Economy');
    const places = () => feed.see('[part~=filters] button').map((tab) => [tab.getBoundingClientRect().x, tab.getBoundingClientRect().width]);
    const before = places();
    await feed.click('Economy');
    assert.deepEqual(places(), before);
  });
});

describe('the search', () => {
  const ranges = (): string[] => {
    const highlight = CSS.highlights?.get('portal-match');
    return highlight ? [...highlight].map((range) => (range as Range).toString()) : [];
  };

  it('ignores case and accents, and looks into the text too', async () => {
    const feed = await show({ search: true });
    await feed.search('ELAN');
    await reads(feed, '6 12');
    await feed.says('2 articles found');
    await feed.search('zalhiris');
    await reads(feed, '5');
    await feed.says('1 article found');
    await feed.search('kingfisher');
    await reads(feed, '4');
    await feed.search('');
    await reads(feed, '1 2 3 4 5 6 7 8 9 10');
    assert.deepEqual(feed.heard('filter-change').at(-1)!.query, '');
  });

  it('has a name and is a search field', async () => {
    const feed = await show({ search: true });
    await until(() => feed.see('input').length, 'a field');
    const field = feed.field<HTMLInputElement>('Search news');
    assert.equal(field.type, 'search');
  });

  it('marks what it found', async () => {
    if (!CSS.highlights) return;
    const feed = await show({ search: true });
    await feed.search('elan');
    await until(() => ranges().join() === 'Élan,Élan', `marks, there are: ${ranges().join()}`);
    await feed.search('');
    await until(() => !ranges().length, 'no marks');
  });

  it('takes its marks with it', async () => {
    if (!CSS.highlights) return;
    const feed = await show({ search: true });
    await feed.search('elan');
    await until(() => ranges().length, 'marks');
    feed.box.remove();
    await until(() => !ranges().length, 'no marks');
  });

  it('that finds nothing says so and offers the way out', async () => {
    const feed = await show({ search: true });
    await feed.search('zebra');
    await feed.reads('No articles match “zebra”');
    await feed.reads('Check the spelling, or look in all categories and months.');
    await feed.says('0 articles found');
    await feed.click('Clear search');
    await reads(feed, '1 2 3 4 5 6 7 8 9 10');
    assert.equal(feed.see<HTMLInputElement>('input[type=search]')[0]!.value, '');
  });
});

describe('the archive', () => {
  const open = async (attributes = {}, width = 800, items = news): Promise<Shown> => {
    const feed = await show({ archive: true, ...attributes }, width, items);
    if (width < 1120) {
      await feed.offers('Archive');
      await wait(150);
      await feed.click('Archive');
    }
    await until(() => feed.see('[role=grid]').length, 'the calendar');
    return feed;
  };

  it('opens and closes', async () => {
    const feed = await show({ archive: true });
    await feed.offers('Archive');
    const button = feed.button('Archive');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    assert.isEmpty(feed.part('archive'));
    await wait(150);
    await feed.click('Archive');
    await until(() => feed.see('[role=grid]').length, 'the calendar');
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    await feed.click('Archive');
    await until(() => !feed.part('archive').length, 'no calendar');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
  });

  it('opens by a press that came before the calendar', async () => {
    const feed = mountFeed({ src: await publish(writeRss(news)), archive: true }, { width: 800 });
    await feed.click('Archive');
    await until(() => feed.see('[role=grid]').length, 'the calendar');
  });

  it('stands beside the list where there is room', async () => {
    const feed = await open({}, 1200);
    assert.isFalse(feed.hasButton('Archive'));
    const [archive] = feed.part('archive');
    const [list] = feed.part('list');
    assert.isAtLeast(archive!.getBoundingClientRect().left, list!.getBoundingClientRect().right);
  });

  it('filters by a day, and back', async () => {
    const feed = await open();
    await feed.click(/^15 November 2026, 1 article$/);
    await reads(feed, '5');
    await feed.reads('15 November 2026');
    await feed.says('1 article found');
    assert.deepEqual(feed.heard('month-change').map(({ month, day }) => [month, day]), [['2026-11', '2026-11-15']]);
    await feed.click('Show all dates');
    await reads(feed, '1 2 3 4 5 6 7 8 9 10');
    assert.deepEqual(feed.heard('month-change').map(({ month, day }) => [month, day])[1], [undefined, undefined]);
  });

  it('filters by a month', async () => {
    const items = makeNews(6, (n) => ({ date: `2026-${n > 3 ? '09' : '11'}-0${n}T09:00:00Z` }));
    const feed = await open({}, 800, items);
    await feed.click(/^November 2026, Choose month/);
    await feed.choose('Month', 'September');
    await feed.click('Whole month');
    assert.sameMembers(feed.headlines(), ['Story 4', 'Story 5', 'Story 6']);
    assert.deepEqual(feed.heard('month-change').map(({ month, day }) => [month, day]), [['2026-09', undefined]]);
    await feed.reads('September 2026');
    await feed.offers('Show all dates');
  });

  it('goes together with section and search', async () => {
    const feed = await open({ filters: true, search: true });
    await feed.click(/^15 November 2026/);
    await feed.click('Society');
    await feed.reads('No news in “Society” for 15 November 2026');
    await feed.reads('There is 1 article in other categories.');
    await feed.click('Show all news');
    await reads(feed, '1 2 3 4 5 6 7 8 9 10');
    assert.equal(feed.button('All news').getAttribute('aria-pressed'), 'true');
    await feed.click('Society');
    await reads(feed, '1 4 7 10');
    await feed.search('story 7');
    await reads(feed, '7');
    assert.deepEqual(feed.heard('filter-change').map(({ category, query }) => [category, query]).at(-1), ['Society', 'story 7']);
  });

  it('knows what the page left out', async () => {
    const feed = await open({ category: 'Culture' });
    await feed.offers(/^15 November 2026, 1 article$/);
    await feed.offers(/^16 November 2026, 0 articles$/);
  });
});
