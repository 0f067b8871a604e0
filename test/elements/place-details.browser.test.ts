import { assert } from 'chai';
import type { HeritageSitesGallery } from '../../src/elements/heritage-sites-gallery.js';
import { findViolations } from '../support/axe.js';
import { dialog, image, mountGallery as mount, names, openDetails, row } from './gallery-host.js';
import { countEntries, focused, nameOf, press, until, wait, type Shown } from './harness.js';

const known = row('Known Palace', {
  id: 'k', category: 'Palace', criteria: '(iv)', inscribed: 2005, history: [{ year: 2010, what: 'extended' }, { year: 2014, what: 'A wing was opened again.' }], country: 'BY,LT', region: 'West Region',
  address: '1 Park Street', phone: '+375 17 200-00-00', openingHours: 'Mo-Fr 10:00-18:00', lat: 53.2228, lon: 26.6914, precision: 50, alternateNames: ['Палац'],
  description: '<p>Words with <b>weight</b><script>alert(1)</script>.</p>', images: [image(1), image(2, { caption: 'The yard' })], links: [{ url: 'https://tickets.example/', label: 'Tickets' }],
  facts: [{ label: 'Built', value: '1583' }], components: [{ name: 'Gate', lat: 53.22, lon: 26.69, country: 'BY' }],
});

const details = (shown: Shown<HeritageSitesGallery>) => dialog(shown, 'dialog.place');
const read = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();

// Back of a test that went wrong must not leave the page, nor one that is still on its way come into the next test.
beforeEach(async () => {
  await wait(100);
  history.pushState(null, '', location.pathname + location.search);
});

describe('details of a place', () => {
  it('say all that is known of it, in words that people understand', async () => {
    const shown = await mount({}, {}, [known]);
    const open = await openDetails(shown, 'Known Palace');
    assert.equal(nameOf(focused()!), 'Known Palace');
    await until(() => open.textContent.includes('An outstanding example of building'), 'the criterion');
    const text = read(open);
    for (const part of ['Palace, (iv)', '2005 Inscribed', '2010 Extended', '2014 A wing was opened again.', 'Also called Палац', 'Countries Belarus and Lithuania', '1 Park Street', '+375 17 200-00-00', 'Mo-Fr 10:00-18:00', '53.223° N, 26.691° E ± 50 m', 'Built 1583', 'Gate Belarus', 'The yard: Photo: A. Painter 2, CC BY 4.0', 'Words with weight']) {
      assert.include(text, part);
    }
    assert.notInclude(open.innerHTML, '<script');
    assert.lengthOf(open.querySelectorAll('.history li'), 3);
  });

  it('lead there by links that nothing asks before they are followed', async () => {
    const shown = await mount({}, {}, [known]);
    const open = await openDetails(shown, 'Known Palace');
    const links = [...open.querySelectorAll<HTMLAnchorElement>('a')].map(({ href }) => href);
    assert.includeMembers(links, [
      'geo:53.2228,26.6914?q=53.2228,26.6914(Known%20Palace)', 'https://www.openstreetmap.org/directions?to=53.2228%2C26.6914', 'tel:+375172000000', 'https://tickets.example/', 'https://portal.example/Known%20Palace',
    ]);
    assert.lengthOf(performance.getEntriesByType('resource').filter(({ name }) => /openstreetmap|tickets|portal\.example/.test(name)), 0);
  });

  it('Escape closes them, and the focus is on the name again', async () => {
    const shown = await mount();
    await openDetails(shown, 'Old Castle');
    await press('Escape');
    await until(() => !details(shown), 'the end');
    assert.equal(nameOf(focused()!), 'Old Castle');
  });

  it('have the pictures, which open over them and close back to them', async () => {
    const shown = await mount();
    const open = await openDetails(shown, 'Old Castle');
    open.querySelectorAll<HTMLElement>('.photo')[1]!.click();
    await until(() => dialog(shown)?.open, 'the lightbox');
    await until(() => nameOf(focused()!).includes('4 of 4'), 'the second picture');
    await press('Escape');
    await until(() => !dialog(shown), 'the end of the pictures');
    assert.isTrue(details(shown)!.open);
    assert.equal(nameOf(focused()!), 'View 2');
  });

  it('the page can take over; a new tab is the reader\'s own', async () => {
    const shown = await mount();
    const seen: string[] = [];
    shown.element.addEventListener('item-select', (event) => {
      seen.push(event.item.title!);
      event.preventDefault();
    });
    shown.link('Old Castle').click();
    await wait(80);
    assert.deepEqual(seen, ['Old Castle']);
    assert.isUndefined(details(shown));
  });

  it('open for a place that has no page of its own', async () => {
    const shown = await mount({}, {}, [{ id: 'x', name: 'A stone', lat: 53, lon: 27 }, { id: 'y', name: 'A well' }]);
    shown.button('A stone').click();
    await until(() => details(shown)?.open, 'the details');
  });

  it('Back closes them, Forward opens them again, one entry for each', async function () {
    if (window.parent !== window) return this.skip();
    const shown = await mount({ history: 'auto' });
    const entries = countEntries();
    await openDetails(shown, 'Old Castle');
    assert.equal(entries(), 1);
    history.back();
    await until(() => !details(shown), 'the end');
    assert.equal(nameOf(focused()!), 'Old Castle');
    history.forward();
    await until(() => details(shown)?.open, 'the details again');
    await press('Escape');
    await until(() => !details(shown), 'the end again');
    await wait(50);
    assert.equal(entries(), 1);
  });

  for (const [mode, around] of [['light', { style: 'background:#fff;color:#1c1d1f;color-scheme:light' }], ['dark', { style: 'background:#141619;color:#eee;color-scheme:dark' }], ['right to left', { lang: 'ar', dir: 'rtl', style: 'background:#fff' }]] as [string, Record<string, string>][]) {
    it(`axe finds nothing in them: ${mode}`, async () => {
      const shown = await mount({ downloads: true }, { around: { lang: 'en', ...around } }, [known]);
      shown.links()[0]!.click();
      const open = await until(() => details(shown), 'the details');
      await until(() => open.querySelector('.place-ways a'), 'its links');
      await wait(250);
      assert.deepEqual(await findViolations(shown.element), []);
    });
  }
});

describe('criteria in plain words', () => {
  it('are told below the row of a card, when they are asked for', async () => {
    const shown = await mount();
    shown.button('Natural, (ix)(x)').click();
    await shown.reads('A home for rare species');
    assert.include(shown.text(), '(ix) It shows how communities of plants');
    shown.button('Natural, (ix)(x)').click();
    await shown.settled();
    assert.notInclude(shown.text(), 'A home for rare species');
  });

  for (const [lang, words] of [['be', 'Дом для рэдкіх відаў'], ['ru', 'Дом для редких видов'], ['zh', '珍稀物种'], ['ar', 'موطن لأنواع نادرة']] as const) {
    it(`in ${lang}`, async () => {
      const shown = await mount({ lang, sort: 'year' });
      shown.see('.why')[0]!.click();
      await shown.reads(words);
    });
  }
});

describe('an address of a gallery', () => {
  const address = (): string => decodeURIComponent(location.hash);

  it('keeps what a reader chose, and shows it again', async () => {
    const shown = await mount({ 'deep-link': 'sites', filters: true, search: true, views: 'grid list' });
    shown.button('Natural').click();
    await shown.settled();
    await until(() => address() === '#sites=category:Natural', `the category: ${address()}`);
    shown.button('List').click();
    await until(() => address() === '#sites=category:Natural;view:list', `the view: ${address()}`);
    history.back();
    await until(() => shown.element.view === 'grid', 'the grid');
    history.back();
    await until(() => shown.headlines().length === 4, 'all places');
    assert.equal(names(shown).split(', ').length, 4);
  });

  it('opens a place and its picture, and Back leads out again', async function () {
    this.timeout(30_000);
    history.replaceState(null, '', '#sites=place:1;photo:1/2');
    const shown = await mount({ 'deep-link': 'sites' });
    await until(() => details(shown)?.open && dialog(shown)?.open, 'both', 10_000);
    await until(() => nameOf(focused()!).includes('4 of 4'), 'the second picture');
    await press('Escape');
    await until(() => address() === '#sites=place:1', `the place: ${address()}`);
    await press('Escape');
    await until(() => address() === '', `nothing: ${address()}`);
  });

  it('paging changes the entry, it makes none; closing goes back over it', async function () {
    const shown = await mount({ 'deep-link': 'sites', history: 'auto' });
    await wait(100);
    const entries = countEntries();
    shown.button('Pictures: Great Forest').click();
    await until(() => address() === '#sites=photo:2/1', `the picture: ${address()}`);
    await press('ArrowRight');
    await until(() => address() === '#sites=photo:3/1', `the next: ${address()}`);
    assert.equal(entries(), 1);
    await press('Escape');
    await until(() => address() === '', `closed: ${address()}`);
  });

  it('that names what is not there opens nothing and says so', async () => {
    history.replaceState(null, '', '#sites=photo:99/1');
    const shown = await mount({ 'deep-link': 'sites' });
    await shown.says('not in this list');
    assert.isUndefined(dialog(shown));
  });

  it('of a page that a router reads is left alone', async () => {
    history.replaceState(null, '', '#/news/7');
    const shown = await mount({ 'deep-link': 'sites' });
    await openDetails(shown, 'Old Castle');
    await wait(80);
    assert.equal(location.hash, '#/news/7');
  });
});
