import { cleanText, toPlainText } from '../model/plain-text.js';
import type { ImageSize, Picture } from '../model/feed.js';
import { findTagEnd } from '../model/tag-end.js';
import { resolveLink } from './links.js';
import { readAttributes } from './xml.js';

/** A file that may be a picture. `rank` is its step on the ladder: 0 media:content … 6 first image of the text. */
export interface MediaFile extends ImageSize {
  rank: number;
  medium?: string;
  /** Files of one `media:group` are one picture. */
  group?: number;
  alt?: string;
  caption?: string;
  credit?: string;
  size?: number;
  duration?: number;
}

/** Width, in CSS pixels, that a card wants: the smallest file at least so wide is shown first. */
const WANTED = 600;

/** A positive whole number, else unknown. */
export const positive = (text: string | undefined): number | undefined => {
  const number = parseInt(text ?? '');
  return number > 0 && number < 1e15 ? number : undefined;
};

const SUFFIX = /\.(jpe?g|png|webp|avif|gif|svg)([?#]|$)/i;
const USELESS = /\.(gif|svg)([?#]|$)|(^|[/_.-])(logo|pixel|spacer|blank|1x1|tracker|counter|feedburner)([/_.?-]|$)|\/~r\/|\/~ff\//i;

/** Whether a file is an image, by its medium, its type or its suffix. */
export const isImage = ({ url, type = '', medium }: MediaFile): boolean =>
  medium ? medium === 'image' : type ? type.startsWith('image/') : SUFFIX.test(url);

const isPicture = (file: MediaFile): boolean =>
  isImage(file) &&
  !USELESS.test(file.url) &&
  !/svg|gif/.test(file.type ?? '') &&
  !((file.width ?? 999) <= (file.rank === 2 ? 199 : file.rank === 6 ? 100 : 48) || (file.height ?? 999) <= 32);

/** Two files of one picture: same group, or links that differ in numbers and query alone while their widths differ. */
const isSame = (a: MediaFile, b: MediaFile): boolean =>
  a.rank === b.rank &&
  ((a.group !== undefined && a.group === b.group) ||
    (!!a.width && !!b.width && a.width !== b.width && pathKey(a.url) === pathKey(b.url)));

const pathKey = (url: string): string => url.replace(/[?#].*/, '').replace(/\d+/g, '');

/** The first image of a text that is not a pixel, with what its attributes say. */
export function firstImage(html: string, base?: string): MediaFile | undefined {
  for (let at = html.search(/<img\b/i), tries = 0; at >= 0 && tries < 9; tries++) {
    const end = findTagEnd(html, at);
    if (end < 0) return undefined;
    const tag = readAttributes(html.slice(at + 4, end));
    const lazy = tag['data-src'] ?? tag['data-lazy-src'];
    const url = resolveLink(/^data:/.test(tag.src ?? 'data:') ? lazy : tag.src, base);
    if (url) {
      const file = picture({ url, rank: 6, medium: 'image', alt: tag.alt, width: positive(tag.width), height: positive(tag.height) });
      if (isPicture(file)) return file;
    }
    const next = html.slice(end).search(/<img\b/i);
    at = next < 0 ? next : end + next;
  }
  return undefined;
}

/** Drops keys whose value is unknown, so that the result is the same after a trip through JSON. */
export const picture = <T extends object>(file: T): T => {
  for (const key in file) if (file[key] === undefined || file[key] === '') delete file[key];
  return file;
};

const size = ({ url, width, height, type }: MediaFile): ImageSize => picture({ url, width, height, type });

/** Chooses an item's picture from its files: the lowest step of the ladder that holds a real picture. */
export function choosePicture(files: readonly MediaFile[], defaults: Partial<MediaFile> = {}): Picture | undefined {
  const usable = files.filter(isPicture).sort((a, b) => a.rank - b.rank);
  const [first] = usable;
  if (!first) return undefined;
  const sizes = usable.filter((file) => file === first || isSame(first, file));
  sizes.sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  const shown = sizes.find(({ width }) => width && width >= WANTED) ?? sizes.at(-1)!;
  const find = (key: 'alt' | 'caption' | 'credit'): string | undefined =>
    sizes.find((file) => file[key])?.[key] ?? (first.rank < 4 ? defaults[key] : undefined);
  const credit = find('credit');
  const alt = find('alt');
  const caption = find('caption');
  return picture({
    ...size(shown),
    alt: alt && cleanText(alt),
    caption: caption && cleanText(caption),
    credit: credit && toPlainText(credit).replace(/^(photo(graph)?( by)?|фото|фота|credit|©)\s*[:：]\s*/i, ''),
    sizes: sizes.length > 1 ? sizes.filter(({ width }) => width).map(size) : undefined,
  });
}
