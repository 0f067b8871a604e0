import { isAllowed, type AddressPolicy } from './check-address.js';
import { FeedKeeper, type KeeperOptions } from './feed-keeper.js';
import type { FeedRecord } from './feed-record.js';
import type { GatewayConfig } from './gateway-config.js';
import { GatewayError } from './gateway-error.js';
import { toFeedConfig } from './read-config.js';

/** All the feeds that a gateway keeps. */
export interface FeedShelf {
  /** @throws GatewayError `unknown-feed` */
  byName(id: string): FeedKeeper;
  /** A feed by its address: a configured one, else one that `allow` names. @throws GatewayError `not-allowed` */
  byAddress(address: string): FeedKeeper;
  /** The feeds of a mix. @throws GatewayError `unknown-feed` */
  mix(id: string): FeedKeeper[];
  /** What is known of the configured feeds now. */
  records(): Map<string, FeedRecord | undefined>;
}

/** Feeds kept by address beside the configured ones; those not asked for longest leave. */
const MOST_OTHERS = 200;

export function createFeedShelf(
  { feeds, mixes = {} }: GatewayConfig,
  policy: AddressPolicy,
  options: Omit<KeeperOptions, 'onAttempt'> & { onAttempt: (feed: string, outcome: string) => void },
): FeedShelf {
  const keep = (id: string, config: string | { url: string }, label = id): FeedKeeper =>
    new FeedKeeper(id, toFeedConfig(config), { ...options, onAttempt: (outcome) => options.onAttempt(label, outcome) });
  const named = new Map(Object.entries(feeds).map(([id, config]) => [id, keep(id, config)]));
  const addresses = new Map([...named].map(([id, keeper]) => [new URL(toFeedConfig(feeds[id]!).url).href, keeper]));
  const lists = new Map(Object.entries(mixes));
  const others = new Map<string, FeedKeeper>();

  const byName = (id: string): FeedKeeper => {
    const keeper = named.get(id);
    if (!keeper) throw new GatewayError('unknown-feed', `No feed is named "${id.slice(0, 64)}" here`);
    return keeper;
  };

  return {
    byName,
    byAddress(address) {
      let url: URL;
      try {
        url = new URL(address);
        url.hash = '';
      } catch {
        throw new GatewayError('bad-parameter', 'url: an absolute address');
      }
      const known = addresses.get(url.href);
      if (known) return known;
      if (url.username || url.password || !isAllowed(url, policy)) throw new GatewayError('not-allowed', `${url.host} is not allowed here: see "allow" in the gateway's configuration`);
      const id = `url ${url.href}`;
      const keeper = others.get(id) ?? keep(id, url.href, '?url=');
      others.delete(id);
      others.set(id, keeper);
      if (others.size > MOST_OTHERS) others.delete(others.keys().next().value!);
      return keeper;
    },
    mix(id) {
      const names = lists.get(id);
      if (!names) throw new GatewayError('unknown-feed', `No mix is named "${id.slice(0, 64)}" here`);
      return names.map(byName);
    },
    records: () => new Map([...named].map(([id, { record }]) => [id, record])),
  };
}
