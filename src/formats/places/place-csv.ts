import { FeedError } from '../../model/feed-error.js';
import type { Place } from '../../model/place.js';
import { checkMap, describesArticles, draftRecord, mapsArticles } from '../articles/article-record.js';
import { createCollector, type CollectorOptions, type FeedReader } from '../feed-collector.js';
import { readCsv, toRecords } from './csv.js';
import { readPlaceRecord } from './place-record.js';
import { meaningOf } from './synonyms.js';
import { isWhcRecord, mendRegions, readWhcRecord } from './whc-record.js';

/** Reads a table of places, or of articles (CSV with a header row). It has to be there whole: a quote can change what everything means. */
export function createPlaceCsvReader(options: CollectorOptions): FeedReader {
  const { url, map } = options;
  const collector = createCollector('csv', options);
  const { feed, problem } = collector;
  let text = '';
  let isAdded = false;
  return {
    push: (piece) => void (text += piece),
    read: () => false,
    isEnded: () => false,
    isFull: () => false,
    finishing: collector.finishing,
    settle: collector.settle,
    end() {
      const rows = readCsv(text);
      const records = toRecords(rows);
      const isArticles = mapsArticles(map) || (!map && describesArticles(rows[0] ?? []));
      if (isArticles) {
        if (map) checkMap(map, problem);
        for (const record of isAdded ? [] : records) if (!collector.isFull()) collector.add(draftRecord(record, url, map));
        isAdded = true;
        feed.feedUrl = url;
        if (records.length) return collector.finishing.waits ? undefined : feed;
      }
      const named = map?.name ?? rows[0]?.some((key) => meaningOf(key)?.fields.some(({ field }) => field === 'name'));
      if (!named || !records.length) throw new FeedError('not-a-feed', 'Text, but no table with a column of names', { url });
      const context = { base: url, map, problem };
      const whc = isWhcRecord(records[0]!);
      for (const record of records) {
        if (!collector.isFull()) collector.addItem(whc ? readWhcRecord(record, context) : readPlaceRecord(record, context));
      }
      if (whc) feed.items = mendRegions(feed.items as Place[]).map((place) => Object.freeze(place));
      feed.feedUrl = url;
      return feed;
    },
  };
}
