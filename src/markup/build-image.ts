import { safeUrl } from './safe-url.js';
import type { HtmlAttributes } from './scan-html.js';

/** Hosts and files that count readers or hold a place; the measure of three pixels finds the rest. */
const BEACON =
  /^https?:\/\/(?:(?:pixel|counter)\.|[^/]*\b(?:feedburner|doubleclick|google-analytics|googletagmanager|mc\.yandex|yadro|stats\.wordpress)\.)|\/(?:pixel|spacer|blank|1x1)\.(?:gif|png)$/i;
const VECTOR = /\.svgz?$/i;
/** Where scripts that load pictures late keep the address that `src` does not have yet. */
const LAZY = ['data-lazy-', 'data-', 'data-original-', ''];
/** The article's column is 36 em wide at most; `auto` is skipped by engines that do not know it. */
const SIZES = 'auto, (max-width: 640px) 100vw, 640px';

/** What a picture is compared by: its path, without the query and the size a CMS writes into the name. */
export const imageKey = (url: URL): string =>
  url.host + url.pathname.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '');

/** Whether an element is there to be fetched, not to be seen: hidden, 3 pixels or less, a known counter. */
export function isBeacon(attributes: HtmlAttributes, url: URL): boolean {
  const style = attributes.get('style') ?? '';
  return (
    attributes.has('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[0-3](?![\d.%e])/i.test(style) ||
    ['width', 'height'].some((side) => /^\s*[0-3](?:\.\d*)?(?:px)?\s*$/i.test(attributes.get(side) ?? '')) ||
    BEACON.test(url.origin + url.pathname)
  );
}

/** The first address of a raster picture among the attributes `name` and its late-loading kin. */
const imageUrl = (value: string | undefined, base?: string): URL | undefined => {
  const url = safeUrl(value, base);
  return url && !VECTOR.test(url.pathname) ? url : undefined;
};

/** Candidates of a `srcset` (HTML Standard, section 4.8.4.2.1), each with its own address checked; one pass. */
function cleanSrcset(srcset: string, base?: string): string {
  const kept: string[] = [];
  let url = '';
  for (const part of srcset.replace(/(\s[\d.]{1,8}[wx]),/g, '$1 ').trim().split(/\s+/)) {
    if (/^[\d.]{1,8}[wx]$/.test(part)) {
      const image = imageUrl(url, base);
      // A comma at either end would be read as the end of the candidate.
      if (image) kept.push(`${image.href.replace(/,$/, '%2C')} ${part}`);
      url = '';
    } else url = part.replace(/^,|,$/g, '');
  }
  return kept.join(', ');
}

/**
 * Builds the picture an `<img>` describes: http(s) and raster only, loaded late, without a Referer and with its box
 * reserved where its size is known. `src` comes last: WebKit loads at once, with a Referer, when it comes earlier.
 *
 * @param skip keys of pictures to leave out; each is left out once and then removed from the set
 * @returns nothing where there is no picture to show (no address, a counter, skipped)
 */
export function buildImage(attributes: HtmlAttributes, base?: string, skip?: Set<string>): HTMLElement | undefined {
  const find = (name: string) =>
    LAZY.map((prefix) => attributes.get(prefix + name)).find((value) => imageUrl(value?.trim().split(/\s/)[0], base));
  const srcset = cleanSrcset(find('srcset') ?? '', base);
  const url =
    imageUrl(find('src') ?? attributes.get('data-original') ?? srcset.split(' ')[0], base);
  if (!url || isBeacon(attributes, url) || skip?.delete(imageKey(url))) return undefined;

  const image = document.createElement('img');
  const set = (name: string, value: string) => image.setAttribute(name, value);
  set('loading', 'lazy');
  set('decoding', 'async');
  set('referrerpolicy', 'no-referrer');
  set('alt', attributes.get('alt') ?? '');
  for (const side of ['width', 'height']) {
    const size = parseFloat(attributes.get(side) ?? '');
    if (size > 3 && size < 1e4 && !/[%e]/.test(attributes.get(side)!)) set(side, `${Math.round(size)}`);
  }
  if (srcset) {
    if (/ \d+w/.test(srcset)) set('sizes', SIZES);
    set('srcset', srcset);
  }
  set('src', url.href);
  return image;
}
