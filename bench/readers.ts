import { parseFeed as readWithFeedsmith } from 'feedsmith';
import { parseFeed as readWithHtmlparser2 } from 'htmlparser2';
import RssParser from 'rss-parser';
import { readFeed } from '../src/formats/read-feed.js';
import { walkDom } from './walk-dom.js';

/** One row of the table: something that makes items of a feed's text. */
export interface Reader {
  name: string;
  /** Reads the whole text; what it gives back must not be thrown away before the clock stops. */
  read(text: string): unknown;
  /** The headlines of what `read` gave, to see that every reader has read the same. */
  titlesOf(result: unknown): (string | undefined)[];
}

/** Gives a row its types back, which a table of different readers cannot keep. */
function row<T>(name: string, read: (text: string) => T, titlesOf: (result: Awaited<T>) => (string | undefined)[]): Reader {
  return { name, read, titlesOf: titlesOf };
}

export const ours = row('readFeed', (text) => readFeed(text), ({ items }) => items.map(({ title }) => title));

const titles = (items: readonly { title?: unknown }[] = []): (string | undefined)[] =>
  items.map(({ title }) => {
    const text = typeof title === 'object' ? (title as { value?: unknown } | null)?.value : title;
    return typeof text === 'string' ? text.trim() : undefined;
  });

/** The readers that run anywhere. */
export const peers: readonly Reader[] = [
  row('htmlparser2', (text) => readWithHtmlparser2(text), (feed) => titles(feed?.items)),
  row('feedsmith', readWithFeedsmith, ({ feed }) => titles('items' in feed ? feed.items : 'entries' in feed ? feed.entries : [])),
  row('rss-parser', (text) => new RssParser().parseString(text), ({ items }) => titles(items)),
];

/** The platform's own parser, where there is one. */
export const platform = row('DOMParser + walk', walkDom, titles);

/** What no reader can beat: looks at every `<` and does nothing. @returns how many there are */
export function scanBare(text: string): number {
  let count = 0;
  for (let at = -1; (at = text.indexOf('<', at + 1)) >= 0; ) count++;
  return count;
}

/** The floor under the table. */
export const floor = row('bare scan for <', scanBare, () => []);
