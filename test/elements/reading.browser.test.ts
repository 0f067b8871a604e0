import { assert } from 'chai';
import { openFrame } from '../support/open-frame.js';
import { focused, mountFeed, press, until, wait, type Shown } from './harness.js';
import { makeNews, publish, writeRss } from './sample-news.js';

const news = makeNews(4, (n) => ({ html: `<p>The whole text of story ${n}.</p>`, sections: ['Society'] }));

async function show(reading: string, attributes: Record<string, string | number> = {}): Promise<Shown> {
  const feed = mountFeed({ src: await publish(writeRss(news)), reading, ...attributes });
  await feed.withItems(Math.min(4, Number(attributes['limit'] ?? 4)));
  return feed;
}

const readsArticle = (feed: Shown, n: number): Promise<void> => feed.reads(`The whole text of story ${n}.`);
const isListed = (feed: Shown): boolean => feed.headlines().includes('Story 4');

/** Clicks as a mouse does, and says whether the link was left to the browser. It never goes there. */
function clickLink(link: HTMLElement, init: MouseEventInit = {}): boolean {
  let left = false;
  const listen = (event: Event): void => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', listen, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  removeEventListener('click', listen);
  return left;
}

describe('reading', () => {
  it('by links leaves them alone', async () => {
    const feed = await show('link');
    assert.equal(feed.link('Story 2').href, 'https://portal.example/news/2');
    assert.isTrue(clickLink(feed.link('Story 2')));
    assert.equal(location.hash, '');
    assert.deepEqual(feed.heard('item-select').map(({ item }) => item.id), ['story-2']);
  });

  it('can be taken over by the page', async () => {
    for (const reading of ['link', 'inline', 'dialog']) {
      const feed = await show(reading);
      feed.element.addEventListener('item-select', (event) => event.preventDefault());
      assert.isFalse(clickLink(feed.link('Story 2')), reading);
      await wait(100);
      assert.equal(location.hash, '', reading);
      assert.isTrue(isListed(feed), reading);
    }
  });

  for (const reading of ['inline', 'dialog']) {
    describe(reading, () => {
      it('opens by a click, with the article in the address', async () => {
        const feed = await show(reading);
        assert.isFalse(clickLink(feed.link('Story 2')));
        await readsArticle(feed, 2);
        assert.equal(decodeURIComponent(location.hash), '#article=story-2');
        assert.equal(isListed(feed), reading === 'dialog');
        await until(() => focused()?.textContent?.trim() === 'Story 2' && !(focused() as HTMLElement).closest('a'), 'focus on the title');
        history.back();
        await until(() => !location.hash, 'back');
      });

      it('opens by Enter', async () => {
        const feed = await show(reading);
        feed.link('Story 3').focus();
        await press('Enter');
        await readsArticle(feed, 3);
        history.back();
        await until(() => !location.hash, 'back');
      });

      it('leaves modified clicks to the browser', async () => {
        const feed = await show(reading);
        for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) assert.isTrue(clickLink(feed.link('Story 2'), { [key]: true }), key);
        await wait(50);
        assert.isTrue(isListed(feed));
      });

      it('closes by Back, and the focus returns', async () => {
        const feed = await show(reading);
        clickLink(feed.link('Story 2'));
        await readsArticle(feed, 2);
        history.back();
        await until(() => isListed(feed) && !feed.text().includes('The whole text'), 'the list');
        await until(() => focused()?.textContent?.trim() === 'Story 2', 'focus on the headline it came from');
        assert.equal(location.hash, '');
      });

      it('closes by its button', async () => {
        const feed = await show(reading);
        clickLink(feed.link('Story 2'));
        await readsArticle(feed, 2);
        await feed.click(reading === 'dialog' ? 'Close' : 'Back to the list');
        await until(() => isListed(feed) && !feed.text().includes('The whole text') && !location.hash, 'the list');
        await until(() => focused()?.textContent?.trim() === 'Story 2', 'focus');
      });

      it('goes on to the next and the previous article', async () => {
        const feed = await show(reading);
        clickLink(feed.link('Story 2'));
        await readsArticle(feed, 2);
        clickLink(feed.link(/^Next article/));
        await readsArticle(feed, 3);
        assert.equal(decodeURIComponent(location.hash), '#article=story-3');
        await until(() => focused()?.textContent?.trim() === 'Story 3', 'focus on the title');
        clickLink(feed.link(/^Previous article/));
        await readsArticle(feed, 2);
        await feed.click(reading === 'dialog' ? 'Close' : 'Back to the list');
        await until(() => isListed(feed) && !feed.text().includes('The whole text') && !location.hash, 'the list, over all steps');
      });

      it('follows an address that came while it was on the page', async () => {
        const feed = await show(reading);
        clickLink(feed.link('Story 1'));
        await readsArticle(feed, 1);
        history.back();
        await until(() => !location.hash, 'back');
        location.hash = '#article=story-4';
        await readsArticle(feed, 4);
        history.back();
        await until(() => !location.hash && isListed(feed), 'back');
      });

      it('opens the article of the address it is loaded with', async () => {
        const src = await publish(writeRss(news));
        history.replaceState(null, '', '#article=story-3');
        const feed = mountFeed({ src, reading });
        await readsArticle(feed, 3);
        await feed.click(reading === 'dialog' ? 'Close' : 'Back to the list');
        await until(() => isListed(feed) && !location.hash, 'the list');
      });

      it('knows nothing of another anchor', async () => {
        history.replaceState(null, '', '#elsewhere');
        const feed = await show(reading);
        await wait(100);
        assert.isTrue(isListed(feed));
        assert.equal(location.hash, '#elsewhere');
      });
    });
  }

  describe('in a dialog', () => {
    it('is modal, has a name and closes by Escape', async () => {
      const feed = await show('dialog');
      clickLink(feed.link('Story 2'));
      await readsArticle(feed, 2);
      const [dialog] = feed.see<HTMLDialogElement>('dialog');
      assert.isTrue(dialog!.matches(':modal'));
      assert.equal(dialog!.getAttribute('aria-labelledby') && feed.find(`#${dialog!.getAttribute('aria-labelledby')}`)[0]!.textContent.trim(), 'Story 2');
      await press('Escape');
      await until(() => !feed.see('dialog').length && !location.hash, 'closed');
      await until(() => focused()?.textContent?.trim() === 'Story 2', 'focus');
    });

    it('closes by Escape twice in a row, each time it is open', async () => {
      const feed = await show('dialog');
      for (const n of [1, 2]) {
        clickLink(feed.link(`Story ${n}`));
        await readsArticle(feed, n);
        await press('Escape');
        await until(() => !feed.see('dialog').length && !location.hash, `closed ${n}`);
      }
    });

    it('goes when its element goes', async () => {
      const feed = await show('dialog');
      clickLink(feed.link('Story 2'));
      await readsArticle(feed, 2);
      feed.box.remove();
      await wait(50);
      assert.equal(document.querySelectorAll(':modal').length, 0);
      history.back();
      await until(() => !location.hash, 'back');
    });
  });

  it('is for one element of two that have the article', async () => {
    const src = await publish(writeRss(news));
    const first = mountFeed({ src, reading: 'inline' });
    const second = mountFeed({ src, reading: 'inline' });
    await first.withItems(4);
    await second.withItems(4);
    clickLink(second.link('Story 2'));
    await readsArticle(second, 2);
    assert.isTrue(isListed(first));
    history.back();
    await until(() => !location.hash && isListed(second), 'back');
  });

  it('goes through what is selected, not the whole feed', async () => {
    const feed = await show('inline', { sort: 'oldest', offset: 1, limit: 2 });
    clickLink(feed.link('Story 3'));
    await readsArticle(feed, 3);
    assert.match(feed.link(/^Next article/).textContent, /Story 2/);
    assert.notMatch(feed.text(), /Previous article/);
    history.back();
    await until(() => !location.hash, 'back');
  });

  it('keeps the list as it was: filters, what was loaded', async () => {
    const feed = await show('inline', { limit: 2 });
    await feed.click('Load more');
    await feed.withItems(4);
    clickLink(feed.link('Story 4'));
    await readsArticle(feed, 4);
    history.back();
    await feed.withItems(4);
    await until(() => focused()?.textContent?.trim() === 'Story 4', 'focus');
  });

  it('leaves a page`s own history alone: Back after Close leaves the page`s entry', async () => {
    const src = (await publish(writeRss(news))).replaceAll('&', '&amp;');
    const { window, document: page } = await openFrame(
      `<script type="module" src="/src/define/news-feed.ts"></script><news-feed loading="eager" reading="inline" src="${src}"></news-feed>`,
    );
    const element = page.querySelector('news-feed')!;
    const root = await until(() => element.shadowRoot?.querySelector('[part~=headline] a') && element.shadowRoot, 'items');
    (root.querySelectorAll('[part~=headline] a')[1] as HTMLElement).click();
    await until(() => root.textContent.includes('The whole text of story 2.'), 'the article');
    [...root.querySelectorAll('button')].find((button) => /Back to the list/.test(button.textContent))!.click();
    await until(() => !window.location.hash, 'closed');
    assert.include(window.location.href, '/__test/reply');
  });
});
