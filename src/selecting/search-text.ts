import type { FeedItem } from '../model/feed.js';
import { toPlainText } from '../model/plain-text.js';
import { learnRareEntities } from '../model/rare-entities.js';
import { foldText } from './fold-text.js';

/** Folding a text costs more than searching it, and every letter typed searches them all again. */
const folded = new WeakMap<FeedItem, string>();

function textOf(article: FeedItem): string {
  let text = folded.get(article);
  if (text === undefined) {
    learnRareEntities();
    const content = article.contentHtml ? toPlainText(article.contentHtml, 1e5) : '';
    folded.set(article, (text = foldText([article.title, article.summary, content].join('\n'))));
  }
  return text;
}

const toWords = (query: string): string[] => foldText(query.slice(0, 200)).split(/\s+/).filter(Boolean);

/** A test for articles in whose title, summary or text every word of the query occurs; for an empty query, all. */
export function createMatcher(query: string): (article: FeedItem) => boolean {
  const words = toWords(query);
  return (article) => words.every((word) => textOf(article).includes(word));
}

/**
 * Where the words of a query occur in a text, for marking them.
 * @returns Offsets in the text as it is (UTF-16, end exclusive), ascending, never overlapping.
 */
export function findMatches(text: string, query: string): [start: number, end: number][] {
  const words = toWords(query);
  if (!words.length) return [];
  // A letter is folded with its marks; every letter that comes of it remembers where it began and ended.
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/\P{M}?\p{M}*/gu)) {
    const letters = foldText(letter);
    plain += letters;
    for (let i = 0; i < letters.length; i++) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      found.push([starts[at]!, ends[at + word.length - 1]!]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return found.reduce<[number, number][]>((ranges, range) => {
    const last = ranges.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else ranges.push(range);
    return ranges;
  }, []);
}
