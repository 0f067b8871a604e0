import { assert } from 'chai';
import type { HeritageSitesGallery } from '../../src/elements/heritage-sites-gallery.js';
import { followViewport } from '../../src/ui/gallery/follow-viewport.js';
import { findViolations } from '../support/axe.js';
import { emulate, isChromium } from '../support/emulation.js';
import { openFrame } from '../support/open-frame.js';
import { makeKey, readCalls, replyUrl } from '../support/test-server.js';
import { caption, dialog, image, mountGallery as mount, openPhotos, photo, row, sites } from './gallery-host.js';
import { countEntries, focused, nameOf, press, until, wait, type Shown } from './harness.js';
import { pictureUrl, publish } from './sample-news.js';

/* The twelve conditions of the lightbox, by number. */

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'" +
  (isChromium ? "; require-trusted-types-for 'script'; trusted-types lit-html" : '');

/** A gallery in a page of its own, with a style of the page's. */
async function openPage(options: { csp?: string; width?: number; height?: number; css?: string } = {}) {
  const src = (await publish(JSON.stringify({ title: 'Sites', places: sites }))).replaceAll('&', '&amp;');
  const css = options.css ? `<style>${options.css}</style>` : '';
  const frame = await openFrame(
    `<!doctype html><html lang="en"><head>${css}<script type="module" src="/src/define/heritage-sites-gallery.ts"></script></head>
    <body><heritage-sites-gallery loading="eager" filters search downloads country="BY" views="grid list" src="${src}"></heritage-sites-gallery></body></html>`,
    options,
  );
  const element = frame.document.querySelector<HeritageSitesGallery>('heritage-sites-gallery')!;
  const find = <T extends HTMLElement>(selector: string): T | undefined => element.shadowRoot?.querySelector<T>(selector) ?? undefined;
  await until(() => find('.photo') && find('footer'), 'cards', 10_000);
  return { ...frame, element, find };
}

const isGone = (shown: Shown<HeritageSitesGallery>) => until(() => !dialog(shown), 'the end');
const broken = (url: string) => [row('Gone', { id: 'g', country: 'BY', images: [image(1, { url })] }), row('Here', { id: 'h', country: 'BY', images: [image(2)] })];

describe('lightbox: what must be true', () => {
  it('1: nothing is reported under a strict policy with Trusted Types', async () => {
    const { find, readViolations } = await openPage({ csp });
    find('.photo')!.click();
    const open = await until(() => find<HTMLDialogElement>('dialog[open]'), 'the lightbox');
    for (const selector of ['.lb-on', '.lb-zoom button:last-child', '.lb-copy']) open.querySelector<HTMLElement>(selector)!.click();
    await wait(100);
    open.close();
    await until(() => !find('dialog[open]'), 'the end');
    find('.headline a')!.click();
    await until(() => find('dialog.place[open] .place-ways a'), 'the details');
    find<HTMLDialogElement>('dialog.place')!.close();
    find('.why')!.click();
    find('.parts-button')!.click();
    await wait(200);
    assert.deepEqual((await readViolations()).map((report) => `${String(report['violated-directive'])} ${String(report['script-sample'])}`), []);
  });

  const modes: [string, Record<string, string>][] = [['left to right', { lang: 'en' }], ['right to left', { lang: 'ar', dir: 'rtl' }], ['forced colours', { lang: 'en' }]];
  for (const [mode, around] of modes) {
    if (mode === 'forced colours' && !isChromium) continue;
    it(`2: axe finds nothing, zoomed and failed too: ${mode}`, async () => {
      if (mode === 'forced colours') await emulate({ forcedColors: 'active' });
      const shown = await mount({ lang: around.lang }, { around: { ...around, style: 'background:#fff' } }, broken(replyUrl({ status: 404 })));
      shown.see('.photo')[0]!.click();
      const open = await until(() => dialog(shown), 'the lightbox');
      await until(() => open.querySelector('.lb-failed'), 'the failure');
      assert.deepEqual(await findViolations(shown.element), []);
      await press('End');
      await wait(100);
      await press('+');
      await wait(50);
      assert.deepEqual(await findViolations(shown.element), []);
    });
  }

  it('3: thirty Tabs never leave', async () => {
    const shown = await mount();
    const open = await openPhotos(shown, 'Old Castle');
    for (let i = 0; i < 30; i++) {
      await press('Tab');
      const at = focused();
      assert.isTrue(!at || at === document.body || at === shown.element || open.contains(at), `${i}: ${at?.outerHTML.slice(0, 80)}`);
    }
  });

  it('4: open, page, page, Back: one step, still on the page', async function () {
    history.pushState(null, '', location.pathname + location.search);
    const shown = await mount();
    shown.element.history = 'auto';
    const entries = countEntries();
    const { href } = location;
    await openPhotos(shown, 'Great Forest');
    const hasEntry = window.parent === window;
    for (const n of [2, 3]) {
      await press('ArrowRight');
      await until(() => nameOf(focused()!).includes(`${n} of 4`), `picture ${n}`);
    }
    assert.equal(entries(), hasEntry ? 1 : 0);
    if (hasEntry) history.back();
    else await press('Escape');
    await isGone(shown);
    assert.equal(location.href, href);
    assert.equal(nameOf(focused()!), 'Pictures: Great Forest');
  });

  for (const [what, url, sign] of [['is missing', () => replyUrl({ status: 404 }), '.lb-failed'], ['hangs', () => replyUrl({ delay: 60_000 }), '.lb-slide:not([inert])']] as const) {
    it(`5: a picture that ${what} keeps its caption and credit, and the next one is seen`, async () => {
      const shown = await mount({}, {}, broken(url()));
      shown.see('.photo')[0]!.click();
      const open = await until(() => dialog(shown), 'the lightbox');
      await until(() => open.querySelector(sign), 'what became of it');
      assert.include(open.textContent, 'A. Painter 1');
      await press('ArrowRight');
      await until(() => open.querySelector<HTMLImageElement>('.lb-slide:not([inert]) img:not(.lb-thumb)')?.naturalWidth, 'the next picture');
      assert.equal(caption(shown), 'Here');
    });
  }

  it('5: a smaller file stands in for one that fails, and it says so; another try brings the picture', async () => {
    const small = pictureUrl(40, 30);
    const shown = await mount({}, {}, broken(replyUrl({ status: 404 })).map((place, i) => (i ? place : row('Gone', { id: 'g', country: 'BY', images: [image(1, { url: replyUrl({ status: 404 }), sizes: [{ url: small, width: 40 }, { url: replyUrl({ status: 404 }), width: 600 }] })] }))));
    const errors: string[] = [];
    shown.element.addEventListener('photo-error', (event) => errors.push(event.url));
    shown.see('.photo')[0]!.click();
    const open = await until(() => dialog(shown), 'the lightbox');
    await until(() => open.textContent.includes('A smaller version is shown.'), 'the note');
    await until(() => open.querySelector<HTMLImageElement>('.lb-slide:not([inert]) img')?.currentSrc.startsWith(small), 'the smaller file');
    assert.isNotEmpty(errors);
  });

  it('6: on a page zoomed by two fingers it lies where the reader looks', async () => {
    const shown = await mount();
    const open = await openPhotos(shown, 'Old Castle');
    followViewport(open, { scale: 2, offsetLeft: 120, offsetTop: 90, width: 300, height: 200 } as VisualViewport);
    const { left, top, width, height } = open.getBoundingClientRect();
    assert.deepEqual([left, top, width, height].map(Math.round), [120, 90, 300, 200]);
    followViewport(open, { scale: 1, offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight } as VisualViewport);
    assert.equal(Math.round(open.getBoundingClientRect().left), 0);
    assert.equal(open.style.width, '');
  });

  it('7: at 320 by 256 nothing covers anything, and all of it can be reached', async () => {
    const { find } = await openPage({ width: 320, height: 256 });
    find('.photo')!.click();
    const open = await until(() => find<HTMLDialogElement>('dialog[open]'), 'the lightbox');
    await wait(100);
    assert.isAtMost(open.scrollWidth, 320);
    const box = (selector: string): DOMRect => open.querySelector(selector)!.getBoundingClientRect();
    const order = ['.lb-bar', '.lb-strip', '.lb-title', '.lb-caption'].map(box);
    for (let i = 1; i < order.length; i++) assert.isAtLeast(order[i]!.top + 0.5, order[i - 1]!.bottom, `part ${i}`);
    assert.isAtMost(order[1]!.height, 256 * 0.6 + 90);
    for (const button of open.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      assert.isTrue(button.classList.contains('lb-copy') || (width >= 44 && height >= 44), button.outerHTML);
    }
    open.scrollTop = 1e4;
    assert.isAtMost(Math.round(box('.lb-caption').bottom), 256);
  });

  it('8: keys follow the eye in right-to-left text', async () => {
    const shown = await mount({ lang: 'ar' }, { around: { dir: 'rtl' } });
    await until(() => shown.see('.photo').length, 'cards');
    shown.see('.photo')[0]!.focus();
    await press('Enter');
    await until(() => dialog(shown)?.open, 'the lightbox');
    await press('ArrowLeft');
    await until(() => shown.find('.lb-slide')[1]!.tabIndex === 0, 'the next picture');
    await press('ArrowRight');
    await until(() => shown.find('.lb-slide')[0]!.tabIndex === 0, 'the one before');
  });

  it('9: of two galleries on a page each has its own', async () => {
    history.pushState(null, '', location.pathname + location.search);
    const [first, second] = [await mount(), await mount()];
    for (const shown of [first, second]) shown.element.history = 'auto';
    await openPhotos(second, 'Old Castle');
    assert.isUndefined(dialog(first));
    if (window.parent === window) history.back();
    else await press('Escape');
    await isGone(second);
    await openPhotos(first, 'Great Forest');
    assert.equal(caption(first), 'Great Forest');
    assert.isUndefined(dialog(second));
  });

  it('10: an element that goes while it is open leaves the page usable and the history as it is', async () => {
    const shown = await mount();
    await openPhotos(shown, 'Old Castle');
    const { length } = history;
    shown.element.remove();
    await wait(50);
    assert.equal(history.length, length);
    assert.isNull(document.querySelector(':modal'));
    shown.box.append(shown.element);
    await shown.settled();
    assert.isUndefined(dialog(shown));
    await openPhotos(shown, 'Great Forest');
    assert.equal(caption(shown), 'Great Forest');
  });

  it('11: resets of the page change nothing', async () => {
    const css = '*{all:revert-layer} dialog{display:none!important} img{max-width:100%!important;height:auto!important} button{all:unset}';
    const plain = await openPage();
    const reset = await openPage({ css });
    const sizes = [];
    for (const { find } of [plain, reset]) {
      find('.photo')!.click();
      const open = await until(() => find<HTMLDialogElement>('dialog[open]'), 'the lightbox');
      await until(() => find('.lb-slide:not([inert]) img'), 'a picture');
      await wait(100);
      sizes.push([open, find('.lb-slide:not([inert]) img:last-of-type')!, find('.lb-close')!].map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      }));
    }
    assert.deepEqual(sizes[1], sizes[0]);
  });

  it('12: nothing is fetched but the picture that is seen, and then its neighbours', async () => {
    const keys = Array.from({ length: 5 }, () => [makeKey(), makeKey()]);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>';
    const places = keys.map((key, n) => row(`Place ${n}`, { id: String(n), country: 'BY', images: key.map((key) => image(n, { url: replyUrl({ key, body: svg, type: 'image/svg+xml' }) })) }));
    const shown = await mount({ sort: 'feed' }, {}, places);
    const seconds = async (): Promise<number[]> => {
      const calls = await Promise.all(keys.map(([, second]) => readCalls(second!)));
      return calls.flatMap((list, n) => (list.length ? [n] : []));
    };
    assert.deepEqual(await seconds(), []);
    photo(shown, 'Place 2').click();
    await until(async () => (await seconds()).includes(2), 'the neighbour');
    await wait(500);
    // Place 2's own second picture comes after its first, place 1's before it.
    assert.deepEqual(await seconds(), [1, 2]);
  });
});
