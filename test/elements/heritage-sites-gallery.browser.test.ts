import { assert } from 'chai';
import type { PhotoErrorEvent, PhotoOpenEvent } from '../../src/elements/gallery-events.js';
import type { HeritageSitesGallery } from '../../src/elements/heritage-sites-gallery.js';
import { findViolations } from '../support/axe.js';
import { replyUrl } from '../support/test-server.js';
import { caption, dialog, image, mountGallery as mount, names, openPhotos, photo, row, sites } from './gallery-host.js';
import { build, focused, nameOf, press, Shown, until, wait } from './harness.js';
import { publish } from './sample-news.js';

describe('<heritage-sites-gallery>', () => {
  it('shows a list by name: where, what, since when, whom a picture is by', async () => {
    const shown = await mount();
    assert.equal(names(shown), 'Great Forest, Long Arc, Old Castle, Small Well');
    assert.include(shown.text(), 'Sites 4 places');
    assert.include(shown.text(), 'Estonia and 2 other countries');
    assert.include(shown.text(), 'Natural, (ix)(x)');
    assert.include(shown.text(), 'Inscribed 1979, extended 1992');
    assert.include(shown.text(), 'In danger since 2012, by this list');
    assert.include(shown.text(), 'Photo: A. Painter 3, CC BY 4.0');
  });

  it('a country finds parts and second states; it is named first, and its regions are', async () => {
    const shown = await mount({ country: 'BY' });
    assert.equal(names(shown), 'Great Forest, Long Arc, Old Castle');
    assert.include(shown.text(), 'Belarus and 2 other countries');
    assert.include(shown.text(), 'West Region');
    assert.isTrue(shown.hasButton('1 part in Belarus'));
  });

  it('a picture that nobody is named for is a placeholder, unless the page says otherwise', async () => {
    const shown = await mount();
    assert.isFalse(shown.hasButton('Pictures: Small Well'));
    assert.equal(shown.see('.none')[0]!.innerText.trim(), 'No picture');
    shown.element.uncredited = 'show';
    await shown.settled();
    assert.isTrue(shown.hasButton('Pictures: Small Well'));
    shown.element.uncredited = 'hide';
    await shown.settled();
    assert.lengthOf(shown.see('.none'), 0);
  });

  it('the picture boxes have their ratio before a picture is there', async () => {
    const shown = await mount({ src: await publish(JSON.stringify([row('Slow', { id: 's', country: 'BY', images: [image(9, { url: replyUrl({ delay: 60_000 }) })] })])) });
    const { width, height } = shown.see('.picture')[0]!.getBoundingClientRect();
    assert.closeTo(width / height, 4 / 3, 0.02);
  });

  it('asks no more of a short list than its category', async () => {
    const shown = await mount({ filters: true });
    assert.isTrue(shown.hasButton('Natural'));
    assert.lengthOf(shown.find('select'), 0);
  });

  it('filters by category and criterion, says the count, and shows all again', async () => {
    const wells = Array.from({ length: 9 }, (_, i) => row(`Well ${i}`, { id: `w${i}`, category: 'Cultural', country: 'BY' }));
    const shown = await mount({ filters: true }, {}, [...sites, ...wells]);
    shown.button('Natural').click();
    await shown.settled();
    assert.equal(names(shown), 'Great Forest');
    await until(() => shown.said().includes('1 place'), 'the count');
    assert.equal(shown.heard('filter-change').at(-1)!.category, 'Natural');
    await shown.choose('Criterion', '(ix) (1)');
    shown.button('All').click();
    await shown.settled();
    assert.equal(names(shown), 'Great Forest');
    shown.button('Cultural').click();
    await shown.settled();
    assert.include(shown.text(), 'No places');
    shown.button('All').click();
    await shown.settled();
    await shown.choose('Criterion', 'All criteria');
    await shown.settled();
    assert.equal(shown.headlines().length, 13);
  });

  it('searches names in every script and says what does not match', async () => {
    const shown = await mount({ search: true });
    const field = shown.field<HTMLInputElement>('Search places');
    for (const [words, found] of [['vialiki', 'Great Forest'], ['лес', 'Great Forest'], ['castle', 'Old Castle']] as const) {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await shown.settled();
      assert.equal(names(shown), found, words);
    }
    field.value = 'nothing of that';
    field.dispatchEvent(new Event('input'));
    await shown.settled();
    assert.include(shown.text(), 'No places match “nothing of that”');
    shown.button('Show all places').click();
    await shown.settled();
    assert.equal(shown.headlines().length, 4);
    assert.equal(nameOf(focused()!), 'Sites');
  });

  it('shows rows and names instead of cards', async () => {
    const shown = await mount({ views: 'grid list compact' });
    shown.button('List').click();
    await shown.settled();
    assert.equal(shown.heard('view-change').length, 1);
    assert.lengthOf(shown.see('ol[role=list] > li'), 4);
    shown.button('Names').click();
    await shown.settled();
    assert.lengthOf(shown.see('.picture'), 0);
    assert.equal(shown.headlines().length, 4);
  });

  it('lists the parts of a serial site below its row', async () => {
    const shown = await mount({ country: 'BY' });
    shown.button('1 part in Belarus').click();
    await shown.settled();
    assert.include(shown.text(), 'South 52.100° N, 25.500° E');
    assert.notInclude(shown.text(), 'North');
    shown.button('1 part in Belarus').click();
    await shown.settled();
    assert.notInclude(shown.text(), 'South');
  });

  it('orders by year and by distance; a memorial list never by distance', async () => {
    const shown = await mount({ sort: 'year' });
    assert.match(names(shown), /^Great Forest, Old Castle, Long Arc/);
    shown.element.sort = 'distance';
    shown.element.near = '52, 25';
    await shown.settled();
    assert.match(names(shown), /^Long Arc/);
    shown.element.tone = 'memorial';
    await shown.settled();
    assert.match(names(shown), /^Great Forest/);
  });

  it('joins several lists: the official one has the facts, the portal its own words and pictures', async () => {
    const official = await publish(JSON.stringify({ title: 'Official', places: [row('Old Castle', { id: '1', country: 'BY', criteria: '(ii)', lat: 53.45, lng: 26.47, description: 'Official words.' })] }));
    const own = await publish(JSON.stringify({ title: 'Own', places: [row('Old Castle', { id: 'c', lat: 53.451, lng: 26.471, description: 'Our words.', images: [image(1)] }), row('New Mill', { id: 'm', country: 'BY' })] }));
    const shown = await mount({ src: `${official} ${own}`, view: 'list' }, { width: 1200 });
    await until(() => names(shown) === 'New Mill, Old Castle', `two places, there are ${names(shown)}`);
    assert.include(shown.text(), '(ii)');
    assert.include(shown.text(), 'Our words.');
    assert.isTrue(shown.hasButton('Pictures: Old Castle'));
  });

  for (const width of [240, 320, 480, 768, 1120, 1600]) {
    it(`nothing is wider than the element at ${width} px`, async () => {
      const shown = await mount({ filters: true, search: true, views: 'grid list' }, { width });
      for (const view of ['grid', 'list', 'compact'] as const) {
        shown.element.view = view;
        await shown.settled();
        const end = shown.element.getBoundingClientRect().right + 0.5;
        assert.deepEqual(shown.see('*').filter((element) => !element.classList.contains('sr') && !element.closest('.sr') && element.getBoundingClientRect().right > end).map((element) => element.className), []);
      }
    });
  }

  it('a list that fails shows the page\'s own link and a calm reason', async () => {
    const { element, box } = build<HeritageSitesGallery>('heritage-sites-gallery', { src: replyUrl({ status: 404 }), loading: 'eager' }, { inside: '<a href="https://portal.example/">Sites</a>' });
    const shown = new Shown<HeritageSitesGallery>(element, box);
    document.body.append(box);
    assert.equal((await shown.failed()).status, 404);
    await until(() => shown.text().includes('cannot be shown'), 'the reason');
    assert.isTrue(shown.showsFallback());
  });
});

describe('pictures of a gallery', () => {
  it('open over the page with the keyboard, page, and give the focus back', async () => {
    const shown = await mount();
    await openPhotos(shown, 'Old Castle');
    assert.equal(caption(shown), 'Old Castle');
    assert.include(nameOf(focused()!), '3 of 4');
    await press('ArrowRight');
    await until(() => nameOf(focused()!).includes('4 of 4'), 'the next picture');
    await press('Home');
    await until(() => caption(shown) === 'Great Forest', 'the first picture');
    await until(() => shown.said().includes('1 of 4: Great Forest. Photo: A. Painter 3, CC BY 4.0'), 'what is said');
    await press('Escape');
    await until(() => !dialog(shown), 'the end');
    assert.equal(nameOf(focused()!), 'Pictures: Old Castle');
  });

  it('name author, licence and source, and copy them', async () => {
    const shown = await mount();
    const open = await openPhotos(shown, 'Great Forest');
    assert.include(open.textContent.replace(/\s+/g, ' '), 'Photo: A. Painter 3, CC BY 4.0');
    assert.equal(open.querySelector<HTMLAnchorElement>('a[rel~=license]')!.href, 'https://creativecommons.org/licenses/by/4.0/');
    assert.isTrue(shown.hasButton('Copy credit'));
  });

  it('Tab never leaves them', async () => {
    const shown = await mount();
    const open = await openPhotos(shown, 'Old Castle');
    for (let i = 0; i < 30; i++) {
      await press('Tab');
      const at = focused();
      assert.isTrue(!at || at === document.body || at === shown.element || open.contains(at), `${i}: ${at?.outerHTML.slice(0, 80)}`);
    }
  });

  it('zoom by keys, move when zoomed, and page no more then', async () => {
    const shown = await mount();
    const open = await openPhotos(shown, 'Old Castle');
    await press('Enter');
    await shown.settled();
    assert.equal(open.style.getPropertyValue('--_zoom'), '2.5');
    await press('ArrowRight');
    await shown.settled();
    assert.include(nameOf(focused()!), '3 of 4');
    assert.notEqual(open.style.getPropertyValue('--_x'), '0px');
    await press('0');
    await shown.settled();
    assert.equal(open.style.getPropertyValue('--_zoom'), '1');
  });

  it('keys follow the eye in right-to-left text', async () => {
    const shown = await mount({ lang: 'ar' }, { around: { dir: 'rtl' } });
    await until(() => shown.see('.photo').length, 'cards');
    shown.see('.photo')[2]!.focus();
    await press('Enter');
    await until(() => dialog(shown)?.open, 'the lightbox');
    await press('ArrowLeft');
    await until(() => shown.find('.lb-slide')[3]!.tabIndex === 0, 'the next picture');
  });

  it('the page can show them itself', async () => {
    const shown = await mount();
    const heard: string[] = [];
    shown.element.addEventListener('photo-open', (event: PhotoOpenEvent) => {
      heard.push(event.item.name);
      event.preventDefault();
    });
    photo(shown, 'Old Castle').click();
    await wait(100);
    assert.deepEqual(heard, ['Old Castle']);
    assert.isUndefined(dialog(shown));
  });

  it('a picture that does not come leaves its caption, says so, and offers another try', async () => {
    const url = replyUrl({ status: 404 });
    const broken = [row('Gone', { id: 'g', country: 'BY', images: [image(1, { url })] })];
    const shown = await mount({ src: await publish(JSON.stringify(broken)) });
    const errors: string[] = [];
    shown.element.addEventListener('photo-error', (event: PhotoErrorEvent) => errors.push(event.url));
    const open = await openPhotos(shown, 'Gone');
    await until(() => open.querySelector('.lb-failed'), 'the failure');
    assert.include(open.textContent, 'A. Painter 1');
    assert.isTrue(shown.hasButton('Try again'));
    assert.include(errors, url);
  });

  it('Back closes them where the history is theirs, and leaves one entry', async () => {
    const shown = await mount();
    const { length } = history;
    shown.element.history = 'auto';
    const isTop = window.parent === window;
    await openPhotos(shown, 'Old Castle');
    await press('ArrowRight');
    await shown.settled();
    if (isTop) {
      assert.isAtMost(history.length, length + 1);
      history.back();
    } else await press('Escape');
    await until(() => !dialog(shown), 'the end');
    assert.equal(nameOf(focused()!), 'Pictures: Old Castle');
  });

  it('end with the element, without a trace in the history', async () => {
    const shown = await mount();
    await openPhotos(shown, 'Old Castle');
    const { length } = history;
    shown.element.remove();
    await wait(50);
    assert.equal(history.length, length);
    assert.isNull(document.querySelector(':modal'));
  });

  const modes: [string, Record<string, string>][] = [
    ['light', { lang: 'en', style: 'background:#fff;color:#1c1d1f;color-scheme:light' }],
    ['dark', { lang: 'en', style: 'background:#141619;color:#eee;color-scheme:dark' }],
    ['right to left', { lang: 'ar', dir: 'rtl', style: 'background:#fff;color:#1c1d1f;color-scheme:light' }],
  ];
  for (const [mode, around] of modes) {
    it(`axe finds nothing: ${mode}`, async () => {
      const shown = await mount({ filters: true, search: true, views: 'grid list compact' }, { around });
      assert.deepEqual(await findViolations(shown.element), []);
      shown.see('.parts-button')[0]!.click();
      await shown.settled();
      assert.deepEqual(await findViolations(shown.element), []);
      shown.element.view = 'list';
      await shown.settled();
      assert.deepEqual(await findViolations(shown.element), []);
      shown.see('.photo')[0]!.click();
      await until(() => dialog(shown)?.open, 'the lightbox');
      await wait(100);
      assert.deepEqual(await findViolations(shown.element), []);
    });
  }
});
