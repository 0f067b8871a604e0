import { feedTypes, findNewestChange, readFeedPath, writeFeed } from '../portal/write-feeds.js';
import { answerText, type Answer, type PortalRequest } from './answer.js';
import type { PortalContent } from './portal-content.js';

/** Feeds kept as written; an origin comes from a header, so their number needs a bound. */
const MAX_KEPT = 200;

/** Answers `/feeds/<language>/<section or "news">[-page].<rss|atom|json>`; nothing for other paths and missing pages. */
export function createFeedRoute(content: PortalContent, startedAt: number): (request: PortalRequest) => Answer | undefined {
  const kept = new Map<string, Answer>();
  return ({ path, origin }) => {
    const address = readFeedPath(path);
    if (!address) return undefined;
    const key = origin + path;
    const known = kept.get(key);
    if (known) return known;
    const articles = content.byEdition[address.language];
    try {
      const body = writeFeed(articles, { ...address, baseUrl: origin });
      const chosen = articles.filter(({ section }) => !address.section || section === address.section);
      const changed = Date.parse(findNewestChange(chosen) ?? '');
      const answer = answerText(body, feedTypes[address.format], Number.isNaN(changed) ? undefined : Math.min(changed, startedAt), {
        'cross-origin-resource-policy': 'cross-origin',
      });
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(key, answer);
      return answer;
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}
