import { assert } from 'chai';
import { replyUrl } from '../support/test-server.js';
import { mountCard, mountFeed, nameOf, until, type Shown } from './harness.js';
import { makeNews, pictureUrl, publish, writeRss } from './sample-news.js';
import type { Messages } from '../../src/i18n/messages.js';

const languages = ['en', 'be', 'ru', 'zh', 'ar', 'de', 'fr', 'es', 'pl', 'lt'];

/** Stories without words: what is in Latin letters then is ours. */
const news = makeNews(4, (n) => ({ url: `https://127.0.0.1/${n}`, title: `№ ${n}`, summary: `${n}${n}${n}.`, sections: [n % 2 ? '1.1' : '2.2'], image: { url: pictureUrl(), credit: '№ 7' }, html: `<p>${'1 '.repeat(400)}</p>`, updated: '2026-11-20T12:00:00Z' }));
const channel = { title: '№ 1', home: 'https://127.0.0.1' };

async function textsOf(lang: string): Promise<string[]> {
  const { default: messages } = (await import(`../../src/i18n/locales/${lang}.ts`)) as { default: Messages };
  return Object.values(messages).flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)));
}

/** The words of four letters or more that texts are made of. */
const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.replace(/\{\w+\}/g, '').toLowerCase().match(/\p{L}{4,}/gu) ?? []));

/** English words of ours that are shown or said, and are no words of the language: what it says as English does, does not count. */
async function findEnglish(shown: Shown<never>, lang: string): Promise<string[]> {
  const texts = await textsOf('en');
  const english = wordsOf(texts);
  const own = wordsOf((await textsOf(lang)).filter((text) => lang === 'en' || !texts.includes(text)));
  const labels = shown.find('[aria-label], input, select, button, a').map(nameOf);
  const text = `${shown.text()} ${labels.join(' ')} ${shown.said()}`.toLowerCase();
  return [...new Set(text.match(/\p{L}{4,}/gu))].filter((word) => english.has(word) && !own.has(word));
}

describe('in its language', () => {
  for (const lang of languages) {
    it(`${lang}: a feed with everything on`, async () => {
      const feed = mountFeed(
        { src: await publish(writeRss(news, channel)), lang, filters: true, search: true, archive: true, limit: 2, 'time-zone': 'Europe/Minsk' },
        { width: 1200 },
      );
      await feed.withItems(2);
      await until(() => feed.see('[role=grid]').length && feed.see('[part~=filters]').length, 'archive and filters');
      await until(() => feed.find('.root').length === 0 || (lang === 'en') === /News/.test(feed.texts('heading')[0] ?? ''), 'the language');
      assert.deepEqual(await findEnglish(feed as Shown<never>, lang), []);
      if (lang === 'en') assert.isAbove((await findEnglish(feed as Shown<never>, 'zh')).length, 5);
      await feed.search('zzz');
      await until(() => !feed.headlines().some((headline) => /^№/.test(headline)), 'no match');
      assert.deepEqual(await findEnglish(feed as Shown<never>, lang), []);
      feed.box.remove();
      const failing = mountFeed({ src: replyUrl({ status: 404 }), lang });
      await failing.failed();
      await until(() => failing.see('button').length, 'a way out');
      assert.deepEqual(await findEnglish(failing as Shown<never>, lang), []);
    });

    it(`${lang}: an article`, async () => {
      const card = mountCard({ src: await publish(writeRss(news, channel)), item: '2', lang, layout: 'full', 'time-zone': 'Europe/Minsk' }, { width: 900 });
      await card.withItems(1);
      await until(() => card.see('a[href]').length > 1 && (lang === 'en' || !/Read the original/.test(card.text())), 'the article');
      assert.deepEqual(await findEnglish(card as unknown as Shown<never>, lang), []);
    });
  }

  it('Belarusian has its dates in Chromium too', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(1))), 'time-zone': 'Europe/Minsk', archive: true }, { around: { lang: 'be' }, width: 1200 });
    await feed.withItems(1);
    await feed.reads(/19 лістапада/);
    await feed.reads(/чацвер/);
    await feed.reads(/Лістапад 2026/);
  });

  it('follows the page`s `lang` live', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(3))), limit: 2 }, { around: { lang: 'en' } });
    await feed.withItems(2);
    await feed.offers('Load more');
    feed.box.lang = 'ru';
    await feed.reads('Новости');
    assert.isFalse(feed.hasButton('Load more'));
    feed.box.lang = 'de';
    await feed.reads('Nachrichten');
  });

  it('says so in its shadow tree, and turns with it', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2))) }, { around: { lang: 'ar' } });
    await feed.withItems(2);
    await feed.reads('الأخبار');
    const [heading] = feed.part('heading');
    assert.isTrue(heading!.matches(':lang(ar)'));
    assert.equal(getComputedStyle(heading!).direction, 'rtl');
    const { left, right } = heading!.getBoundingClientRect();
    assert.isAbove(right, left);
    feed.box.dir = 'ltr';
    await until(() => getComputedStyle(heading!).direction === 'ltr', 'an explicit `dir` wins');
  });

  it('mirrors the layout', async () => {
    for (const [lang, side] of [['en', 1], ['ar', -1]] as const) {
      const feed = mountFeed({ src: await publish(writeRss(makeNews(1, () => ({ title: lang === 'ar' ? 'خبر' : 'News', image: { url: pictureUrl() } })))) }, { around: { lang }, width: 700 });
      await feed.withItems(1);
      const [image] = feed.part('image');
      const [headline] = feed.part('headline');
      assert.isAbove((image!.getBoundingClientRect().left - headline!.getBoundingClientRect().left) * side, 0, lang);
      feed.box.remove();
    }
  });

  it('marks an item of another language and direction', async () => {
    const items = [
      { ...makeNews(1)[0]!, title: 'Навіны з лесу', language: 'be' },
      { ...makeNews(1, undefined, 2)[0]!, title: 'أخبار اليوم من المدينة', language: 'ar' },
      makeNews(1, undefined, 3)[0]!,
    ];
    for (const layout of ['list', 'cards', 'headlines', 'lead']) {
      const feed = mountFeed({ src: await publish(writeRss(items)), layout }, { around: { lang: 'en' } });
      await feed.withItems(3);
      const rows = feed.part('item');
      assert.deepEqual(rows.map((row) => row.lang), ['be', 'ar', ''], layout);
      assert.deepEqual(rows.map((row) => getComputedStyle(row).direction), ['ltr', 'rtl', 'ltr'], layout);
    }
  });

  it('writes numbers in the language`s digits', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(12))), limit: 5, lang: 'ar' });
    await feed.withItems(5);
    const digits = new Intl.NumberFormat('ar-EG').format(12);
    await feed.reads(digits);
  });

  it('falls back to English where it knows no words', async () => {
    const feed = mountFeed({ src: await publish(writeRss(makeNews(2))), lang: 'sw' });
    await feed.withItems(2);
    await feed.reads('News');
    assert.isTrue(feed.part('heading')[0]!.matches(':lang(en)'));
  });
});

describe('dates', () => {
  it('of items: undated, future, updated', async () => {
    const soon = new Date(Date.now() + 5 * 864e5).toISOString();
    const changed = new Date(Date.now() - 2 * 36e5).toISOString();
    const items = [
      { id: '1', title: 'Undated story', url: 'https://portal.example/1' },
      { id: '2', title: 'Future story', url: 'https://portal.example/2', date: soon },
      { id: '3', title: 'Updated story', url: 'https://portal.example/3', date: new Date(Date.now() - 20 * 36e5).toISOString(), updated: changed },
    ];
    const feed = mountFeed({ src: await publish(writeRss(items)), lang: 'en' }, { width: 800 });
    await feed.withItems(3);
    assert.deepEqual(feed.headlines(), ['Future story', 'Updated story', 'Undated story']);
    await feed.reads(/Updated 2 ?h/);
    await feed.reads('Undated');
    assert.equal(feed.find('time').filter((time) => !time.getAttribute('datetime')).length, 0);
  });

  it('in the zone that the page chose, which is named', async () => {
    const items = [{ ...makeNews(1)[0]!, date: '2026-11-18T22:30:00Z' }];
    const src = await publish(writeRss(items));
    for (const [zone, day, time] of [['Europe/Minsk', '19 November', '01:30'], ['America/New_York', '18 November', '17:30'], ['Pacific/Apia', '19 November', '11:30']] as const) {
      const feed = mountFeed({ src, 'time-zone': zone, lang: 'en' }, { width: 800 });
      await feed.withItems(1);
      await feed.reads(day);
      await feed.reads(time);
      await feed.reads(/Times in/);
      feed.box.remove();
    }
  });
});
