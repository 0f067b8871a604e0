import { escapeHtml, writeSnippet, type Snippet } from './write-snippet.js';

/** What oEmbed 1.0 (section 2.3.4.4) calls a rich answer. */
export interface OembedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

export interface OembedOptions {
  /** Folder of our files, absolute, with a slash at its end. */
  base: string;
  provider: { name: string; url: string };
  /** What the asking site has room for, in pixels. */
  maxwidth?: number;
  maxheight?: number;
}

/**
 * Answers an oEmbed request for a widget, to be served or written to a file. What stands in it is what WordPress lets
 * through: a quotation with the link, then a frame. Sizes are within `maxwidth` and `maxheight`; 600 by 480 without them.
 */
export function answerOembed(snippet: Snippet, { base, provider, maxwidth = 600, maxheight = 480 }: OembedOptions): OembedAnswer {
  const [width, height] = [Math.min(600, maxwidth), Math.min(480, maxheight)];
  const frame = writeSnippet('frame', snippet, base, height, `${width}`);
  return {
    version: '1.0',
    type: 'rich',
    title: snippet.text,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: 86_400,
    width,
    height,
    html: `<blockquote><a href="${escapeHtml(snippet.link)}">${escapeHtml(snippet.text)}</a></blockquote>${frame}`,
  };
}
