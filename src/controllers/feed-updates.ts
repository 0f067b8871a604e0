import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
import { dedupeItems, itemKeys } from '../loading/dedupe-items.js';
import { loadSources } from '../loading/load-sources.js';
import { mergeFeeds } from '../loading/merge-feeds.js';
import { FeedError } from '../model/feed-error.js';
import type { FeedItem, Feed, FeedProblem } from '../model/feed.js';
import type { Copies, FeedController } from './feed-controller.js';
import { RefreshTimer } from './refresh-timer.js';
import type { FeedStore } from '../loading/feed-store.js';

type Pages = Awaited<ReturnType<typeof loadSources>>;

/**
 * What a feed needs only once its first items are shown, or if it has several sources: merging, further pages, timed
 * looks for news and what they find, copies on the device. A later part of `FeedController`.
 */
export class FeedUpdates implements ReactiveController {
  private base: Feed | undefined;
  private held: Copies | undefined;
  private readonly followed = new Set<string>();
  private older: FeedItem[] = [];
  private nextUrls: string[] = [];
  /** One page at a time. */
  private readonly paging: Task<readonly [string[]], Pages>;
  private readonly timer: RefreshTimer;
  /** What the timer was set by. */
  private rhythm = '';

  constructor(private readonly source: FeedController) {
    const { host } = source;
    this.timer = new RefreshTimer(
      () => ({
        minutes: host.refresh ?? 0,
        floor: Math.max(source.feed?.refreshMinutes ?? 0, (source.error?.retryAfter ?? 0) / 60),
        last: source.triedAt,
      }),
      () => void source.look(),
    );
    this.paging = new Task(host, {
      autoRun: false,
      task: async ([urls], { signal }) => {
        const store = host.gateway ? await this.throughGateway(host.gateway) : source.store;
        const pages = await loadSources(urls, { store, signal, timeZone: host.timeZone });
        return signal.aborted ? initialState : pages;
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.timer.start();
  }

  hostDisconnected(): void {
    this.timer.stop();
    this.leavePage();
  }

  hostUpdated(): void {
    const { host, triedAt } = this.source;
    const rhythm = `${host.refresh} ${triedAt}`;
    if (rhythm === this.rhythm || !host.isConnected) return;
    this.rhythm = rhythm;
    this.timer.set();
  }

  /** The element turns to other sources. */
  forget(): void {
    this.leavePage();
    this.base = this.held = undefined;
    this.older = [];
    this.nextUrls = [];
    this.followed.clear();
  }

  /** Looks for all sources, and shows what comes; after the first time it waits for the reader, unless he asked. */
  async look(signal: AbortSignal, asked: boolean, problems: readonly FeedProblem[]): Promise<void> {
    const { source } = this;
    const { host, callbacks, sources, triedAt } = source;
    const store = host.gateway ? await this.throughGateway(host.gateway) : source.store;
    if (signal.aborted) return;
    const device = host.cache === 'device';
    let kept: Promise<void> | undefined;
    if (!source.loadedAt) {
      const known = sources.map((url) => store.peek(url, host));
      if (sources[0] && known.every(Boolean)) source.show(known);
      else if (device) kept = this.readDevice(signal);
    }
    const { copies, failures } = await loadSources(sources, {
      store,
      signal,
      timeZone: host.timeZone,
      maxAge: asked ? 0 : triedAt ? (host.refresh ?? 0) * 30_000 : undefined,
      // An item of two feeds is shown once.
      onItems: (arrived) => source.stream(() => mergeFeeds(arrived.map((items) => ({ items, problems: [] }) as unknown as Feed)).items),
    });
    const there = copies.some(Boolean);
    if (!there) await kept;
    if (signal.aborted) return;
    failures.push(...problems.map(({ message }) => new FeedError('not-a-feed', message)));

    source.triedAt = Date.now();
    source.error = failures.length < sources.length + problems.length ? undefined : failures[0];
    if (source.error) {
      if (!source.loadedAt && there) source.show(copies);
    } else if (asked || !triedAt || !this.hold(copies)) {
      source.show(copies);
      callbacks.onLoad?.(source.feed!, sources);
    }
    failures.forEach((error) => callbacks.onError?.(error));
    if (device && !source.error) await this.keepOnDevice(copies);
  }

  show(copies: Copies): void {
    this.base = this.combine(copies);
    this.held = undefined;
    this.source.fresh = [];
    if (!this.older.length) this.nextUrls = copies.flatMap((copy) => (copy ? this.findNext(copy.feed) : []));
    this.compose();
  }

  /** Whether a look found news, which then wait for the reader. */
  hold(copies: Copies): boolean {
    const { source } = this;
    const known = new Set(source.feed?.items.flatMap((item) => itemKeys(item)));
    // In no version known.
    const fresh = this.combine(copies).items.filter((item) => !itemKeys(item).some((key) => known.has(key)));
    if (!fresh.length) return false;
    this.held = copies;
    source.fresh = fresh;
    source.callbacks.onFresh?.(fresh);
    return true;
  }

  showFresh(): void {
    const { held, source } = this;
    if (!held) return;
    source.show(held);
    source.callbacks.onLoad?.(source.feed!, source.sources);
  }

  async loadMore(): Promise<readonly FeedItem[]> {
    const { nextUrls, source } = this;
    const { paging } = this;
    if (!source.feed || !nextUrls.length || paging.status === TaskStatus.PENDING) return [];
    await paging.run([nextUrls]);
    if (paging.status !== TaskStatus.COMPLETE) return [];
    const { copies, failures } = paging.value!;
    nextUrls.forEach((url, index) => copies[index] && this.followed.add(url));
    this.nextUrls = copies.flatMap((copy, index) => (copy ? this.findNext(copy.feed) : nextUrls[index]!));
    this.older.push(...copies.flatMap((copy) => copy?.feed.items ?? []));
    const shown = source.feed.items.length;
    this.compose();
    failures.forEach((error) => source.callbacks.onError?.(error));
    return source.feed.items.slice(shown);
  }

  /** Shows the device's copies, unless something newer is there. Never rejects. */
  async readDevice(signal: AbortSignal): Promise<void> {
    const { source } = this;
    const copies = await deviceCopies()
      .then(({ readDeviceCopy }) => Promise.all(source.sources.map((url) => readDeviceCopy(this.deviceKey(url)))))
      .catch(() => []);
    if (!signal.aborted && !source.loadedAt && copies.some(Boolean)) source.show(copies);
  }

  /** Never rejects: the feed is on the page already. */
  async keepOnDevice(copies: Copies): Promise<void> {
    const keys = this.source.sources.map((url) => this.deviceKey(url));
    const part = await deviceCopies().catch(() => undefined);
    for (const [index, copy] of copies.entries()) if (copy) await part?.keepDeviceCopy(keys[index]!, copy);
  }

  /** The page's store by way of the gateway; without the part that knows how, the store itself. */
  private async throughGateway(gateway: string): Promise<FeedStore> {
    const { store, host } = this.source;
    const part = await import('../loading/through-gateway.js').catch(() => undefined);
    return part?.throughGateway(store, new URL(gateway, host.baseURI).href) ?? store;
  }

  private combine(copies: Copies): Feed {
    const feeds = copies.flatMap((copy) => copy?.feed ?? []);
    return this.source.sources[1] ? mergeFeeds(feeds) : feeds[0]!;
  }

  /** The shown feed: the first pages and the pages that were asked for. */
  private compose(): void {
    const { older, source } = this;
    const base = this.base!;
    const items = older.length ? dedupeItems([base, { items: older }]) : base.items;
    const [nextUrl] = this.nextUrls;
    source.feed = items === base.items && base.nextUrl === nextUrl ? base : { ...base, items, nextUrl };
    source.host.requestUpdate();
  }

  /** The next page, if it was not followed yet. */
  private findNext({ nextUrl }: Feed): string[] {
    return nextUrl && this.source.isOwn(nextUrl) && !this.followed.has(nextUrl) ? [nextUrl] : [];
  }

  private leavePage(): void {
    this.paging.abort();
  }

  /** A time zone changes what a feed's dates mean. */
  private deviceKey(url: string): string {
    return `${url}#${this.source.host.timeZone ?? ''}`;
  }
}

/** Loaded by those who ask for it. */
const deviceCopies = () => import('../loading/device-copy.js');
