import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedStore, type FeedCopy, type FeedStore } from '../loading/feed-store.js';
import { readSources } from '../loading/sources.js';
import { FeedError } from '../model/feed-error.js';
import type { FeedItem, Feed, FeedProblem } from '../model/feed.js';
import type { FeedUpdates } from './feed-updates.js';
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
  /** Address of a gateway that has the feeds which the page cannot ask for itself. */
  gateway?: string;
  /** IANA zone of dates that name none. */
  timeZone?: string;
}

export interface FeedCallbacks {
  /** A feed is complete and shown, for the first time or again. `sources` are the absolute URLs asked for. */
  onLoad?: (feed: Feed, sources: readonly string[]) => void;
  /** A feed failed; once for each URL that did. */
  onError?: (error: FeedError) => void;
  /** A timed refresh found these; they wait for `showFresh`. */
  onFresh?: (items: readonly FeedItem[]) => void;
}

export type FeedStatus = 'initial' | 'pending' | 'complete' | 'error';

/** Of each source its copy, where there is one. */
export type Copies = readonly (FeedCopy | undefined)[];

/**
 * Loads the feed of an element and keeps it fresh: what is shown survives a failed refresh, no feed is shown under
 * another's URL, a move within the document does not load again, an abort is no error, and items are there as they
 * arrive. What is not needed for the first items of one feed is in `FeedUpdates`, a later part.
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
  fresh: readonly FeedItem[] = [];
  /** The absolute URLs of `src`. */
  sources: readonly string[] = [];
  /** When the last attempt ended, milliseconds since 1970. */
  triedAt: number | undefined;
  /** Whether a request is under way, a refresh included. */
  busy = false;

  private readonly visibility: VisibilityController;
  private updates: FeedUpdates | undefined;
  private request = new AbortController();
  private connected = false;
  private interrupted = false;
  /** The reader asked: show at once what comes. */
  private asked = false;
  private frame = 0;
  private shown: Copies | undefined;
  private key = '';
  private args = '';

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement & FeedHost,
    readonly callbacks: FeedCallbacks = {},
    readonly store: FeedStore = feedStore,
  ) {
    this.visibility = new VisibilityController(host, () => host.loading === 'lazy');
    // Last: a host that is connected already answers at once.
    host.addController(this);
  }

  /** `pending` until there is something complete to show, `error` only when there is nothing at all. */
  get status(): FeedStatus {
    return this.loadedAt ? 'complete' : this.busy ? 'pending' : !this.error ? 'initial' : this.feed ? 'complete' : 'error';
  }

  /** Whether `feed` is an old copy because a refresh failed. */
  get stale(): boolean {
    return !!(this.error && this.loadedAt);
  }

  hostConnected(): void {
    this.connected = true;
    if (this.interrupted) void this.look();
    else this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.interrupted = this.busy;
    this.busy = false;
    this.request.abort();
  }

  hostUpdate(): void {
    const { host, visibility } = this;
    const args = `${visibility.visible} ${host.src} ${host.timeZone}`;
    if (!this.connected || args === this.args) return;
    this.args = args;
    void this.look();
  }

  hostUpdated(): void {
    if (this.triedAt && this.host.refresh) void this.bringUpdates();
  }

  /** Looks for the feed. Resolves when that is done, or when another look takes its place; never rejects. */
  async look(): Promise<void> {
    this.interrupted = false;
    this.request.abort();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { signal } = (this.request = new AbortController());
    this.busy = true;
    await this.load(signal);
    if (signal.aborted) return;
    this.busy = false;
    this.host.requestUpdate();
  }

  /** Asks the network, and shows at once what comes. Resolves when that is done; never rejects. */
  reload(): Promise<void> {
    this.asked = true;
    return this.look();
  }

  /** Shows what a refresh found. */
  showFresh(): void {
    this.updates?.showFresh();
  }

  /**
   * Follows the feed's next page (RFC 5005 section 3, JSON Feed `next_url`) on the feed's own host and appends what is
   * new. Resolves with the items appended; never rejects.
   */
  async loadMore(): Promise<readonly FeedItem[]> {
    if (!this.updates) await this.bringUpdates();
    return this.updates?.loadMore() ?? [];
  }

  private async load(signal: AbortSignal): Promise<void> {
    const { host, callbacks, store } = this;
    const { timeZone } = host;
    const problems: FeedProblem[] = [];
    const sources = readSources(host.src ?? '', host.baseURI, problems);
    const key = `${timeZone} ${sources.join(' ')}`;
    if (key !== this.key) {
      Object.assign(this, { key, sources, fresh: [] });
      this.feed = this.loadedAt = this.error = this.triedAt = this.shown = undefined;
      this.updates?.forget();
    }
    const [url] = sources;
    if (!this.visibility.visible || !(url || problems[0])) return;

    const { asked } = this;
    this.asked = false;
    let failure: FeedError | undefined;
    if (!url || sources[1] || problems[0] || asked || this.triedAt || host.gateway || host.cache === 'device') {
      await this.bringUpdates();
      if (signal.aborted) return;
      if (this.updates) return this.updates.look(signal, asked, problems);
      failure = new FeedError('network', 'No answer', { url });
    } else {
      const known = store.peek(url, host);
      if (known) this.show([known]);
      const items: FeedItem[] = [];
      const onItem = (item: FeedItem): void => {
        items.push(item);
        this.stream(() => [...items]);
      };
      const copy = await store.load(url, { signal, timeZone, onItem }).catch((error: FeedError) => void (failure = error));
      if (signal.aborted) return;
      if (copy) this.show([copy]);
    }
    this.triedAt = Date.now();
    this.error = failure;
    if (failure) callbacks.onError?.(failure);
    else callbacks.onLoad?.(this.feed!, sources);
  }

  /** Shows copies of the sources; at least one is there. */
  show(copies: Copies): void {
    const there = copies.filter((copy) => copy !== undefined);
    const { feed } = there[0]!;
    this.shown = copies;
    this.loadedAt = Math.min(...there.map(({ loadedAt }) => loadedAt));
    if (this.updates) this.updates.show(copies);
    else this.feed = feed.nextUrl && !this.isOwn(feed.nextUrl) ? { ...feed, nextUrl: undefined } : feed;
    this.host.requestUpdate();
    if (feed.nextUrl) void this.bringUpdates();
  }

  /** Whether a URL is on the server of a source: no further page is asked of another. */
  isOwn(url: string): boolean {
    return this.sources.some((source) => url.startsWith(`${new URL(source).origin}/`));
  }

  /** Shows what has arrived, at most once a frame, as long as there is nothing complete. */
  stream(read: () => readonly FeedItem[]): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.loadedAt) return;
      // All that is known of a feed while it arrives.
      this.feed = { authors: [], tags: [], problems: [], items: read() } as unknown as Feed;
      this.host.requestUpdate();
    });
  }

  /** Never rejects: without the later part nothing is looked for again, until the next who needs it tries. */
  private async bringUpdates(): Promise<void> {
    const part = this.updates ? undefined : await import('./feed-updates.js').catch(() => {});
    if (!part || this.updates) return;
    this.updates = new part.FeedUpdates(this);
    if (this.shown) this.show(this.shown);
  }
}
