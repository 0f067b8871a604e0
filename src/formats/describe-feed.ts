import type { Feed } from '../model/feed.js';
import { cleanText } from '../model/plain-text.js';
import { firstDate, readLanguage, type Draft } from './draft.js';
import type { Collector } from './feed-collector.js';
import { known, positive } from './known.js';
import { resolveLink } from './links.js';

/** Minutes of the syndication module's periods (hourly to yearly), by their first letter. */
const PERIODS: Record<string, number> = { h: 60, d: 1440, w: 10080, m: 43200, y: 525600 };

/** Fills a feed's own fields from what stands around its items. */
export function describeFeed({ feed, finishing, options: { url } }: Collector, draft: Draft): void {
  const [image] = draft.media;
  const period = PERIODS[draft.period?.[0]?.toLowerCase() ?? ''];
  Object.assign(
    feed,
    known<Partial<Feed>>({
      title: draft.title,
      description: draft.summary || cleanText(draft.description ?? ''),
      homePage: resolveLink(draft.link, draft.base),
      feedUrl: draft.links.self || url,
      language: readLanguage(draft.language) ?? feed.language,
      id: draft.id,
      published: firstDate(finishing, draft.published0, draft.published1, draft.published2),
      updated: firstDate(finishing, draft.updated0, draft.updated1),
      image: image && known({ url: image.url, width: image.width, height: image.height, alt: image.alt }),
      icon: resolveLink(draft.icon, draft.base),
      rights: cleanText(draft.rights ?? ''),
      generator: cleanText(draft.generator ?? ''),
      nextUrl: draft.links.next,
      archiveUrl: draft.links['prev-archive'],
      hubUrl: draft.links.hub,
      refreshMinutes: positive(draft.ttl) ?? (period && Math.round(period / (positive(draft.frequency) ?? 1))),
      authors: draft.authors,
      tags: draft.tags,
    }),
  );
  if (!feed.language) delete feed.language;
  draft.finishFeed?.(feed);
}
