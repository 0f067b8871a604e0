import { readFileSync, statSync } from 'node:fs';
import { assert } from 'chai';
import sharp from 'sharp';
import { placeScenes } from '../../demo/pictures/place-scenes.js';
import { scenes } from '../../demo/pictures/scenes.js';

interface Entry {
  name: string;
  width: number;
  height: number;
  widths: number[];
  alt: Record<string, string>;
  color: string;
  focalPoint: { x: number; y: number };
}

const folder = new URL('../../demo/portal/pictures/', import.meta.url);
const entries = JSON.parse(readFileSync(new URL('pictures.json', folder), 'utf8')) as Entry[];
const LARGEST: Record<string, number> = { '480.webp': 40_000, '1600.avif': 120_000 };
const SCRIPTS: Record<string, RegExp> = {
  en: /^[\p{Script=Latin}\p{P}\s]+$/u,
  be: /^[\p{Script=Cyrillic}\p{P}\s]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{P}\s]+$/u,
  zh: /^[\p{Script=Han}\p{P}\s]+$/u,
  ar: /^[\p{Script=Arabic}\p{P}\s\p{M}]+$/u,
};

describe('sample pictures', () => {
  it('lists every scene once, in order', () => {
    assert.deepEqual(
      entries.map(({ name }) => name),
      [...scenes, ...placeScenes].map(({ name }) => name as string),
    );
    assert.isAtLeast(entries.length, 24);
    assert.lengthOf(new Set(entries.map(({ name }) => name)), entries.length);
  });

  for (const entry of entries) {
    it(`${entry.name}: files of the stated sizes, alternative texts, colour, focal point`, async () => {
      assert.deepEqual(entry.widths, [480, 960, 1600]);
      assert.deepEqual([entry.width, entry.height], [1600, 1067]);
      for (const width of entry.widths) {
        for (const format of ['webp', 'avif']) {
          const file = readFileSync(new URL(`${entry.name}-${width}.${format}`, folder));
          const read = await sharp(file).metadata();
          assert.deepEqual(
            [read.width, read.height],
            [width, Math.round((width * entry.height) / entry.width)],
            `${width}.${format}`,
          );
          assert.equal(read.format, format === 'avif' ? 'heif' : 'webp');
          assert.isAtMost(file.length, LARGEST[`${width}.${format}`] ?? 120_000, `${width}.${format}`);
        }
      }
      assert.includeMembers(Object.keys(entry.alt), scenes.some(({ name }) => name === entry.name) ? Object.keys(SCRIPTS) : ['en', 'be', 'ru']);
      for (const [language, text] of Object.entries(entry.alt)) {
        assert.match(text, SCRIPTS[language] as RegExp, language);
        assert.match(text, /[.。]$/, language);
        assert.isAtMost(text.length, 120, language);
      }
      assert.notEqual(entry.alt['be'], entry.alt['ru']);
      assert.match(entry.color, /^#[0-9a-f]{6}$/);
      for (const share of [entry.focalPoint.x, entry.focalPoint.y]) assert.isTrue(share > 0 && share < 100);
    });
  }

  it('draws the same picture each time', () => {
    const scene = scenes.find(({ name }) => name === 'memorial-bells');
    assert.equal(scene?.draw(), scene?.draw());
  });

  it('keeps the files of the articles, and those of the places, each together under 8 MB', () => {
    for (const names of [scenes, placeScenes].map((list) => new Set(list.map(({ name }) => name as string)))) {
      const total = entries
        .filter(({ name }) => names.has(name))
        .flatMap(({ name, widths }) => widths.flatMap((width) => ['webp', 'avif'].map((format) => statSync(new URL(`${name}-${width}.${format}`, folder)).size)))
        .reduce((sum, size) => sum + size, 0);
      assert.isAtMost(total, 8_000_000);
    }
  });
});
