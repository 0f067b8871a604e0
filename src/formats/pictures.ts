import type { ImageSize, Picture } from '../model/feed.js';
import { cleanText } from '../model/plain-text.js';
import { findTagEnd } from '../model/tag-end.js';
import { positive } from './known.js';
import { resolveLink } from './links.js';
import { readAttributes } from './read-attributes.js';

/** A file that may be a picture. */
export interface MediaFile extends ImageSize {
  /** Step of the ladder: 0 media:content, 1 in a group, 2 thumbnail, 3 enclosure, 4 iTunes, 5 image element, 6 in the text. */
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

/** No wider than this is no picture, by rank. */
const TOO_NARROW = [48, 48, 199, 48, 48, 48, 100];

/** Images in a text that count readers or fill space: known by a whole segment of their path. */
const USELESS = /\/(logo|pixel|spacer|blank|1x1|tracker|counter|transparent|clear|~r|~ff)(\.\w+)?([/?#]|$)/i;

/** Whether a file is an image, by its medium, its type or its suffix. */
export const isImage = ({ url, type, medium }: MediaFile): boolean =>
  medium ? medium === 'image' : type ? type.startsWith('image/') : /\.(jpe?g|png|webp|avif|gif|svg)([?#]|$)/i.test(url);

const isPicture = (file: MediaFile): boolean =>
  !((file.width ?? 999) <= TOO_NARROW[file.rank]! || (file.height ?? 999) <= 32) &&
  isImage(file) &&
  !(file.type && /svg|gif/.test(file.type)) &&
  !/\.(gif|svg)([?#]|$)/i.test(file.url) &&
  !(file.rank > 5 && USELESS.test(file.url));

const shape = (url: string): string => url.replace(/[?#].*/, '').replace(/\d+/g, '');

/** Files of one picture: of one group, or of links that differ in numbers and query alone while their widths differ. */
const isSame = (a: MediaFile, b: MediaFile): boolean =>
  a.rank === b.rank &&
  (a.group === undefined ? !!a.width && !!b.width && a.width !== b.width && shape(a.url) === shape(b.url) : a.group === b.group);

/** The first image of a text that is not a pixel, with what its attributes say. */
export function firstImage(html: string, base?: string): MediaFile | undefined {
  const image = /<img\b/gi;
  for (let tries = 9; tries-- && image.test(html); ) {
    const tag = readAttributes(html.slice(image.lastIndex, findTagEnd(html, image.lastIndex)));
    const source = tag['data-src'] ?? tag['data-lazy-src'] ?? tag.src;
    const url = resolveLink(source, base);
    if (!url) continue;
    const file = { url, rank: 6, medium: 'image', alt: tag.alt, width: positive(tag.width), height: positive(tag.height) };
    if (isPicture(file)) return file;
  }
  return undefined;
}

/** What agencies write before a photographer's name. */
const PHOTO = /^(photo(graph)?( by)?|фото|фота|credit)\s*:\s*/i;

const sizeOf = ({ url, width, height, type }: MediaFile): ImageSize => {
  const size: ImageSize = { url };
  if (width) size.width = width;
  if (height) size.height = height;
  if (type) size.type = type;
  return size;
};

/** Chooses an item's picture from its files: the lowest step of the ladder that holds a real picture. */
export function choosePicture(files: readonly MediaFile[], texts?: Partial<MediaFile>): Picture | undefined {
  let best: MediaFile | undefined;
  for (let rank = 0; rank < 7 && !best; rank++) best = files.find((file) => file.rank === rank && isPicture(file));
  if (!best) return undefined;
  let shown = best;
  let sizes = files;
  if (files.length > 1) {
    sizes = files.filter((file) => file === best || (isSame(best, file) && isPicture(file)));
    if (sizes.length > 1) {
      sizes = [...sizes].sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
      shown = sizes.find(({ width }) => width! >= WANTED) ?? sizes.at(-1)!;
    }
  }
  const image: Picture = sizeOf(shown);
  for (const key of ['alt', 'caption', 'credit'] as const) {
    const text = (sizes.find((file) => file[key]) ?? (best.rank < 4 ? texts : best))?.[key];
    const plain = text && cleanText(text).replace(PHOTO, '');
    if (plain) image[key] = plain;
  }
  if (sizes.length > 1) image.sizes = sizes.filter(({ width }) => width).map(sizeOf);
  return image;
}
