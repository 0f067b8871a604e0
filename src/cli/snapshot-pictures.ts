import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type sharp from 'sharp';
import { readAll } from '../loading/read-all.js';
import type { Feed, FeedItem, ImageSize, Picture } from '../model/feed.js';
import { replaceFile } from './replace-file.js';

/** Widths in CSS pixels and device pixels that the elements ask for: a thumbnail, a card, a lead on a dense screen. */
const WIDTHS = [320, 640, 1280];
const MOST_BYTES = 20_000_000;
/** Pixels of a source: more would be a bomb. */
const MOST_PIXELS = 100_000_000;
const AT_ONCE = 4;

export interface PictureKeeper {
  /** The feed with its own pictures' addresses; `failed` counts those that stay where they were. */
  keep(feed: Feed, name: string): Promise<{ feed: Feed; failed: number }>;
  /** Removes the files that the feed names no more. */
  prune(feed: Feed, name: string): Promise<void>;
}

export interface PictureOptions {
  out: string;
  format: 'webp' | 'avif';
  /** Address of `out` as pages see it; relative to the feed's file where absent. */
  base?: string;
  timeout?: number;
  fetch?: typeof globalThis.fetch;
}

/** The largest file of a picture. */
const largest = ({ url, sizes = [] }: Picture): string => [...sizes].sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]?.url ?? url;

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/**
 * Keeps feeds' pictures in WebP or AVIF at the widths that the elements use, in a folder `<out>/<name>/`, so that an embassy's
 * own site serves them. A picture is fetched once for each version of its item.
 * @returns undefined where `sharp`, which draws them, is not installed
 */
export async function createPictureKeeper(options: PictureOptions): Promise<PictureKeeper | undefined> {
  const draw = await import('sharp').then((module) => module.default, () => undefined);
  return draw && pictureKeeper(draw, options);
}

function pictureKeeper(draw: typeof sharp, { out, format, base = '', timeout = 15_000, fetch = globalThis.fetch }: PictureOptions): PictureKeeper {
  async function download(url: string): Promise<Uint8Array> {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    const { bytes, error, isTooLarge } = await readAll(answer.body, MOST_BYTES);
    if (!answer.ok || error || isTooLarge) throw new Error(`${url} gives no picture`);
    return bytes;
  }

  /** Draws what is not there yet. A small list beside the files tells their sizes without reading them. */
  async function sizesOf(picture: Picture, version: string, folder: string): Promise<ImageSize[]> {
    const url = largest(picture);
    const key = createHash('sha256').update(`${url}\n${version}`).digest('hex').slice(0, 16);
    const list = join(out, folder, `${key}-${format}.sizes`);
    const known = await readFile(list, 'utf8').catch(() => '');
    const named = ([width, height]: [number, number]): ImageSize & { file: string } => {
      const file = `${folder}/${key}-${width}.${format}`;
      return { file, url: base + file, width, height, type: `image/${format}` };
    };
    if (/^\[\[\d+,\d+\](,\[\d+,\d+\])*\]$/.test(known)) {
      const sizes = (JSON.parse(known) as [number, number][]).map(named);
      if ((await Promise.all(sizes.map(({ file }) => exists(join(out, file))))).every(Boolean)) return sizes;
    }
    const source = draw(await download(url), { limitInputPixels: MOST_PIXELS }).rotate();
    const { width: own = 0 } = await source.metadata();
    const widths = WIDTHS.filter((width) => width < own);
    const drawn: [number, number][] = [];
    for (const width of [...widths, ...(widths.length < WIDTHS.length ? [own] : [])]) {
      const { data, info } = await source.clone().resize({ width, withoutEnlargement: true }).toFormat(format).toBuffer({ resolveWithObject: true });
      await replaceFile(join(out, `${folder}/${key}-${info.width}.${format}`), data);
      drawn.push([info.width, info.height]);
    }
    await replaceFile(list, JSON.stringify(drawn));
    return drawn.map(named);
  }

  async function keepItem(item: FeedItem, folder: string): Promise<FeedItem> {
    const image = item.image!;
    const sizes = (await sizesOf(image, item.updated ?? item.published ?? '', folder)).map(({ url, width, height, type }) => ({ url, width, height, type }));
    const shown = sizes.find(({ width }) => width! >= 600) ?? sizes.at(-1)!;
    return { ...item, image: { ...image, ...shown, ...(sizes.length > 1 ? { sizes } : { sizes: undefined }) } };
  }

  return {
    async keep(feed, name) {
      await mkdir(join(out, name), { recursive: true });
      const items = [...feed.items];
      const waiting = items.map((_, index) => index).filter((index) => items[index]!.image);
      let failed = 0;
      const work = async (): Promise<void> => {
        for (let index; (index = waiting.shift()) !== undefined; ) {
          items[index] = await keepItem(items[index]!, name).catch(() => {
            failed++;
            return items[index]!;
          });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return { feed: { ...feed, items }, failed };
    },
    async prune({ items }, name) {
      const named = new Set(items.flatMap(({ image }) => [image, ...(image?.sizes ?? [])]).map((file) => file?.url.split('/').at(-1)));
      const keys = new Set([...named].map((file) => file?.split('-')[0]));
      for (const file of await readdir(join(out, name))) {
        const [, key] = /^([\da-f]{16})-(?:\d+\.(?:webp|avif)|(?:webp|avif)\.sizes)$/.exec(file) ?? [];
        if (key && !(file.endsWith('.sizes') ? keys.has(key) : named.has(file))) await rm(join(out, name, file));
      }
    },
  };
}
