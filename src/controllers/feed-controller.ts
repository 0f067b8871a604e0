import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedStore, type FeedCopy, type FeedStore } from '../loading/feed-store.js';
import { loadSources } from '../loading/load-sources.js';
import { readSources } from '../loading/sources.js';
import { FeedError } from '../model/feed-error.js';
import type { Article, Feed, FeedProblem } from '../model/feed.js';
import type { RefreshTimer } from './refresh-timer.js';
import { VisibilityController } from './visibility-controller.js';

/** What the controller reads from its element, at every update. */
export interface FeedHost {
  /** URLs of feeds, as `readSources` takes them; several are merged. */
  src?: string;
  /** Minutes between looks for news; 0 looks once. */
  refresh?: number;
  /** `lazy` loads when the element comes near the viewport. */
  loading?: 'lazy' | 'eager';
  /** `device` keeps the last good copy on the reader's device. */
  cache?: 'none' | 'device';
  /** IANA zone of dates that name none. */
  timeZone?: string;
}

export interface FeedCallbacks {
  /** A feed is complete and shown, for the first time or again. `sources` are the absolute URLs asked for. */
  onLoad?: (feed: Feed, sources: readonly string[]) => void;
  /** A feed failed; once for each URL that did. */
  onError?: (error: FeedError) => void;
  /** A timed refresh found these; they wait for `showFresh`. */
  onFresh?: (items: readonly Article[]) => void;
}

export type FeedStatus = 'initial' | 'pending' | 'complete' | 'error';

/**
 * Loads the feed of an element and keeps it fresh. Around `Task` it adds: what is shown survives a failed refresh, no
 * feed is shown under another's URL, a move within the document does not load again, an abort is no error, and items
 * are there as they arrive.
 */
export class FeedController implements ReactiveController {
  /**
   * What there is to show: the last good feed. While the first answer arrives, the items so far, and nothing else is
   * known of the feed.
   */
  feed: Feed | undefined;
  /** When `feed` was loaded, milliseconds since 1970; the oldest of several. `undefined` before one is complete. */
  loadedAt: number | undefined;
  /** Why the last attempt failed altogether. */
  error: FeedError | undefined;
  /** News that a timed refresh found, newest first as the feed has it, not shown yet. */
  fresh: readonly Article[] = [];

  private readonly task: Task;
  private readonly visibility: VisibilityController;
  private later: typeof import('./feed-updates.js') | undefined;
  private timer: RefreshTimer | undefined;
  private connected = false;
  private interrupted = false;
  /** The reader asked: show at once what comes. */
  private asked = false;
  /** What is shown is an old copy, until the first answer. */
  private provisional = true;
  private rhythm: number | undefined;
  private frame = 0;
  private arrived: Arrived | undefined;
  private key = '';
  private args: unknown[] = [];
  private sources: readonly string[] = [];
  private triedAt: number | undefined;
  private held: readonly (FeedCopy | undefined)[] | undefined;
  private base: Feed | undefined;
  private readonly followed = new Set<string>();
  private older: Article[] = [];
  private nextUrls: string[] = [];
  private paging: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & FeedHost,
    private readonly callbacks: FeedCallbacks = {},
    private readonly store: FeedStore = feedStore,
  ) {
    this.visibility = new VisibilityController(host, () => host.loading === 'lazy');
    this.task = new Task(host, {
      args: () => (this.connected ? (this.args = [this.visibility.visible, host.src, host.timeZone]) : this.args),
      task: (_, { signal }) => this.load(signal).finally(() => void this.keepFresh()),
    });
    // Last: a host that is connected already answers at once.
    host.addController(this);
  }

  /** `pending` until there is something complete to show, `error` only when there is nothing at all. */
  get status(): FeedStatus {
    if (this.loadedAt !== undefined) return 'complete';
    if (this.task.status === TaskStatus.ERROR) return this.feed ? 'complete' : 'error';
    return this.task.status === TaskStatus.PENDING ? 'pending' : 'initial';
  }

  /** Whether a request is under way, a refresh included. */
  get busy(): boolean {
    return this.task.status === TaskStatus.PENDING;
  }

  /** Whether `feed` is an old copy because a refresh failed. */
  get stale(): boolean {
    return !!this.error && this.loadedAt !== undefined;
  }

  hostConnected(): void {
    this.connected = true;
    if (this.interrupted) void this.task.run();
    else this.host.requestUpdate();
    this.interrupted = false;
    this.timer?.start();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.interrupted = this.busy;
    this.task.abort();
    this.paging?.abort();
    this.paging = undefined;
    this.timer?.stop();
  }

  hostUpdated(): void {
    if (this.rhythm === this.host.refresh) return;
    this.rhythm = this.host.refresh;
    void this.keepFresh();
  }

  /** Asks the network, and shows at once what comes. Resolves when that is done; never rejects. */
  reload(): Promise<void> {
    this.asked = true;
    return this.task.run();
  }

  /** Shows what a refresh found. */
  showFresh(): void {
    if (!this.held) return;
    this.show(this.held);
    this.callbacks.onLoad?.(this.feed!, this.sources);
  }

  /**
   * Follows the feed's next page (RFC 5005 section 3, JSON Feed `next_url`) on the feed's own host and appends what is
   * new. Resolves with the items appended; never rejects.
   */
  async loadMore(): Promise<readonly Article[]> {
    const { nextUrls, feed, host, store } = this;
    if (!feed || !nextUrls.length || this.paging) return [];
    const { signal } = (this.paging = new AbortController());
    const [{ copies, failures }] = await Promise.all([
      loadSources(nextUrls, { store, signal, timeZone: host.timeZone }),
      this.bringLater(),
    ]);
    if (signal.aborted) return [];
    this.paging = undefined;
    nextUrls.forEach((url, index) => copies[index] && this.followed.add(url));
    this.nextUrls = copies.flatMap((copy, index) => (copy ? this.findNext(copy.feed) : nextUrls[index]!));
    this.older.push(...copies.flatMap((copy) => copy?.feed.items ?? []));
    const shown = this.feed!.items.length;
    this.compose();
    failures.forEach((error) => this.callbacks.onError?.(error));
    return this.feed!.items.slice(shown);
  }

  private async load(signal: AbortSignal): Promise<unknown> {
    const { host, callbacks, store } = this;
    const problems: FeedProblem[] = [];
    const sources = readSources(host.src ?? '', host.baseURI, problems);
    const key = `${host.timeZone} ${sources.join(' ')}`;
    if (key !== this.key) this.forget(key, sources);
    if (!this.visibility.visible || !(sources.length || problems.length)) return initialState;

    const { asked, provisional } = this;
    this.asked = false;
    const later = sources.length > 1 || !provisional ? this.bringLater() : undefined;
    let kept: Promise<void> | undefined;
    if (this.loadedAt === undefined) {
      const known = sources.map((url) => store.peek(url, host));
      if (sources.length && known.every(Boolean)) this.show(known);
      else if (host.cache === 'device') kept = this.readDevice(signal).catch(() => {});
    }
    const { copies, failures } = await loadSources(sources, {
      store,
      signal,
      timeZone: host.timeZone,
      maxAge: asked ? 0 : provisional ? undefined : (host.refresh ?? 0) * 30_000,
      onItems: (arrived) => this.loadedAt ?? this.stream(arrived),
    });
    if (signal.aborted) return initialState;
    await (copies.some(Boolean) ? later : kept);
    if (signal.aborted) return initialState;
    failures.push(...problems.map(({ message }) => new FeedError('not-a-feed', message)));

    this.triedAt = Date.now();
    this.provisional = false;
    this.error = undefined;
    if (failures.length === sources.length + problems.length) {
      this.error = failures[0]!;
      if (this.loadedAt === undefined && copies.some(Boolean)) this.show(copies);
      failures.forEach((error) => callbacks.onError?.(error));
      throw this.error;
    }
    const fresh = (!asked && !provisional && this.later?.findFresh(this.feed, this.combine(copies))) || [];
    if (fresh.length) {
      this.held = copies;
      this.fresh = fresh;
      callbacks.onFresh?.(fresh);
    } else {
      this.show(copies);
      callbacks.onLoad?.(this.feed!, sources);
    }
    failures.forEach((error) => callbacks.onError?.(error));
    if (host.cache === 'device') this.keepOnDevice(sources, copies).catch(() => {});
    return this.feed;
  }

  private forget(key: string, sources: readonly string[]): void {
    this.paging?.abort();
    this.paging = this.feed = this.base = this.loadedAt = this.error = this.held = undefined;
    this.triedAt = this.arrived = undefined;
    Object.assign(this, { key, sources, fresh: [], older: [], nextUrls: [], provisional: true });
    this.followed.clear();
  }

  private show(copies: readonly (FeedCopy | undefined)[]): void {
    const there = copies.filter((copy) => copy !== undefined);
    this.base = this.combine(there);
    this.loadedAt = Math.min(...there.map(({ loadedAt }) => loadedAt));
    this.held = undefined;
    this.fresh = [];
    if (!this.older.length) this.nextUrls = there.flatMap(({ feed }) => this.findNext(feed));
    this.compose();
  }

  private combine(copies: readonly (FeedCopy | undefined)[]): Feed {
    const feeds = copies.flatMap((copy) => copy?.feed ?? []);
    if (this.sources.length === 1) return feeds[0]!;
    return this.later?.mergeFeeds(feeds) ?? { ...feeds[0]!, items: feeds.flatMap(({ items }) => items) };
  }

  /** The shown feed: the first pages and the pages that were asked for. */
  private compose(): void {
    const { base, older, later, nextUrls } = this;
    const items = older.length && later ? later.dedupeItems([base!, { items: older }]) : base!.items;
    const same = items === base!.items && base!.nextUrl === nextUrls[0];
    this.feed = same ? base : { ...base!, items, nextUrl: nextUrls[0] };
    this.host.requestUpdate();
  }

  /** The next page, if it is on the server of a source (no request goes to another) and was not followed yet. */
  private findNext({ nextUrl }: Feed): string[] {
    const ours = nextUrl && this.sources.some((url) => nextUrl.startsWith(`${new URL(url).origin}/`));
    return ours && !this.followed.has(nextUrl) ? [nextUrl] : [];
  }

  /** Shows what has arrived, at most once a frame, as long as there is nothing complete. */
  private stream(arrived: Arrived): void {
    this.arrived = arrived;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const { arrived, later } = this;
      // Items of several feeds come with `later`: an item shown twice would vanish again.
      if (this.loadedAt !== undefined || !arrived || (arrived[1] && !later)) return;
      const items = arrived[1] ? later!.mergeFeeds(arrived.map(toPartial)).items : [...arrived[0]!];
      this.feed = toPartial(items);
      this.host.requestUpdate();
    });
  }

  /** Never rejects: without the later part feeds are shown as they are, and nothing is looked for again. */
  private async bringLater(): Promise<void> {
    this.later ??= await import('./feed-updates.js').catch(() => undefined);
  }

  private async keepFresh(): Promise<void> {
    const { host } = this;
    if (!this.triedAt || !(host.refresh || this.timer)) return;
    await this.bringLater();
    if (!this.connected || !this.later) return;
    this.timer ??= new this.later.RefreshTimer(
      () => ({
        minutes: host.refresh ?? 0,
        floor: Math.max(this.feed?.refreshMinutes ?? 0, (this.error?.retryAfter ?? 0) / 60),
        last: this.triedAt,
      }),
      () => void this.task.run(),
    );
    this.timer.start();
  }

  /** Shows the device's copies, unless something newer is there. Never rejects. */
  private async readDevice(signal: AbortSignal): Promise<void> {
    const { readDeviceCopy } = await deviceCopies();
    const copies = await Promise.all(this.sources.map((url) => readDeviceCopy(this.deviceKey(url))));
    if (!signal.aborted && this.loadedAt === undefined && copies.some(Boolean)) this.show(copies);
  }

  private async keepOnDevice(sources: readonly string[], copies: readonly (FeedCopy | undefined)[]): Promise<void> {
    const { keepDeviceCopy } = await deviceCopies();
    for (const [index, url] of sources.entries()) {
      const copy = copies[index];
      if (copy) await keepDeviceCopy(this.deviceKey(url), copy);
    }
  }

  /** A time zone changes what a feed's dates mean. */
  private deviceKey(url: string): string {
    return `${url}#${this.host.timeZone ?? ''}`;
  }
}

/** The items of each source so far. */
type Arrived = readonly (readonly Article[])[];

/** What is known of a feed while it arrives. */
const toPartial = (items: readonly Article[]): Feed =>
  ({ authors: [], tags: [], problems: [], items }) as unknown as Feed;

/** Loaded by those who ask for it. */
const deviceCopies = () => import('../loading/device-copy.js');
