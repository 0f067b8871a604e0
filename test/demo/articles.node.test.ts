import { existsSync, statSync } from 'node:fs';
import { assert } from 'chai';
import { Parser } from 'htmlparser2';
import { editions } from '../../demo/portal/demo-article.js';
import { scenes } from '../../demo/pictures/scenes.js';
import { readArticle, readArticles } from '../../demo/portal/read-articles.js';

const portal = new URL('../../demo/portal/', import.meta.url);
const everything = editions.flatMap((edition) => readArticles(edition));
const english = readArticles('en');
const countWords = (html: string): number => html.replace(/<[^>]*>/g, ' ').split(/\s+/).filter(Boolean).length;

describe('demo articles', () => {
  it('are enough in every language, over two years', () => {
    assert.isAtLeast(english.length, 44);
    for (const edition of editions) {
      const days = readArticles(edition).flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
      if (edition !== 'en') assert.isAtLeast(days.length, 16, edition);
      assert.equal(days[0]!.slice(0, 7), '2024-12', edition);
      assert.include(days, '2026-11-24', edition);
    }
  });

  it('have an id, a path and a slug of their own, in plain ASCII', () => {
    for (const key of ['id', 'path'] as const) {
      assert.lengthOf(new Set(everything.map((article) => article[key])), everything.length);
    }
    for (const { slug } of everything) assert.match(slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('have bodies in which every tag is closed', () => {
    for (const { path, bodyHtml } of everything) assert.deepEqual(findBrokenTags(bodyHtml), [], path);
  });

  it('have texts long enough to be articles', () => {
    for (const { path, bodyHtml, edition } of everything) {
      const size = edition === 'zh' ? bodyHtml.length / 2 : countWords(bodyHtml);
      assert.isAtLeast(size, 55, path);
    }
  });

  it('link only to pages and files that the portal has', () => {
    const known = new Set(everything.map(({ path }) => path));
    for (const { path, bodyHtml, attachments } of everything) {
      for (const [, target] of bodyHtml.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
        assert.isTrue(known.has(target!) || existsSync(new URL(`.${target}`, portal)), `${path} links to ${target}`);
      }
      for (const { path: file, bytes } of attachments) {
        assert.equal(statSync(new URL(`.${file}`, portal)).size, bytes, `size of ${file} in ${path}`);
      }
    }
  });

  it('show only pictures that are drawn, also as posters', () => {
    const drawn = new Set<string>(scenes.map(({ name }) => name));
    for (const { path, picture, bodyHtml } of everything) {
      const posters = [...bodyHtml.matchAll(/poster="\/pictures\/([a-z-]+)-960\.webp"/g)].map(([, name]) => name!);
      for (const name of [...posters, ...(picture ? [picture.name] : [])]) assert.isTrue(drawn.has(name), `${name} in ${path}`);
      assert.lengthOf(posters, bodyHtml.split('<video').length - 1, path);
    }
  });

  it('open with the dateline of their language', () => {
    const start = (edition: (typeof editions)[number], slug: string): string | undefined =>
      readArticles(edition).find((article) => article.slug === slug)?.bodyHtml.slice(0, 45);
    assert.include(start('en', 'mir-castle-in-the-first-snow'), '<p>MIR, 24 November (Portal News) – ');
    assert.include(start('be', 'jak-robiac-lyzhniu'), '<p>МІНСК, 21 лістапада (Навіны Партала) – ');
    assert.include(start('ru', 'kak-gotovyat-lyzhnyu'), '<p>МИНСК, 23 ноября (Новости Портала) – ');
    assert.include(start('zh', 'library-with-26-faces'), '<p>明斯克11月22日电（门户新闻）');
    assert.include(start('ar', 'library-with-26-faces'), '<p>مينسك، 22 نوفمبر (أخبار البوابة) – ');
  });

  it('include the cases that a reader has to cope with', () => {
    const count = (test: (article: (typeof english)[number]) => unknown): number => english.filter(test).length;
    assert.isAtLeast(Math.max(...english.map(({ bodyHtml }) => countWords(bodyHtml))), 2500, 'very long');
    assert.isAtLeast(count(({ picture }) => !picture), 4, 'without picture');
    assert.isAtLeast(count(({ bodyHtml }) => bodyHtml.includes('<table>')), 1, 'table');
    assert.isAtLeast(count(({ attachments }) => attachments.some(({ type }) => type.startsWith('video/'))), 1, 'video');
    assert.isAtLeast(count(({ attachments }) => attachments.some(({ type }) => type.startsWith('audio/'))), 1, 'audio');
    assert.isAtLeast(count(({ attachments }) => attachments.some(({ type }) => type === 'application/pdf')), 1, 'PDF');
    assert.equal(count(({ published }) => !published), 1, 'undated');
    assert.equal(count(({ published = '' }) => published > '2026-11-25'), 1, 'in the future');
    assert.equal(count(({ language }) => language !== 'en'), 1, 'foreign language');
    assert.isAtLeast(count(({ title }) => /\S{60,}/.test(title)), 1, 'long word');
    assert.isAtLeast(count(({ title }) => /&.*</.test(title)), 1, 'signs of markup in a title');
    assert.isAtLeast(count(({ updated, bodyHtml }) => updated && bodyHtml.includes('Correction')), 1, 'correction');
    assert.isAtLeast(count(({ geo }) => geo), 8, 'position');
    assert.isAtLeast(count(({ published }) => published?.startsWith('2026-11-24')), 3, 'several on a day');
  });

  it('give the weekdays of 2027 as they are', () => {
    const { bodyHtml } = english.find(({ slug }) => slug === 'public-holidays-of-2027')!;
    const rows = [...bodyHtml.matchAll(/<td>(\d+ \w+)<\/td><td>(\w+)<\/td>/g)];
    assert.lengthOf(rows, 10);
    for (const [, date, weekday] of rows) {
      const day = new Date(`${date} 2027 12:00 UTC`);
      assert.equal(day.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }), weekday, date);
    }
  });
});

describe('readArticle', () => {
  const head = '---\ntitle: T\npublished: 2026-11-24 11:40\nsection: culture\nsummary: S\n---\n';

  it('wraps paragraphs and leaves blocks as they are', () => {
    const { bodyHtml, path, published } = readArticle(`${head}One.\n\n<ul>\n<li>Two</li>\n</ul>\n\n<em>Three</em>.\n`, '2026-11-24-a-b', 'en');
    assert.equal(bodyHtml, '<p>One.</p>\n<ul>\n<li>Two</li>\n</ul>\n<p><em>Three</em>.</p>');
    assert.equal(path, '/en/news/2026/11/a-b');
    assert.equal(published, '2026-11-24T11:40:00+03:00');
  });

  it('refuses a file without a title, with a strange line or an unknown section', () => {
    assert.throws(() => readArticle('no head', 'x', 'en'), /no front matter/);
    assert.throws(() => readArticle(head.replace('title: T\n', ''), 'x', 'en'), /no title/);
    assert.throws(() => readArticle(head.replace('title: T', 'title T'), 'x', 'en'), /cannot read/);
    assert.throws(() => readArticle(head.replace('culture', 'cuisine'), 'x', 'en'), /no section "cuisine"/);
  });
});

/** Names of the tags that are closed without being open or never closed. */
function findBrokenTags(html: string): string[] {
  const open: string[] = [];
  const broken: string[] = [];
  const parser = new Parser({
    onopentag: (name) => open.push(name),
    onclosetag(name, implied) {
      if (open.pop() !== name || implied) broken.push(name);
    },
  }, { xmlMode: true });
  parser.end(html);
  return broken;
}
