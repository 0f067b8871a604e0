import type { ImageSize } from '../../model/feed.js';
import type { PlacePicture } from '../../model/place.js';

/** The only widths that Wikimedia's servers make thumbnails of; any other is refused. */
const COMMONS = [250, 330, 500, 960, 1280, 1920];

/** A file on Wikimedia Commons: `/wikipedia/commons/a/ab/Name.jpg`, whole or as a thumbnail. */
const UPLOAD = /^(https:\/\/upload\.wikimedia\.org\/wikipedia\/[a-z]+)(?:\/thumb)?\/([0-9a-f]\/[0-9a-f]{2})\/([^/]+?)(?:\/[^/]*)?$/;
const FILE_PATH = /^(https:\/\/commons\.wikimedia\.org\/(?:wiki\/Special:FilePath\/|wiki\/Special:Redirect\/file\/)[^?]+)/;

/** The form a thumbnail of this file has: drawings and documents become pictures. */
const suffixOf = (name: string): string => (/\.svg$/i.test(name) ? '.png' : /\.(tiff?|pdf|djvu)$/i.test(name) ? '.jpg' : '');

/**
 * The files a picture can be shown from, ascending by width: what the list names, or what Commons serves. None is wider than
 * the original, where its width is known.
 */
export function sizesOf({ url, width, sizes }: PlacePicture): ImageSize[] {
  if (sizes?.length) return sizes;
  const [, root, hash, name] = UPLOAD.exec(url) ?? [];
  const [, path] = FILE_PATH.exec(url) ?? [];
  if (!name && !path) return width ? [{ url, width }] : [];
  // Of a thumbnail the original's width is unknown: its own is only one of them.
  const most = width && !url.includes('/thumb/') ? width : 1280;
  const thumb = (w: number): string =>
    name ? `${root}/thumb/${hash}/${name}/${/\.(tiff?|pdf|djvu)$/i.test(name) ? 'lossy-page1-' : ''}${w}px-${name}${suffixOf(name)}` : `${path}?width=${w}`;
  return COMMONS.filter((w) => w <= most).map((w) => ({ url: thumb(w), width: w }));
}
