import type { Tag } from './tags.js';

/**
 * The ways in which a widget comes onto a page: the element itself; a paragraph or a link with `data-` attributes, for CMSs
 * that know no other tags; a link that tells all in its address, for those that leave a link nothing but that; a frame.
 */
export type Carrier = 'element' | 'paragraph' | 'link' | 'address' | 'frame';

export interface Snippet {
  tag: Tag;
  /** The element's attributes; a switch has an empty value. */
  attributes: Readonly<Record<string, string>>;
  /** Where readers go whose page shows no widget, and the words of that link. */
  link: string;
  text: string;
  /** Language of the text. */
  lang?: string;
}

/** Rights of a frame: scripts, and links that open where the reader wants. Never `allow-same-origin`. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const writeAttributes = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/** Address of `embed.html` for a widget. @param base folder of our files, absolute, with a slash at its end */
export function embedAddress({ tag, attributes, link, text, lang }: Snippet, base: string): string {
  const query = new URLSearchParams({ widget: tag, ...attributes, link, text, ...(lang && { lang }) });
  return `${new URL('embed.html', base).href}?${query}`;
}

/**
 * Writes a widget for a page's source. A frame needs `base` and has a height that holds until its page tells its own; all
 * others need the autoloader on the page.
 */
export function writeSnippet(carrier: Carrier, snippet: Snippet, base: string, height = 480, width = '100%'): string {
  const { tag, attributes, link, text, lang } = snippet;
  const data = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  const anchor = (more: Record<string, string> = {}, href = link): string => `<a${writeAttributes({ href, lang, ...more })}>${escapeHtml(text)}</a>`;
  switch (carrier) {
    case 'element':
      return `<${tag}${writeAttributes(attributes)}>${anchor()}</${tag}>`;
    case 'paragraph':
      return `<p${writeAttributes({ 'data-portal-widget': tag, ...data })}>${anchor()}</p>`;
    case 'link':
      return anchor({ 'data-portal-widget': tag, ...data });
    case 'address':
      return anchor({}, `${link.split('#')[0]}#${new URLSearchParams({ 'portal-widget': tag, ...attributes })}`);
    case 'frame':
      return `<iframe${writeAttributes({ src: embedAddress(snippet, base), title: text, sandbox: SANDBOX, loading: 'lazy', width, height: `${height}`, frameborder: '0' })}></iframe>`;
  }
}

/** The tag that loads the autoloader, pinned by its hash. */
export const writeLoader = (base: string, integrity?: string): string =>
  `<script${writeAttributes({ type: 'module', src: new URL('portal-widgets.js', base).href, integrity, crossorigin: 'anonymous' })}></script>`;
