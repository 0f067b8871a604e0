import { css, html, LitElement } from 'lit';
import { FeedController } from '../../src/controllers/feed-controller.js';
import { createFeedStore, type FeedStore } from '../../src/loading/feed-store.js';
import type { LoadOptions } from '../../src/loading/load-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import type { Article, Feed, FeedItem } from '../../src/model/feed.js';
import { article } from '../loading/sample-feed.js';

export interface Load {
  url: string;
  options: LoadOptions;
  resolve: (feed: Feed) => void;
  reject: (error: unknown) => void;
}

/** What was asked of the network since the test began. */
export const loads: Load[] = [];
export let store: FeedStore;

/** An element with nothing but a controller. */
export class FeedElement extends LitElement {
  static override styles = css`:host { display: block; min-height: 1px; }`;
  static override properties = { src: {}, refresh: {}, loading: {}, cache: {}, timeZone: {} };
  declare src: string;
  declare refresh: number;
  declare loading: 'lazy' | 'eager';
  declare cache: 'none' | 'device';
  declare timeZone: string | undefined;
  loaded: { feed: Feed; sources: readonly string[] }[] = [];
  errors: FeedError[] = [];
  news: (readonly FeedItem[])[] = [];
  /** What each update showed. */
  shown: string[] = [];
  readonly controller = new FeedController(
    this,
    {
      onLoad: (feed, sources) => void this.loaded.push({ feed, sources }),
      onError: (error) => void this.errors.push(error),
      onFresh: (items) => void this.news.push(items),
    },
    store,
  );

  get ids(): string {
    return this.controller.feed?.items.map(({ id }) => id).join(' ') ?? '';
  }

  override render() {
    this.shown.push(this.ids);
    return html`${this.ids}`;
  }
}
customElements.define('test-feed', FeedElement);

export const A = 'https://a.example/rss';
export const B = 'https://b.example/rss';
export const items = (...ids: string[]): Article[] => ids.map((id) => article({ id, url: `https://a.example/${id}` }));
export const wait = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const frames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export function create(src: string, more: Partial<FeedElement> = {}): FeedElement {
  const element = document.createElement('test-feed') as FeedElement;
  Object.assign(element, { src, ...more });
  return element;
}

export async function open(src: string, more: Partial<FeedElement> = {}): Promise<FeedElement> {
  const element = create(src, more);
  document.body.append(element);
  await settle(element);
  return element;
}

export async function settle(element: FeedElement): Promise<void> {
  // The later part is there, but a browser takes its time to say so.
  await import('../../src/controllers/feed-updates.js');
  await wait(15);
  await element.updateComplete;
}

export async function answer(load: Load, element: FeedElement, result: Feed | FeedError): Promise<void> {
  if (result instanceof FeedError) load.reject(result);
  else load.resolve(result);
  await settle(element);
}

/** An element that gets its controller late. */
export class LateElement extends LitElement {
  src = A;
  controller?: FeedController;
  join(): void {
    this.controller = new FeedController(this, {}, store);
  }
}
customElements.define('test-late', LateElement);

/** Forgets what was asked and kept. */
export function renewStore(): void {
  loads.length = 0;
  store = createFeedStore(
    (url, options = {}) =>
      new Promise((resolve, reject) => {
        loads.push({ url, options, resolve, reject });
        options.signal?.addEventListener('abort', () => reject(new FeedError('aborted', '')));
      }),
  );
}

/** Every test has a store of its own, and leaves no element behind. */
export function useOwnStore(): void {
  // The later part takes its time when it is fetched first.
  before(() => import('../../src/controllers/feed-updates.js'));
  beforeEach(renewStore);
  afterEach(() => document.querySelectorAll('test-feed').forEach((element) => element.remove()));
}
