import { assert } from 'chai';
import '../../src/define/heritage-sites-gallery.js';
import type { HeritageSitesGallery } from '../../src/elements/heritage-sites-gallery.js';
import { findViolations } from '../support/axe.js';
import { isChromium } from '../support/emulation.js';
import { openFrame } from '../support/open-frame.js';
import { build, focused, nameOf, press, Shown, until, wait, type MountOptions } from './harness.js';
import { publish } from './sample-news.js';

type Attributes = Record<string, string | number | boolean | undefined>;

const site = (name: string, latitude: number, longitude: number, more: object = {}) => ({ id: name, name, url: `https://portal.example/${name}`, country: ['BY'], latitude, longitude, ...more });
/** A cross around Minsk, and an arc of three points. */
const few = [
  site('Middle', 53.9, 27.5), site('North', 55, 27.5), site('South', 52.5, 27.5), site('East', 53.9, 30), site('West', 53.9, 24.5),
  { id: 'lost', name: 'Nowhere', country: ['BY'] },
];
const arc = { id: 'arc', name: 'Arc', country: 'BY', components: [[54.5, 26], [53.5, 25.5], [52.2, 25.7]].map(([latitude, longitude]) => ({ latitude, longitude, country: 'BY' })) };
/** Heaps around nine towns, each four within a few kilometres, and two on one spot. */
const many = Array.from({ length: 36 }, (_, i) => site(`Place ${String(i + 1).padStart(2, '0')}`, 20 + (i % 3) * 15 + (i > 8 ? 0.01 * (i >> 3) : 0), -60 + (Math.floor(i / 3) % 3) * 60 + (i > 8 ? 0.01 * (i >> 3) : 0)));
const twins = [site('Twin A', 10, 100), site('Twin B', 10, 100)];
const islands = [site('Fiji', -17.7, 178.8), site('Phoenix Islands', -4, -172.7), site('Wrangel', 71, -179.7)];

const outline = JSON.stringify({ type: 'Polygon', coordinates: [[[23, 51.3], [32, 51.3], [32, 56], [23, 56], [23, 51.3]]] });

async function mount(places: readonly object[], attributes: Attributes = {}, options: MountOptions<HeritageSitesGallery> = {}): Promise<Shown<HeritageSitesGallery>> {
  const { element, box } = build<HeritageSitesGallery>(
    'heritage-sites-gallery',
    { src: await publish(JSON.stringify({ title: 'Sites', places })), loading: 'eager', history: 'none', sort: 'feed', view: 'map', ...attributes },
    { width: 900, ...options },
  );
  const shown = new Shown<HeritageSitesGallery>(element, box);
  document.body.append(box);
  await until(() => shown.see('.pin').length, 'markers');
  await shown.settled();
  return shown;
}

const pins = (shown: Shown<HeritageSitesGallery>): HTMLElement[] => shown.see('.pin');
const map = (shown: Shown<HeritageSitesGallery>): HTMLElement => shown.find('.map')[0]!;
const middleOf = (element: Element): { x: number; y: number } => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const isInside = (shown: Shown<HeritageSitesGallery>, element: Element): boolean => {
  const { x, y } = middleOf(element);
  const { left, top, right, bottom } = map(shown).getBoundingClientRect();
  return x > left && x < right && y > top && y < bottom;
};
const lit = (shown: Shown<HeritageSitesGallery>): string => shown.see('.place-row.lit h3').map((row) => row.textContent.trim()).join();
const enter = async (shown: Shown<HeritageSitesGallery>): Promise<void> => {
  shown.find('.pin[tabindex="0"]')[0]!.focus();
  await shown.settled();
};

describe('the map of a gallery', () => {
  it('shows each place with its number, inside, and counts what has no position', async () => {
    const shown = await mount(few);
    assert.deepEqual(pins(shown).map((pin) => pin.textContent.trim()), ['1', '2', '3', '4', '5']);
    assert.isTrue(pins(shown).every((pin) => isInside(shown, pin)));
    assert.include(shown.text(), '1 place has no position: Nowhere');
    assert.match(nameOf(pins(shown)[0]!), /^1\. Middle, Belarus/);
    assert.equal(map(shown).getAttribute('aria-label'), 'Map');
    assert.match(shown.text(), /\d+ km Natural Earth/);
  });

  it('has one tab stop, and arrows go where the eye does', async () => {
    const shown = await mount(few);
    assert.lengthOf(shown.find('.pin[tabindex="0"]'), 1);
    await enter(shown);
    for (const [key, name] of [['ArrowUp', 'North'], ['ArrowDown', 'Middle'], ['ArrowDown', 'South'], ['ArrowUp', 'Middle'], ['ArrowRight', 'East'], ['ArrowRight', 'East'], ['Home', 'Middle'], ['ArrowLeft', 'West'], ['End', 'West']] as const) {
      await press(key);
      assert.match(nameOf(focused()!), new RegExp(`^\\d\\. ${name}`), key);
      assert.equal(lit(shown), name);
    }
    assert.lengthOf(shown.find('.pin[tabindex="0"]'), 1);
  });

  it('Enter opens a card, Escape closes it and then goes to the row', async () => {
    const shown = await mount(few);
    await enter(shown);
    await press('Enter');
    await until(() => shown.see('.map-card').length, 'the card');
    assert.equal(nameOf(focused()!), 'Middle');
    assert.equal(lit(shown), 'Middle');
    await press('Escape');
    await shown.settled();
    assert.lengthOf(shown.see('.map-card'), 0);
    assert.match(nameOf(focused()!), /^1\. Middle, Belarus/);
    await press('Escape');
    assert.equal(focused()!.closest('.place-row')!.getAttribute('data-id'), 'Middle');
  });

  it('plus, minus and 0 zoom, and what is seen is said', async () => {
    const shown = await mount(few);
    await enter(shown);
    const across = (): number => middleOf(pins(shown).find((pin) => pin.textContent.trim() === '2')!).y - middleOf(pins(shown).find((pin) => pin.textContent.trim() === '1')!).y;
    const before = across();
    await press('+');
    assert.closeTo(across() / before, 2, 0.1);
    await press('+');
    await press('+');
    await until(() => / of 5 places in view/.test(shown.said()), 'what is seen');
    assert.isTrue(shown.hasButton('Whole map'));
    await press('0');
    assert.closeTo(across(), before, 1);
    assert.isFalse(shown.hasButton('Whole map'));
    shown.button('Zoom out').click();
    shown.button('Whole map').click();
    assert.closeTo(across(), before, 1);
  });

  it('the page keeps its wheel; with Ctrl it zooms', async () => {
    const shown = await mount(few);
    const turn = (ctrlKey: boolean): boolean => map(shown).dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true, clientX: 1, clientY: 1 }));
    assert.isTrue(turn(false));
    assert.match(shown.see('.map-hint')[0]!.textContent, /Hold (Ctrl|⌘) to zoom/);
    assert.isFalse(shown.hasButton('Whole map'));
    assert.isFalse(turn(true));
    assert.isTrue(shown.hasButton('Whole map'));
    assert.include(getComputedStyle(map(shown)).touchAction, 'pan-y');
  });

  it('one finger is the page\'s, two move the map and zoom it', async () => {
    const shown = await mount(few);
    const touch = (type: string, ...points: [number, number][]): boolean => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.assign(event, { touches: points.map(([x, y]) => ({ clientX: x, clientY: y })) });
      return map(shown).dispatchEvent(event);
    };
    assert.isTrue(touch('touchstart', [500, 200]));
    assert.isTrue(touch('touchmove', [500, 220]));
    assert.equal(shown.see('.map-hint')[0]!.textContent, 'Move the map with two fingers');
    touch('touchend');
    const before = middleOf(pins(shown)[0]!);
    assert.isFalse(touch('touchstart', [500, 200], [600, 200]));
    assert.isFalse(touch('touchmove', [520, 200], [620, 200]));
    assert.closeTo(middleOf(pins(shown)[0]!).x - before.x, 20, 0.5);
    touch('touchmove', [470, 200], [670, 200]);
    touch('touchend');
    const [a, b] = [pins(shown).find((pin) => pin.textContent.trim() === '1')!, pins(shown).find((pin) => pin.textContent.trim() === '2')!];
    assert.isAbove(Math.abs(middleOf(a).y - middleOf(b).y), 100);
  });

  it('a mouse drags it', async () => {
    const shown = await mount(few);
    const { x, y } = middleOf(map(shown));
    const point = (type: string, dx: number): void => void map(shown).dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX: x + dx, clientY: y + 60, bubbles: true }));
    map(shown).setPointerCapture = () => {};
    const before = middleOf(pins(shown)[0]!).x;
    point('pointerdown', 0);
    point('pointermove', 40);
    assert.closeTo(middleOf(pins(shown)[0]!).x - before, 40, 0.5);
    point('pointermove', 190);
    point('pointerup', 190);
    assert.closeTo(middleOf(pins(shown)[0]!).x - before, 190, 0.5);
  });

  it('gathers many; Enter goes into a cluster and to its first place', async () => {
    const shown = await mount(many);
    assert.isBelow(pins(shown).length, 12);
    assert.match(nameOf(pins(shown)[0]!), /^4 places around Place 01/);
    await enter(shown);
    await press('Enter');
    await shown.settled();
    assert.match(nameOf(focused()!), /Place 01/);
    assert.isAbove(pins(shown).length, 0);
    assert.isTrue(shown.hasButton('Whole map'));
  });

  it('places on one spot are a list in the card', async () => {
    const shown = await mount([...many, ...twins]);
    pins(shown).find((pin) => nameOf(pin).includes('Twin A'))!.click();
    await until(() => shown.see('.map-card').length, 'the card');
    assert.deepEqual(shown.see('.map-name').map((name) => name.textContent.trim()), ['Twin A', 'Twin B']);
  });

  it('goes over the antimeridian', async () => {
    const shown = await mount(islands);
    const xs = pins(shown).map((pin) => middleOf(pin).x);
    assert.isTrue(pins(shown).every((pin) => isInside(shown, pin)));
    assert.isBelow(xs[0]!, xs[2]!);
    assert.isBelow(xs[2]!, xs[1]!);
    await enter(shown);
    await press('ArrowUp');
    assert.match(nameOf(focused()!), /Phoenix/);
  });

  it('a row that is looked at lights its marker, and a marker its row', async () => {
    const shown = await mount(few);
    shown.see('.place-row')[2]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    assert.equal(shown.see('.pin.lit').map((pin) => pin.textContent.trim()).join(), '3');
    pins(shown)[3]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    assert.equal(lit(shown), 'East');
    shown.button('Zoom in').click();
    shown.button('Zoom in').click();
    shown.button('Zoom in').click();
    shown.see('.place-row')[4]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    assert.lengthOf(shown.see('.map-arrow'), 1);
  });

  it('the parts of a site are a set on a line', async () => {
    const shown = await mount([...few, arc], { country: 'BY' });
    assert.lengthOf(shown.find('circle.ring'), 3);
    assert.equal(shown.find('path.set')[0]!.getAttribute('d')!.split('M').length - 1, 2);
    pins(shown).find((pin) => nameOf(pin).includes('Arc'))!.click();
    assert.isTrue(map(shown).classList.contains('map-set'));
  });

  it('draws the outline that the page names, and without coast or outline degrees and names', async () => {
    const shown = await mount(few);
    assert.include(shown.find('svg text').map((text) => text.textContent).join(' '), '°N');
    assert.include(shown.find('svg text').map((text) => text.textContent).join(' '), 'South');
    shown.element.mapOutline = outline;
    await until(() => shown.find('path.outline')[0]?.getAttribute('d'), 'the outline');
    assert.notInclude(shown.find('svg text').map((text) => text.textContent).join(' '), '°N');
    assert.isTrue(pins(shown).every((pin) => isInside(shown, pin)));
  });

  it('an outline that does not come leaves the map as it is', async () => {
    const shown = await mount(few, { 'map-outline': '/no-such-outline.json' });
    await wait(200);
    assert.lengthOf(pins(shown), 5);
  });

  it('asks no tile server before the click that names it, and none without whom to name', async () => {
    const tiles = 'https://tiles.example/{z}/{x}/{y}.png';
    const without = await mount(few, { 'map-tiles': tiles });
    await wait(100);
    assert.lengthOf(without.find('.map-ask'), 0);
    const shown = await mount(few, { 'map-tiles': tiles, 'map-attribution': '© Tile makers' });
    await until(() => shown.see('.map-ask').length, 'the question');
    assert.include(shown.text(), 'That server will see your address.');
    assert.lengthOf(shown.find('.map img'), 0);
    assert.notInclude(shown.text(), '© Tile makers');
    assert.isEmpty(performance.getEntriesByType('resource').filter(({ name }) => name.includes('tiles.example')));
    shown.button('Load the detailed map from tiles.example').click();
    const images = shown.find<HTMLImageElement>('.map img');
    assert.isAbove(images.length, 0);
    assert.match(images[0]!.src, /^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/);
    assert.equal(images[0]!.referrerPolicy, 'strict-origin-when-cross-origin');
    assert.include(shown.text(), '© Tile makers');
  });

  it('tiles of the page\'s own server need no question; a template that is none is not used', async () => {
    const shown = await mount(few, { 'map-tiles': '/tiles/{z}/{x}/{y}.png', 'map-attribution': '© Us' });
    await until(() => shown.text().includes('© Us'), 'the credit');
    const bad = await mount(few, { 'map-tiles': 'javascript:alert({z}{x}{y})', 'map-attribution': 'x' });
    await wait(100);
    assert.lengthOf(bad.find('.map img, .map-ask'), 0);
  });

  it('a choice of the reader rules both, and the map goes with its view', async () => {
    const shown = await mount([...few.slice(0, 3), { ...few[3], category: 'Natural' }, { ...few[4], category: 'Cultural' }], { filters: true, views: 'list map' });
    shown.button('Natural').click();
    await until(() => pins(shown).length === 1, 'one marker');
    assert.lengthOf(shown.see('.place-row'), 1);
    shown.button('List').click();
    await shown.settled();
    assert.lengthOf(shown.find('.map'), 0);
    shown.button('Map').click();
    await until(() => pins(shown).length === 1, 'the marker again');
    const { element, box } = shown;
    element.remove();
    box.append(element);
    await until(() => pins(shown).length === 1, 'the marker after a move');
  });

  for (const width of [240, 320, 768, 1200]) {
    it(`nothing is wider than the element at ${width} px`, async () => {
      const shown = await mount([...few, arc], { 'map-outline': outline }, { width });
      const { left, right } = shown.element.getBoundingClientRect();
      for (const element of shown.see('.beside > *, .map, .map-tools, .map-foot, .map-side p:not(.sr)')) {
        assert.isAtMost(element.getBoundingClientRect().right, right + 0.5, element.className);
        assert.isAtLeast(element.getBoundingClientRect().left, left - 0.5, element.className);
      }
    });
  }

  const modes: [string, Record<string, string>][] = [
    ['light', { lang: 'en', style: 'background:#fff;color:#1c1d1f;color-scheme:light' }],
    ['dark', { lang: 'en', style: 'background:#141619;color:#eee;color-scheme:dark' }],
    ['right to left', { lang: 'ar', dir: 'rtl', style: 'background:#fff;color:#1c1d1f;color-scheme:light' }],
  ];
  for (const [mode, around] of modes) {
    it(`axe finds nothing: ${mode}`, async () => {
      const shown = await mount([...few, arc], { 'map-tiles': 'https://tiles.example/{z}/{x}/{y}.png', 'map-attribution': '© X' }, { around });
      await until(() => shown.see('.map-ask').length, 'the question');
      assert.deepEqual(await findViolations(shown.element), []);
      pins(shown)[0]!.click();
      await shown.settled();
      assert.deepEqual(await findViolations(shown.element), []);
    });
  }

  it('causes no report under a strict Content-Security-Policy with Trusted Types', async () => {
    const csp =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'" +
      (isChromium ? "; require-trusted-types-for 'script'; trusted-types lit-html" : '');
    const src = (await publish(JSON.stringify({ title: 'Sites', places: [...few, arc] }))).replaceAll('&', '&amp;');
    const { document: page, readViolations } = await openFrame(
      `<!doctype html><html lang="en"><head><script type="module" src="/src/define/heritage-sites-gallery.ts"></script></head>
      <body><heritage-sites-gallery loading="eager" view="map" src="${src}" map-outline='${outline}' map-tiles="/tiles/{z}/{x}/{y}.png" map-attribution="© Us"></heritage-sites-gallery></body></html>`,
      { csp },
    );
    const root = page.querySelector('heritage-sites-gallery')!.shadowRoot!;
    const pin = await until(() => root.querySelector<HTMLElement>('.pin'), 'markers', 8000);
    await until(() => root.querySelector('.outline')?.getAttribute('d'), 'the outline');
    pin.click();
    root.querySelector<HTMLElement>('.map-tools button')!.click();
    await wait(300);
    assert.deepEqual((await readViolations()).map((report) => `${String(report['violated-directive'])} ${String(report['blocked-uri'])} ${String(report['script-sample'])}`), []);
  });
});
