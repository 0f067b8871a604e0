import { assert } from 'chai';
import { isVisible, mountCard, mountFeed, until, type Shown } from '../elements/harness.js';
import { makeNews, pictureUrl, publish, writeRss } from '../elements/sample-news.js';

const long = 'Донаудампфшиффартсгезельшафтскапитенсмютце-https://portal.example/a/very/long/address/without/any/place/to/break/it';
const news = makeNews(6, (n) => ({
  title: n === 2 ? long : `Story ${n} has a headline that runs over more than one line in a narrow place`,
  summary: n === 3 ? long : `What story ${n} is about, in a sentence or two, so that there is something to read here.`,
  sections: [n === 4 ? 'Averyveryverylongsectionnamewithoutaspace' : 'Society'],
  image: n % 3 ? { url: pictureUrl(), credit: 'Ann' } : undefined,
  html: `<p>${long}</p><table><tr>${'<td>wide cell</td>'.repeat(20)}</tr></table><pre>${'x'.repeat(300)}</pre>`,
}));

/** The eleven ways in which host pages place an element: the box around it, and the element's own style. */
const hosts: [name: string, around: string, own?: string][] = [
  ['a block', 'width: 600px'],
  ['a flex row', 'display: flex; width: 600px'],
  ['a flex column', 'display: flex; flex-direction: column; width: 600px'],
  ['a flex column, items at the start', 'display: flex; flex-direction: column; align-items: flex-start; width: 600px'],
  ['a grid', 'display: grid; grid-template-columns: 1fr; width: 600px'],
  ['a grid of auto columns', 'display: grid; grid-template-columns: auto auto; width: 600px'],
  ['a float', 'width: 600px; overflow: hidden', 'float: left'],
  ['a table cell', 'display: table-cell'],
  ['an absolute box', 'position: absolute; left: 0; top: 0'],
  ['an inline block', 'display: inline-block'],
  ['a box as wide as its content', 'width: fit-content; max-width: 600px'],
];

async function mountBoth(around: string, own = '', attributes: Record<string, string> = {}): Promise<Shown<never>[]> {
  const src = await publish(writeRss(news));
  const feed = mountFeed({ src, style: own, ...attributes }, { around: { style: around } });
  await feed.withItems();
  const card = mountCard({ src, layout: 'full', style: own }, { around: { style: around } });
  await card.withItems(1);
  return [feed, card] as unknown as Shown<never>[];
}

/** Boxes of text or pictures that are wider than their place, with where they end. */
function findOverflow(shown: Shown<never>): string[] {
  const { element } = shown;
  const outer = (element as HTMLElement).getBoundingClientRect();
  const wide: string[] = [];
  if ((element as HTMLElement).scrollWidth > (element as HTMLElement).clientWidth + 1) wide.push(`the element: ${(element as HTMLElement).scrollWidth} > ${(element as HTMLElement).clientWidth}`);
  for (const box of shown.find('*')) {
    if (!isVisible(box) || box.closest('.sr, [popover], svg')) continue;
    // What scrolls by itself is in its place.
    const scroller = box.closest('[tabindex="0"]');
    if (scroller && scroller !== box) continue;
    const { left, right } = box.getBoundingClientRect();
    if (right > outer.right + 1 || left < outer.left - 1) wide.push(`${box.localName}.${box.className} ${Math.round(left)}-${Math.round(right)} beyond ${Math.round(outer.left)}-${Math.round(outer.right)}`);
    else if (!scroller && box.localName !== 'select' && getComputedStyle(box).display !== 'inline' && box.scrollWidth > box.clientWidth + 1 && box.clientWidth && getComputedStyle(box).overflowX !== 'visible') {
      wide.push(`${box.localName}.${box.className} clips ${box.scrollWidth} > ${box.clientWidth}`);
    }
  }
  return wide;
}

describe('in the layouts of host pages', () => {
  for (const [name, around, own] of hosts) {
    it(`${name}: has a width and stays in it`, async () => {
      for (const shown of await mountBoth(around, own)) {
        const { width } = (shown.element as HTMLElement).getBoundingClientRect();
        assert.isAtLeast(width, 240, `width in ${name}`);
        assert.isAtMost(width, 601, `width in ${name}`);
        assert.deepEqual(findOverflow(shown), [], name);
      }
    });
  }

  it('fills a block, a flex or a grid item, margins respected', async () => {
    for (const around of ['width: 600px', 'display: flex; flex-direction: column; width: 600px', 'display: grid; grid-template-columns: 1fr; width: 600px']) {
      const [feed] = await mountBoth(around, 'margin: 0 20px');
      assert.closeTo((feed!.element as HTMLElement).getBoundingClientRect().width, 560, 1, around);
    }
  });
});

describe('at every width', () => {
  async function checkWidths(layout: string): Promise<void> {
    const feed = mountFeed({ src: await publish(writeRss(news)), layout, limit: 4, filters: true, search: true, archive: true }, { width: 1600 });
    await feed.withItems(4);
    await until(() => feed.part('filters').length, 'filters');
    for (const width of [240, 280, 320, 375, 479, 480, 640, 767, 768, 1000, 1119, 1120, 1400, 1600]) {
      feed.box.style.inlineSize = `${width}px`;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await feed.settled();
      assert.deepEqual(findOverflow(feed as Shown<never>), [], `${layout} at ${width}`);
    }
  }

  it('cards stay in their box from 240 to 1600 px', () => checkWidths('cards'));
  it('a lead stays in its box from 240 to 1600 px', () => checkWidths('lead'));
  it('a list stays in its box from 240 to 1600 px', async () => {
    await checkWidths('list');
  });
  it('headlines stay in their box from 240 to 1600 px', async () => {
    await checkWidths('headlines');
  });

  for (const layout of ['compact', 'card', 'lead', 'full']) {
    it(`a ${layout} card stays in its box from 240 to 1600 px`, async () => {
      const src = await publish(writeRss(news));
      for (const item of ['1', '2', '3']) {
        const card = mountCard({ src, layout, item }, { width: 1600 });
        await card.withItems(1);
        for (const width of [240, 320, 479, 480, 768, 1120, 1600]) {
          card.box.style.inlineSize = `${width}px`;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          assert.deepEqual(findOverflow(card as unknown as Shown<never>), [], `${layout}, item ${item} at ${width}`);
        }
        card.box.remove();
      }
    });
  }
});

describe('what a page sets', () => {
  it('does not leak in: size, case, alignment, spacing of an old page', async () => {
    const junk =
      'width: 600px; font: italic bold 12px/3 serif; color: #888; text-transform: uppercase; text-align: center; letter-spacing: 3px; word-spacing: 9px;' +
      'text-indent: 40px; text-shadow: 1px 1px red; white-space: pre; cursor: wait; list-style: square; font-variant: small-caps; line-height: 3';
    const src = await publish(writeRss(makeNews(2)));
    const dirty = mountFeed({ src, style: '' }, { around: { style: junk } });
    const clean = mountFeed({ src, style: '' }, { around: { style: 'width: 600px; font: 12px serif; color: #888' } });
    await dirty.withItems(2);
    await clean.withItems(2);
    const properties = ['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariant', 'lineHeight', 'color', 'textTransform', 'textAlign', 'letterSpacing', 'wordSpacing', 'textIndent', 'textShadow', 'whiteSpace', 'listStyleType'] as const;
    for (const part of ['heading', 'headline', 'date', 'source']) {
      const [a] = dirty.part(part);
      const [b] = clean.part(part);
      const read = (element: HTMLElement) => Object.fromEntries(properties.map((name) => [name, getComputedStyle(element)[name]]));
      assert.deepEqual(read(a!), read(b!), part);
    }
    assert.equal(getComputedStyle(dirty.element).fontSize, '14px', 'never under 14 px');
    assert.equal(getComputedStyle(dirty.element).fontFamily, 'serif', 'the page`s font');
    assert.equal(getComputedStyle(dirty.element).color, 'rgb(136, 136, 136)', 'the page`s colour');
    const heights = [dirty, clean].map(({ element }) => element.getBoundingClientRect().height);
    assert.closeTo(heights[0]!, heights[1]!, 0.01);
  });

  it('does not leak in by selectors, nor ours out', async () => {
    const style = document.createElement('style');
    style.textContent = '* { margin: 7px; } a, h2, h3, p, time, li, button { color: rgb(255, 0, 0) !important; font-size: 40px !important; } .item, .title { display: none !important; }';
    const outside = document.createElement('p');
    outside.className = 'headline muted summary';
    outside.innerHTML = '<a href="#x">outside</a>';
    document.body.append(outside);
    const read = () => JSON.stringify(['color', 'fontSize', 'margin', 'display', 'fontWeight', 'textDecoration'].map((name) => [getComputedStyle(outside).getPropertyValue(name), getComputedStyle(outside.firstElementChild!).getPropertyValue(name)]));
    const before = read();
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2))) });
    await feed.withItems(2);
    assert.equal(read(), before);
    document.head.append(style);
    const [headline] = feed.part('headline');
    const { color, fontSize } = getComputedStyle(headline!);
    style.remove();
    outside.remove();
    assert.notEqual(color, 'rgb(255, 0, 0)');
    assert.notEqual(fontSize, '40px');
  });

  it('reaches parts and tokens', async () => {
    const style = document.createElement('style');
    style.textContent = 'news-feed::part(headline) { color: rgb(1, 2, 3); } news-feed { --portal-radius: 11px; --portal-heading-weight: 300; }';
    document.head.append(style);
    const feed = mountFeed({ src: await publish(writeRss(makeNews(6))), limit: 2 });
    await feed.withItems(2);
    await feed.offers('Load more');
    assert.equal(getComputedStyle(feed.part('headline')[0]!).color, 'rgb(1, 2, 3)');
    assert.equal(getComputedStyle(feed.part('headline')[0]!).fontWeight, '300');
    assert.equal(getComputedStyle(feed.button('Load more')).borderTopLeftRadius, '11px');
    style.remove();
  });

  it('`hidden` hides', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2))), hidden: true });
    await feed.loaded();
    assert.equal(feed.element.getBoundingClientRect().height, 0);
  });
});

describe('from the skeleton to the items', () => {
  async function checkShift(layout: string, width: number): Promise<void> {
    // As long as the skeleton's text: a headline of two lines, a summary of two.
    const items = makeNews(3, (n) => ({
      title: `Story ${n} has a headline that is as long as headlines mostly are, in two lines of a row`,
      summary: 'What this story is about, in a sentence or two, so that there is something to read here, and somewhat more than a line of it in any case.',
      sections: ['Society'],
      image: { url: pictureUrl() },
      date: `2026-11-1${n}T09:00:00Z`,
    }));
    const src = await publish(writeRss(items), { delay: 700 });
    const feed = mountFeed({ src, layout, limit: 3, lang: 'en', 'time-zone': 'Europe/Minsk' }, { width });
    const rows = () => feed.see('[aria-busy=true] li, [part~=item]').map((row) => row.getBoundingClientRect());
    await until(() => rows().length === 3, 'a skeleton');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [before] = rows();
    assert.equal(feed.headlines().length, 0);
    await feed.withItems(3);
    const [after] = rows();
    assert.closeTo(after!.top, before!.top, 1, 'the first row');
    assert.closeTo(after!.left, before!.left, 1, 'its start');
    assert.closeTo(after!.width, before!.width, 1, 'its width');
    if (layout === 'list') assert.closeTo(after!.height, before!.height, 30, 'its height');
  }

  it('a list at 900 px: nothing moves', () => checkShift('list', 900));
  it('headlines at 400 px: nothing moves', () => checkShift('headlines', 400));
  it('headlines at 900 px: nothing moves', () => checkShift('headlines', 900));
  it('cards at 400 px: nothing moves', () => checkShift('cards', 400));
  it('cards at 900 px: nothing moves', () => checkShift('cards', 900));
  it('a list at 400 px: nothing moves', async () => {
    await checkShift('list', 400);
  });
  it('a lead at 900 px: nothing moves', async () => {
    await checkShift('lead', 900);
  });
});
