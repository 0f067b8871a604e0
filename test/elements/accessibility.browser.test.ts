import { assert } from 'chai';
import { findViolations } from '../support/axe.js';
import { replyUrl } from '../support/test-server.js';
import { mountCard, mountFeed, until, wait, type Shown } from './harness.js';
import { openLine } from './page-clock.js';
import { makeNews, pictureUrl, publish, writeRss } from './sample-news.js';

/** The grounds and directions that every state is shown on. */
const modes: [name: string, around: Record<string, string>][] = [
  ['light', { lang: 'en', style: 'background: #fff; color: #1c1d1f; color-scheme: light' }],
  ['dark', { lang: 'en', style: 'background: #141619; color: #eee; color-scheme: dark' }],
  ['right to left', { lang: 'ar', style: 'background: #fff; color: #1c1d1f; color-scheme: light' }],
];

const news = makeNews(6, (n) => ({
  sections: [n % 2 ? 'Society' : 'Culture', 'Tag one', 'Tag two'],
  image: n % 2 ? { url: pictureUrl(), credit: 'Ann', caption: 'A picture' } : undefined,
  html: '<p>MINSK, 30 November (BelTA) – Text with <a href="https://portal.example/more">a link</a>.</p><h2>Part</h2><table><tr><th>A</th><td>1</td></tr></table>',
  updated: '2026-11-20T12:00:00Z',
  file: { url: 'https://portal.example/list.pdf', type: 'application/pdf', size: 1000 },
}));

type State = (around: Record<string, string>) => Promise<Shown<never>>;

const feedWith =
  (attributes: Record<string, string | number | boolean>, width = 800, then?: (feed: Shown) => Promise<unknown>): State =>
  async (around) => {
    const feed = mountFeed({ src: await publish(writeRss(news)), limit: 4, 'time-zone': 'Europe/Minsk', ...attributes }, { width, around });
    await feed.withItems();
    await wait(100);
    await then?.(feed);
    return feed as Shown<never>;
  };

const cardWith =
  (attributes: Record<string, string>, width = 800): State =>
  async (around) => {
    const card = mountCard({ src: await publish(writeRss(news)), 'time-zone': 'Europe/Minsk', ...attributes }, { width, around });
    await card.withItems(1);
    await wait(50);
    return card as unknown as Shown<never>;
  };

const all = { filters: true, search: true, archive: true };
const states: Record<string, State> = {
  list: feedWith(all),
  'list, narrow': feedWith(all, 320),
  'list, wide, with its archive': feedWith(all, 1200, (feed) => until(() => feed.see('[role=grid]').length, 'calendar')),
  'archive, narrow': feedWith(all, 320, async (feed) => {
    const button = await until(() => feed.see('button[aria-expanded]')[0], 'archive');
    button.click();
    await until(() => feed.see('[role=grid]').length, 'calendar');
  }),
  'archive, over the items': feedWith(all, 800, async (feed) => {
    const button = await until(() => feed.see('button[aria-expanded], button[popovertarget]')[0], 'archive');
    await wait(150);
    button.click();
    await until(() => feed.see('[role=grid]').length, 'calendar');
  }),
  cards: feedWith({ ...all, layout: 'cards' }),
  headlines: feedWith({ ...all, layout: 'headlines' }),
  lead: feedWith({ ...all, layout: 'lead' }),
  'after "Load more"': feedWith({ limit: 2 }, 800, (feed) => feed.element.showMore()),
  'a search without a match': feedWith(all, 800, (feed) => feed.search('zzzz')),
  'no news': async (around) => {
    const feed = mountFeed({ src: await publish(writeRss([])) }, { around });
    await feed.loaded();
    await until(() => feed.see('[role=status]').length, 'words');
    return feed as Shown<never>;
  },
  'a failure': async (around) => {
    const feed = mountFeed({ src: replyUrl({ status: 404 }) }, { around, inside: '<a href="#news">News</a>' });
    await feed.failed();
    await until(() => feed.see('button').length, 'a way out');
    return feed as Shown<never>;
  },
  'an old copy': async (around) => {
    const line = openLine(writeRss(news));
    const feed = mountFeed({ src: line.url }, { around });
    await feed.loaded();
    line.answer(() => new Response('', { status: 404 }));
    feed.element.reload();
    await feed.failed();
    await until(() => feed.part('status').length, 'a note');
    return feed as Shown<never>;
  },
  'a skeleton': async (around) => {
    const feed = mountFeed({ src: replyUrl({ hang: true }) }, { around });
    await wait(300);
    return feed as Shown<never>;
  },
  'reading inline': feedWith({ reading: 'inline' }, 800, async (feed) => {
    feed.links().find((link) => /Story 2/.test(link.textContent))!.click();
    await until(() => feed.part('body').length, 'article');
  }),
  'reading in a dialog': feedWith({ reading: 'dialog' }, 800, async (feed) => {
    feed.links().find((link) => /Story 2/.test(link.textContent))!.click();
    await until(() => feed.part('body').length, 'article');
  }),
  'a compact card': cardWith({ layout: 'compact' }),
  'a card': cardWith({}),
  'a lead card': cardWith({ layout: 'lead' }),
  'a full article': cardWith({ layout: 'full', item: '3' }),
  'a full article, narrow': cardWith({ layout: 'full', item: '3' }, 320),
};

describe('axe finds nothing', () => {
  for (const [name, show] of Object.entries(states)) {
    for (const [mode, around] of modes) {
      it(`${name}, ${mode}`, async () => {
        const shown = await show(around);
        assert.deepEqual(await findViolations(shown.box), []);
      });
    }
  }
});

describe('by keyboard', () => {
  it('every control and link is reached, in the order it is seen', async () => {
    const feed = (await feedWith({ ...all, limit: 2 })({ lang: 'en' })) as unknown as Shown;
    await feed.offers('Archive');
    const stops = feed.see('a[href], button, input, select').filter((control) => control.tabIndex >= 0);
    const places = stops.map((control) => control.getBoundingClientRect());
    assert.isAbove(stops.length, 6);
    for (let at = 1; at < places.length; at++) assert.isAtLeast(places[at]!.bottom, places[at - 1]!.top, `${stops[at]!.textContent} comes after ${stops[at - 1]!.textContent}`);
  });

  it('focus is seen', async () => {
    const feed = (await feedWith({ limit: 2 })({ lang: 'en' })) as unknown as Shown;
    const button = feed.button('Load more');
    button.focus({ focusVisible: true });
    assert.notEqual(getComputedStyle(button).outlineStyle, 'none');
    assert.isAtLeast(parseFloat(getComputedStyle(button).outlineWidth), 2);
  });

  it('every target is 24 px or more', async () => {
    for (const width of [320, 900]) {
      const feed = (await feedWith({ ...all, limit: 2 }, width)({ lang: 'en' })) as unknown as Shown;
      const small = feed
        .see('button, input, select, footer a')
        .map((control) => [control.outerHTML.slice(0, 70), control.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 24);
      assert.deepEqual(small, [], `${width}`);
      feed.box.remove();
    }
  });
});
