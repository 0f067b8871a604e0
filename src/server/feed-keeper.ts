import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import { decodeRecord, encodeRecord, type FeedRecord } from './feed-record.js';
import { fetchUpstream, type UpstreamAnswer, type UpstreamOptions } from './fetch-upstream.js';
import type { FeedConfig } from './gateway-config.js';
import { GatewayError } from './gateway-error.js';
import { claimIn, type GatewayStore } from './gateway-store.js';
import type { createHostQueue } from './host-queue.js';
import { judgeFeed } from './judge-feed.js';
import { nextAttempt, nextLook } from './next-look.js';

export interface KeeperOptions {
  store: GatewayStore;
  upstream: Omit<UpstreamOptions, 'etag' | 'lastModified'>;
  queue: ReturnType<typeof createHostQueue>;
  now: () => number;
  /** Hears of every attempt: `ok`, `unchanged`, or why it failed. */
  onAttempt: (outcome: string) => void;
  /** Hears of a store that fails. */
  onStoreError: (error: unknown) => void;
}

/** A record with something to serve. */
export type GoodRecord = FeedRecord & { feed: Feed };

const MOST_ITEMS = 1000;
/** Milliseconds that one who has no copy waits for the first. */
const LONGEST_WAIT = 12_000;
/** Milliseconds an instance has for one refresh before another may try. */
const CLAIM = 15_000;
/** Milliseconds until the store is looked at again while another instance refreshes. */
const GLANCE = 1000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Keeps one feed: one request at a time however many ask, the last good copy through every failure, and what another
 * instance has already fetched in place of a request of one's own.
 */
export class FeedKeeper {
  record: FeedRecord | undefined;
  private flight: Promise<void> | undefined;
  private loading: Promise<void> | undefined;
  private lookAt = 0;

  constructor(
    readonly id: string,
    private readonly config: FeedConfig,
    private readonly options: KeeperOptions,
  ) {}

  /**
   * The last good copy, at once where there is one; it is refreshed behind the answer's back when it is time to.
   * @param waitUntil Told of the refresh, where a platform would end it with the answer.
   * @throws GatewayError where there is no copy yet and none could be had
   */
  async get(waitUntil?: (work: Promise<unknown>) => void): Promise<GoodRecord> {
    if (!this.record) await (this.loading ??= this.readStore());
    if (!this.flight && this.options.now() >= Math.max(this.lookAt, this.record?.nextAt ?? 0)) {
      this.flight = this.refresh().finally(() => (this.flight = undefined));
    }
    if (this.flight) {
      waitUntil?.(this.flight);
      if (!this.record?.feed) await Promise.race([this.flight, wait(LONGEST_WAIT)]);
    }
    const { record } = this;
    if (record?.feed) return record as GoodRecord;
    const { failure } = record ?? {};
    throw failure ? new GatewayError(failure.code, failure.message, failure.retryAfter) : new GatewayError('busy', 'The feed is being fetched for the first time');
  }

  /** Never rejects. */
  private async refresh(): Promise<void> {
    const { store, now, onStoreError } = this.options;
    const name = `claim ${this.id}`;
    const claimed = await claimIn(store, name, CLAIM).catch((error) => (onStoreError(error), true));
    await this.readStore();
    const isFresh = now() < (this.record?.nextAt ?? 0);
    if (!claimed) {
      this.lookAt = now() + GLANCE;
      const until = now() + LONGEST_WAIT;
      while (!this.record && now() < until) {
        await wait(GLANCE / 4);
        await this.readStore();
      }
      return;
    }
    if (!isFresh) {
      await this.ask();
      await store.put(this.id, encodeRecord(this.record!)).catch(onStoreError);
    }
    await store.delete(name).catch(onStoreError);
  }

  /** Takes over what another instance, or an earlier run, has kept. Never rejects. */
  private async readStore(): Promise<void> {
    const { store, onStoreError } = this.options;
    const bytes = await store.get(this.id).catch((error) => void onStoreError(error));
    const kept = decodeRecord(bytes, this.config.url);
    if (!kept || kept.nextAt <= (this.record?.nextAt ?? 0)) return;
    this.record = kept;
  }

  /** One attempt at the portal; what comes of it is in `record`. Never rejects. */
  private async ask(): Promise<void> {
    const { config, record, options } = this;
    const { upstream, queue, now, onAttempt } = options;
    // A copy of which nothing is known any more is asked for whole.
    const validators = record?.feed ? { etag: record.etag, lastModified: record.lastModified } : {};
    try {
      const answer = await queue(new URL(config.url).host, () => fetchUpstream(config.url, { ...upstream, ...validators }));
      const isSame = record?.feed && (!answer.bytes || areEqual(answer.bytes, record.source));
      const feed = isSame ? record.feed : await this.read(answer);
      const at = now();
      this.record = {
        address: config.url,
        feed,
        source: isSame ? record.source : answer.bytes!,
        contentType: answer.contentType ?? record?.contentType,
        etag: answer.etag,
        lastModified: answer.lastModified,
        changedAt: isSame ? record.changedAt : at,
        checkedAt: at,
        nextAt: nextLook(at, config.interval, feed!.refreshMinutes),
      };
      onAttempt(isSame ? 'unchanged' : 'ok');
    } catch (error) {
      const { code, message, retryAfter } = GatewayError.from(error);
      const at = now();
      this.record = {
        ...(record ?? { address: config.url, source: new Uint8Array(), changedAt: 0, checkedAt: 0 }),
        failure: { code, message, retryAfter, at },
        nextAt: nextAttempt(at, retryAfter),
      };
      onAttempt(code);
    }
  }

  private async read({ bytes, contentType, url }: UpstreamAnswer): Promise<Feed> {
    const { config, record, options } = this;
    const { language, timeZone, map } = config;
    const feed = await readFeed(bytes!, { contentType, url, limit: MOST_ITEMS, language, timeZone, map });
    judgeFeed(feed, record, config.language, options.now());
    return feed;
  }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  let at = a.length === b.length ? a.length : -1;
  while (at > 0 && a[at - 1] === b[at - 1]) at--;
  return at === 0;
}
