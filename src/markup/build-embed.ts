import { stripTracking } from '../model/canonical-url.js';
import { buildImage, isBeacon } from './build-image.js';
import { safeUrl } from './safe-url.js';
import { scanHtml, type HtmlAttributes } from './scan-html.js';

/** A player's address, and the page where a reader sees the same film. */
const PAGES: [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,20})(?=[?&#]|$).*/, 'https://www.youtube.com/watch?v=$1'],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*/, 'https://vimeo.com/$1'],
  [/^https?:\/\/rutube\.ru\/play\/embed\/(\w+).*/, 'https://rutube.ru/video/$1/'],
  [/^https?:\/\/(?:www\.)?vk(?:video)?\.(?:com|ru)\/video_ext\.php\?oid=(-?\d+)&id=(\d+).*/, 'https://vk.com/video$1_$2'],
];

/**
 * Turns an embedded film, sound or frame into a link to it, so that no third host is asked for anything before the
 * reader follows it. The link holds the poster, if the feed names one, and the embed's title, else its host.
 *
 * @param content what stands inside `<video>` or `<audio>`: its sources
 * @returns nothing where there is nothing to follow (no address, a counter)
 */
export function buildEmbed(attributes: HtmlAttributes, content: string, base?: string): HTMLElement | undefined {
  let source = attributes.get('data-src') ?? attributes.get('src');
  const none = () => undefined;
  if (!source) scanHtml(content, (name, its) => { if (name === 'source') source ??= its.get('src'); }, none, none);
  const url = safeUrl(source, base);
  if (!url || isBeacon(attributes, url)) return undefined;

  const link = document.createElement('a');
  link.className = 'embed';
  link.setAttribute('href', stripTracking(PAGES.reduce((href, [player, page]) => href.replace(player, page), url.href)));
  link.setAttribute('rel', 'noopener');
  const poster = buildImage(new Map([['src', attributes.get('poster') ?? '']]), base);
  if (poster) link.append(poster);
  link.append(attributes.get('title')?.trim() || url.host.replace(/^www\./, ''));
  return link;
}
