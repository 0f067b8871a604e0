import type { Feed } from '../model/feed.js';
import { GatewayError } from './gateway-error.js';

/** Milliseconds for which a feed in another language than before is taken for an accident. */
const PATIENCE = 3_600_000;

const primary = (language = ''): string => language.toLowerCase().split('-')[0]!;
const isCut = ({ problems }: Feed): boolean => problems.some(({ code }) => code === 'cut-off');

/**
 * Refuses what is well-formed and yet no news: a list that was full and is empty, a list that breaks off where the last one
 * was whole, another language than configured, or than before, for an hour.
 * @param last The last good copy.
 * @throws GatewayError `empty`, `malformed`, `other-language`
 */
export function judgeFeed(feed: Feed, last: { feed?: Feed; checkedAt: number } | undefined, language: string | undefined, now: number): void {
  const before = last?.feed;
  if (!feed.items.length && before?.items.length) throw new GatewayError('empty', `No items where there were ${before.items.length}`);
  if (isCut(feed) && before && !isCut(before)) throw new GatewayError('malformed', 'The feed breaks off');
  const wanted = primary(language ?? (last && now - last.checkedAt < PATIENCE ? before?.language : undefined));
  const declared = primary(feed.language);
  if (wanted && declared && declared !== wanted) {
    throw new GatewayError('other-language', `The feed is in "${feed.language}", not in "${wanted}"`);
  }
}
