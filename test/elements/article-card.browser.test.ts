import { assert } from 'chai';
import { focused, mountCard, mountFeed, nameOf, until, wait, type Shown } from './harness.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { makeNews, pictureUrl, publish, writeRss, type NewsItem } from './sample-news.js';

const story: NewsItem = {
  id: 'story-2',
  title: 'Storks are back on 30 roofs',
  url: 'https://portal.example/news/2',
  summary: 'The first pair came early.',
  html: `<p>MINSK, 30 November (Portal) – The storks came back.</p><h2>Where</h2>
<script>globalThis.stolen = 1</script><p onclick="globalThis.stolen = 1" style="position:fixed">On roofs, <a href="https://portal.example/more">and more</a>.</p>
<iframe src="https://elsewhere.example"></iframe>`,
  date: '2026-11-18T09:00:00Z',
  updated: '2026-11-18T12:30:00Z',
  sections: ['Nature/Birds', 'Storks', 'Spring'],
  author: 'BelTA',
  image: { url: pictureUrl(), credit: 'Ina Field', caption: 'A stork on its nest' },
  file: { url: 'https://portal.example/files/roofs%20list.pdf', type: 'application/pdf', size: 2_400_000 },
};
const news = [makeNews(1)[0]!, story, makeNews(1, undefined, 3)[0]!];
const layouts = ['compact', 'card', 'lead', 'full'];

async function show(attributes: Record<string, string> = {}, width = 900): Promise<Shown<ArticleCard>> {
  const card = mountCard({ src: await publish(writeRss(news)), item: 'story-2', 'time-zone': 'Europe/Minsk', ...attributes }, { width });
  await card.withItems(1);
  return card;
}

describe('<article-card>', () => {
  it('finds its article by id, by URL, by position', async () => {
    const src = await publish(writeRss(news));
    for (const [item, title] of [
      ['story-2', story.title],
      ['https://portal.example/news/3', 'Story 3'],
      ['3', 'Story 3'],
      ['1', 'Story 1'],
    ]) {
      const card = mountCard({ src, item });
      await card.withItems(1);
      assert.deepEqual(card.headlines(), [title!.replace('30 roofs', '30 roofs')], item);
    }
  });

  it('follows `item`', async () => {
    const card = await show();
    card.element.item = '3';
    await card.settled();
    assert.deepEqual(card.headlines(), ['Story 3']);
  });

  for (const layout of layouts) {
    it(`as ${layout} always names source and credit`, async () => {
      const card = await show({ layout });
      await card.reads(/Source:? ?BelTA/);
      await card.reads('Photo: Ina Field');
      assert.isAbove(card.part('source').length, 0);
    });

    it(`as ${layout} names the source without pictures too, and fetches none`, async () => {
      const card = await show({ layout, images: 'none' });
      await card.reads(/Source:? ?BelTA/);
      assert.equal(card.find('img').length, 0);
    });
  }

  for (const layout of layouts.slice(0, 3)) {
    it(`as ${layout} has one link, its text the headline`, async () => {
      const card = await show({ layout });
      assert.deepEqual(card.links().map(nameOf), ['Storks are back on 30 roofs']);
      assert.equal(card.links()[0]!.href, story.url);
    });

    it(`as ${layout} is a target as a whole`, async () => {
      const card = await show({ layout }, 440);
      const [box] = card.part('card');
      box!.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = box!.getBoundingClientRect();
      for (const [x, y] of [[left + 3, Math.max(top, 0) + 3], [(left + right) / 2, (top + bottom) / 2], [right - 3, Math.min(bottom, innerHeight) - 3]] as const) {
        const hit = card.element.shadowRoot!.elementFromPoint(x, y);
        assert.isOk(hit?.closest('a'), `${layout} at ${x},${y}: ${hit?.tagName} ${hit?.className}`);
      }
    });
  }

  it('takes the page`s own article, or fields', async () => {
    const own = mountCard(
      { headline: 'Ours', href: '/ours', excerpt: 'Two words.', category: 'Government/Events', published: '2026-11-18', author: 'The office', image: pictureUrl(), credit: 'Ann', 'time-zone': 'Europe/Minsk' },
      { width: 600 },
    );
    await own.withItems(1);
    assert.equal(own.link('Ours').href, new URL('/ours', location.href).href);
    for (const text of ['Two words.', 'Events', '18 November 2026', 'The office', 'Photo: Ann']) await own.reads(text);
    const given = mountCard({}, {
      properties: { article: { kind: 'article', id: '1', title: 'Given', authors: [{ name: 'Me' }], tags: [], attachments: [] } },
    });
    await given.withItems(1);
    assert.deepEqual(given.headlines(), ['Given']);
  });

  it('shows what is inside as the body of its own article', async () => {
    const card = mountCard({ layout: 'full', headline: 'Ours', author: 'Me' }, { inside: '<p>Written here.</p>' });
    await card.withItems(1);
    assert.isTrue(card.showsFallback());
  });

  it('can be taken over', async () => {
    const card = await show();
    card.element.addEventListener('item-select', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    card.link(/Storks/).dispatchEvent(click);
    assert.isTrue(click.defaultPrevented);
    assert.deepEqual(card.heard('item-select').map(({ item }) => item.id), ['story-2']);
  });
});

describe('a full article', () => {
  it('has breadcrumb, dates, agency, picture with caption and credit', async () => {
    const card = await show({ layout: 'full' });
    const [crumbs] = card.part('breadcrumb');
    assert.equal(nameOf(crumbs!), 'Breadcrumb');
    assert.deepEqual([...crumbs!.querySelectorAll('li')].map((item) => item.textContent.trim()), ['Home', 'Nature', 'Birds']);
    assert.equal(card.link('Home').href, 'https://portal.example/');
    await card.reads('18 November 2026');
    await card.reads('12:00');
    await card.reads(/Updated .*15:30/);
    assert.equal(card.find('time')[0]!.getAttribute('datetime'), '2026-11-18T09:00:00.000Z');
    assert.include(card.texts('meta').join(), 'BelTA');
    await card.reads('A stork on its nest. Photo: Ina Field');
    assert.equal(card.part('figure').length, 1);
  });

  it('has a clean body', async () => {
    const card = await show({ layout: 'full' });
    const [body] = card.part('body');
    assert.include(body!.textContent, 'The storks came back.');
    assert.isNull(body!.querySelector('script, iframe, [onclick], [style]'));
    assert.notProperty(globalThis, 'stolen');
    const link = card.link('and more');
    assert.include(link.rel, 'noopener');
    const dateline = [...body!.querySelectorAll('*')].find((element) => /^MINSK, 30\sNovember \(Portal\)\s–$/.test(element.textContent.trim()) && element.localName !== 'p');
    assert.isOk(dateline, body!.innerHTML);
    assert.isAtLeast(Number(getComputedStyle(dateline).fontWeight), 600);
  });

  it('has attachments, tags, the original, a link to copy', async () => {
    const card = await show({ layout: 'full' });
    await card.reads('roofs list.pdf');
    await card.reads(/PDF, 2\.4 MB/);
    await card.reads(/Storks and Spring/);
    assert.equal(card.link('Read the original on portal.example').href, story.url);
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => void (copied = text) }, configurable: true });
    await card.click('Copy link');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    assert.equal(copied, story.url);
    await card.says('Link copied');
  });

  it('goes to its neighbours, with the focus on the title', async () => {
    const card = await show({ layout: 'full' });
    const next = card.link(/^Next article/);
    assert.equal(next.href, 'https://portal.example/news/3');
    next.click();
    await until(() => card.headlines()[0] === 'Story 3', 'the next');
    await until(() => focused()?.textContent?.trim() === 'Story 3', 'focus on the title');
    assert.isFalse(card.links().some((link) => /^Next article/.test(nameOf(link))));
    card.link(/^Previous article/).click();
    await until(() => /Storks/.test(card.headlines()[0] ?? ''), 'the previous');
    assert.deepEqual(card.heard('item-select').map(({ item }) => item.id), ['story-3', 'story-2']);
  });

  it('has one heading of its level and the body`s below', async () => {
    const card = await show({ layout: 'full', 'heading-level': '3' });
    const levels = card.see('h1,h2,h3,h4,h5,h6').map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));
    assert.equal(levels.filter((level) => level === Math.min(...levels)).length, 1);
    assert.isAtLeast(Math.min(...levels), 3);
  });
});

describe('credit and source in <news-feed>', () => {
  const pictured = makeNews(4, (n) => ({ image: { url: pictureUrl(), credit: n === 1 ? 'Ann' : 'Bert' } }));
  for (const layout of ['list', 'cards', 'headlines', 'lead']) {
    it(`stand in ${layout}`, async () => {
      const feed = mountFeed({ src: await publish(writeRss(pictured)), layout }, { width: 800 });
      await feed.withItems(4);
      await feed.reads(/Source: Portal News/);
      const credited = new Set(feed.see('img').length ? ['Ann', ...(layout === 'lead' ? [] : ['Bert'])] : []);
      for (const credit of credited) await feed.reads(new RegExp(`Photos?: .*${credit}`));
      assert.equal(feed.link('Portal News').href, 'https://portal.example/');
    });

    it(`stand in ${layout} without pictures; none is fetched`, async () => {
      const feed = mountFeed({ src: await publish(writeRss(pictured)), layout, images: 'none' }, { width: 800 });
      await feed.withItems(4);
      await feed.reads(/Source: Portal News/);
      assert.equal(feed.find('img').length, 0);
    });
  }

  it('cannot be switched off by an attribute', async () => {
    const feed = mountFeed({ src: await publish(writeRss(pictured)), limit: 2 });
    await feed.withItems(2);
    await feed.reads('Source: Portal News');
    for (const name of [...((feed.element.constructor as unknown as { observedAttributes: string[] }).observedAttributes)]) {
      if (['src', 'loading', 'refresh', 'cache', 'reading', 'lang'].includes(name)) continue;
      for (const value of ['none', 'false', '0', 'hidden']) {
        feed.element.setAttribute(name, value);
        await feed.settled();
        if (!feed.headlines().length) continue;
        assert.include(feed.text(), 'Source: Portal News', `${name}="${value}"`);
      }
      feed.element.removeAttribute(name);
    }
    await wait();
  });

  it('are each item`s own in merged feeds', async () => {
    const feed = mountFeed({ src: `${await publish(writeRss(makeNews(1)))} ${await publish(writeRss(makeNews(1, undefined, 2), { title: 'Second', home: 'https://second.example' }))}` });
    await feed.withItems(2);
    await feed.reads(/Source: Portal News.*, Second/);
  });
});
