import { assert } from 'chai';
import { mountCard, mountFeed } from '../elements/harness.js';
import { emulate, inChromium } from '../support/emulation.js';
import { makeNews, publish, writeRss } from '../elements/sample-news.js';

/* The lists of the visual language, section 2: what a host page's colours make of ours, measured as the page has them. */

type Rgba = [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A computed colour in sRGB, 0-255, over a ground; the browser itself converts it. */
function paint(color: string, ground: string): Rgba {
  canvas.globalCompositeOperation = 'source-over';
  canvas.fillStyle = ground;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(color: string, ground: string): number {
  const [light, dark] = [luminance(paint(color, ground)), luminance(paint(ground, ground))].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ['#ffffff', '#f0f0f0', '#fbf6e9', '#eaf2fb', '#333333', '#222222', '#141619', '#0b1f3a', '#000000'];
/** 86 greys and 18 tinted colours, as host pages set their text in. */
const greys = Array.from({ length: 86 }, (_, at) => `rgb(${at * 3} ${at * 3} ${at * 3})`);
const tinted = [0, 60, 120, 180, 240, 300].flatMap((hue) => [0.3, 0.6, 0.85].map((light) => `oklch(${light} 0.05 ${hue})`));

describe('colours that follow the page`s', () => {
  it('muted text reaches 4.5 : 1 and borders of controls 3 : 1 wherever the page`s own text does', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(4))), limit: 2, theme: 'auto' });
    await feed.withItems(2);
    await feed.offers('Load more');
    const [date] = feed.find('time');
    const button = feed.button('Load more');
    let pairs = 0;
    const bad: string[] = [];
    for (const color of [...greys, ...tinted]) {
      feed.box.style.color = color;
      const muted = getComputedStyle(date!).color;
      const border = getComputedStyle(button).borderTopColor;
      for (const ground of grounds) {
        if (contrast(color, ground) < 4.5) continue;
        pairs++;
        const [text, line] = [contrast(muted, ground), contrast(border, ground)];
        if (text < 4.49) bad.push(`muted ${text.toFixed(2)} with ${color} on ${ground}: ${muted}`);
        if (line < 3) bad.push(`border ${line.toFixed(2)} with ${color} on ${ground}: ${border}`);
      }
    }
    assert.isAbove(pairs, 300);
    assert.deepEqual(bad, []);
  });

  it('is no colour of ours: text is the page`s', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(1))) }, { around: { style: 'color: rgb(20, 40, 60)' } });
    await feed.withItems(1);
    assert.equal(getComputedStyle(feed.part('headline')[0]!).color, 'rgb(20, 40, 60)');
    assert.equal(getComputedStyle(feed.element).backgroundColor, 'rgba(0, 0, 0, 0)');
  });
});

describe('the accent', () => {
  const accents = Array.from({ length: 36 }, (_, hue) => [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].flatMap((light) => [0.05, 0.12, 0.2].map((chroma) => `oklch(${light} ${chroma} ${hue * 10})`))).flat();

  for (const [theme, ground] of [['light', '#ffffff'], ['dark', '#1b1d21']] as const) {
    it(`reads as text in ${theme}, whatever its hue and lightness: ${accents.length} accents`, async () => {
      const feed = mountFeed({ src: await publish(writeRss(makeNews(1, () => ({ sections: ['Society'] })))), theme });
      await feed.withItems(1);
      const [category] = feed.part('category');
      const bad: string[] = [];
      for (const accent of accents) {
        feed.element.style.setProperty('--portal-accent', accent);
        const ratio = contrast(getComputedStyle(category!).color, ground);
        if (ratio < 4.5) bad.push(`${ratio.toFixed(2)} with ${accent}`);
      }
      assert.lengthOf(accents, 648);
      assert.deepEqual(bad, []);
    });
  }
});

describe('light and dark', () => {
  const colors = (feed: ReturnType<typeof mountFeed>) => getComputedStyle(feed.part('category')[0]!).color;
  const show = async (around: string, attributes = {}) => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(1, () => ({ sections: ['Society'] })))), ...attributes }, { around: { style: around } });
    await feed.withItems(1);
    await feed.reads('Source:');
    return feed;
  };

  it('follow the page`s color-scheme', async () => {
    const light = colors(await show('color-scheme: light'));
    const dark = colors(await show('color-scheme: dark; color: #eee; background: #141619'));
    assert.isAtLeast(contrast(light, '#ffffff'), 4.5);
    assert.isAtLeast(contrast(dark, '#141619'), 7);
  });

  it('a page that is dark without saying so gets the dark accent', async () => {
    const feed = await show('color: #ddd; background: #141619');
    assert.isAtLeast(contrast(colors(feed), '#141619'), 7);
  });

  it('`theme` has the last word, both ways, live', async () => {
    const feed = await show('color-scheme: dark; color: #eee; background: #141619', { theme: 'light' });
    const light = colors(feed);
    assert.isAtLeast(contrast(light, '#ffffff'), 4.5);
    assert.isAtLeast(contrast(getComputedStyle(feed.part('headline')[0]!).color, '#ffffff'), 7);
    feed.element.theme = 'dark';
    await feed.settled();
    assert.isAtLeast(contrast(colors(feed), '#141619'), 7);
    assert.isAtLeast(contrast(getComputedStyle(feed.part('headline')[0]!).color, '#141619'), 7);
    assert.notEqual(colors(feed), light);
  });

  it('`theme="auto"` is what there is without the attribute', async () => {
    const plain = await show('color: #ddd; background: #141619');
    const auto = await show('color: #ddd; background: #141619', { theme: 'auto' });
    assert.equal(colors(plain), colors(auto));
  });
});

inChromium(() => {
  describe('in other media', () => {
    it('forced colours: borders around notes, links as links', async () => {
      await emulate({ forcedColors: 'active' });
      const feed = mountFeed({ src: await publish(writeRss([])) });
      await feed.loaded();
      await feed.reads('No news yet');
      assert.isAbove(feed.find('div').filter((box) => parseFloat(getComputedStyle(box).borderTopWidth) >= 1 && /No news yet/.test(box.textContent)).length, 0);
    });

    it('reduced motion: no transition, no animation that takes time', async () => {
      await emulate({ reducedMotion: 'reduce' });
      const feed = mountFeed({ src: await publish(writeRss(makeNews(4))), limit: 2, filters: true, search: true, archive: true }, { width: 900 });
      await feed.withItems(2);
      await feed.offers('Archive');
      const moving = feed.find('*').filter((box) => getComputedStyle(box).transitionDuration.split(',').some((time) => parseFloat(time) > 0) || parseFloat(getComputedStyle(box).animationDuration) > 0);
      assert.deepEqual(moving.map((box) => box.outerHTML.slice(0, 80)), []);
    });

    it('print: controls are gone, items stay', async () => {
      const feed = mountFeed({ src: await publish(writeRss(makeNews(4, () => ({ sections: ['Society'] })))), limit: 2, filters: true, search: true, archive: true }, { width: 700 });
      await feed.withItems(2);
      await feed.offers('Archive');
      await emulate({ media: 'print' });
      assert.lengthOf(feed.headlines(), 2);
      assert.deepEqual(feed.see('button, input, select').map((control) => control.outerHTML.slice(0, 60)), []);
      await feed.reads('Source: Portal News');
    });

    it('print: a full article prints the addresses of its links, and no controls', async () => {
      const card = mountCard({ src: await publish(writeRss(makeNews(2, () => ({ html: '<p>Text with <a href="https://portal.example/more">a link</a>.</p>' })))), layout: 'full' });
      await card.withItems(1);
      await card.reads('a link');
      await emulate({ media: 'print' });
      assert.deepEqual(card.see('button').map((button) => button.textContent.trim()), []);
      assert.include(getComputedStyle(card.link('a link'), '::after').content, 'portal.example/more');
      assert.equal(getComputedStyle(card.part('body')[0]!).color, 'rgb(0, 0, 0)');
    });

    it('more contrast: muted text is text', async () => {
      await emulate({ contrast: 'more' });
      const feed = mountFeed({ src: await publish(writeRss(makeNews(1))) }, { around: { style: 'color: rgb(20, 40, 60)' } });
      await feed.withItems(1);
      await feed.reads('Source:');
      assert.equal(getComputedStyle(feed.part('summary')[0] ?? feed.find('time')[0]!).color, 'rgb(20, 40, 60)');
    });
  });
});
