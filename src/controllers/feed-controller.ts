import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedStore, type FeedCopy, type FeedStore } from '../loading/feed-store.js';
import { loadSources } from '../loading/load-sources.js';
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
 * Loads the feed of an element and keeps it fresh. Around `Task` it adds: what is shown survives a failed refresh, no
 * feed is shown under another's URL, a move within the document does not load again, an abort is no error, and items
 * are there as they arrive. What is not needed for the first items of one feed is in `FeedUpdates`, a later part.
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

  readonly task: Task;
  private readonly visibility: VisibilityController;
  private updates: FeedUpdates | undefined;
  private connected = false;
  private interrupted = false;
  /** The reader asked: show at once what comes. */
  private asked = false;
  /** What is shown is an old copy, until the first answer. */
  private provisional = true;
  private frame = 0;
  private arrived: Arrived | undefined;
  private shown: Copies | undefined;
  private key = '';
  private args: unknown[] = [];

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement & FeedHost,
    readonly callbacks: FeedCallbacks = {},
    readonly store: FeedStore = feedStore,
  ) {
    this.visibility = new VisibilityController(host, () => host.loading === 'lazy');
    this.task = new Task(host, {
      args: () => (this.connected ? (this.args = [this.visibility.visible, host.src, host.timeZone]) : this.args),
      task: (_, { signal }) => this.load(signal),
    });
    // Last: a host that is connected already answers at once.
    host.addController(this);
  }

  /** `pending` until there is something complete to show, `error` only when there is nothing at all. */
  get status(): FeedStatus {
    if (this.loadedAt) return 'complete';
    if (this.task.status === TaskStatus.ERROR) return this.feed ? 'complete' : 'error';
    return this.busy ? 'pending' : 'initial';
  }

  /** Whether a request is under way, a refresh included. */
  get busy(): boolean {
    return this.task.status === TaskStatus.PENDING;
  }

  /** Whether `feed` is an old copy because a refresh failed. */
  get stale(): boolean {
    return !!(this.error && this.loadedAt);
  }

  hostConnected(): void {
    this.connected = true;
    if (this.interrupted) void this.task.run();
    else this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.interrupted = this.busy;
    this.task.abort();
  }

  hostUpdated(): void {
    if (this.triedAt && this.host.refresh && !this.updates) void this.bringUpdates();
  }

  /** Asks the network, and shows at once what comes. Resolves when that is done; never rejects. */
  reload(): Promise<void> {
    this.asked = true;
    return this.task.run();
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

  private async load(signal: AbortSignal): Promise<unknown> {
    this.interrupted = false;
    const { host, callbacks, store, visibility } = this;
    const problems: FeedProblem[] = [];
    const sources = readSources(host.src ?? '', host.baseURI, problems);
    const key = `${host.timeZone} ${sources.join(' ')}`;
    if (key !== this.key) {
      Object.assign(this, { key, sources, provisional: true, fresh: [] });
      this.feed = this.loadedAt = this.error = this.triedAt = this.arrived = this.shown = undefined;
      this.updates?.forget();
    }
    if (!visibility.visible || !(sources.length || problems.length)) return initialState;

    const { asked, provisional } = this;
    this.asked = false;
    const device = host.cache === 'device';
    const updates = sources[1] || !provisional || device ? this.bringUpdates() : undefined;
    let kept: Promise<void> | undefined;
    if (!this.loadedAt) {
      const known = sources.map((url) => store.peek(url, host));
      if (sources[0] && known.every(Boolean)) this.show(known);
      else if (device) kept = updates!.then(() => this.updates?.readDevice(signal));
    }
    const { copies, failures } = await loadSources(sources, {
      store,
      signal,
      timeZone: host.timeZone,
      maxAge: asked ? 0 : provisional ? undefined : (host.refresh ?? 0) * 30_000,
      onItems: (arrived) => this.stream(arrived),
    });
    const there = copies.some(Boolean);
    await (there ? updates : kept);
    if (signal.aborted) return initialState;
    failures.push(...problems.map(({ message }) => new FeedError('not-a-feed', message)));

    this.triedAt = Date.now();
    this.provisional = false;
    this.error = failures.length < sources.length + problems.length ? undefined : failures[0];
    if (this.error) {
      if (!this.loadedAt && there) this.show(copies);
    } else if (asked || provisional || !this.updates?.hold(copies)) {
      this.show(copies);
      callbacks.onLoad?.(this.feed!, sources);
    }
    failures.forEach((error) => callbacks.onError?.(error));
    if (this.error) throw this.error;
    if (device) void this.updates?.keepOnDevice(copies);
    return this.feed;
  }

  /** Shows copies of the sources; at least one is there. */
  show(copies: Copies): void {
    const there = copies.filter((copy) => copy !== undefined);
    const { feed } = there[0]!;
    this.shown = copies;
    this.loadedAt = Math.min(...there.map(({ loadedAt }) => loadedAt));
    if (this.updates) this.updates.show(copies);
    else {
      // Without that part feeds are shown as they are.
      const nextUrl = this.isOwn(feed.nextUrl) ? feed.nextUrl : undefined;
      const items = there.flatMap(({ feed }) => feed.items);
      this.feed = there[1] || nextUrl !== feed.nextUrl ? { ...feed, items, nextUrl } : feed;
    }
    this.host.requestUpdate();
    if (feed.nextUrl) void this.bringUpdates();
  }

  /** Whether a URL is on the server of a source: no further page is asked of another. */
  isOwn(url = ''): boolean {
    return this.sources.some((source) => url.startsWith(`${new URL(source).origin}/`));
  }

  /** Shows what has arrived, at most once a frame, as long as there is nothing complete. */
  private stream(arrived: Arrived): void {
    this.arrived = arrived;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const { arrived, updates } = this;
      // Items of several feeds come with the later part: an item shown twice would vanish again.
      if (this.loadedAt || !arrived || (arrived[1] && !updates)) return;
      const items = arrived[1] ? updates!.merge(arrived.map(toPartial)).items : [...arrived[0]!];
      this.feed = toPartial(items);
      this.host.requestUpdate();
    });
  }

  /** Never rejects: without the later part nothing is looked for again. */
  private async bringUpdates(): Promise<void> {
    try {
      const { FeedUpdates } = await import('./feed-updates.js');
      if (this.updates) return;
      this.updates = new FeedUpdates(this);
      if (this.shown) this.show(this.shown);
    } catch {
      // The next who needs it tries again.
    }
  }
}

/** The items of each source so far. */
type Arrived = readonly (readonly FeedItem[])[];

/** What is known of a feed while it arrives. */
const toPartial = (items: readonly FeedItem[]): Feed =>
  ({ authors: [], tags: [], problems: [], items }) as unknown as Feed;
