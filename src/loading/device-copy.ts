import type { Feed } from '../model/feed.js';
import type { FeedCopy } from './feed-store.js';

const DATABASE = 'portal-widgets';
const STORE = 'feeds';
/** Raised when the model changes: copies of another version are not read. */
const VERSION = 1;
const MOST_FEEDS = 20;
const MOST_ITEMS = 200;
const MOST_CHARACTERS = 1_000_000;
/** 30 days, in milliseconds: older news would mislead rather than help. */
const LONGEST = 30 * 86_400_000;

interface Kept {
  url: string;
  loadedAt: number;
  /** The feed as JSON: its size is known before it is written. */
  text: string;
}

/**
 * The copy of a feed that this device keeps for the page's origin, if there is one no older than 30 days. Never throws:
 * where storage is forbidden, full or damaged there is no copy.
 */
export async function readDeviceCopy(url: string): Promise<FeedCopy | undefined> {
  try {
    const kept = await withStore<Kept | undefined>('readonly', (store) => store.get(url));
    if (!kept || !(Date.now() - kept.loadedAt < LONGEST)) return undefined;
    const feed = JSON.parse(kept.text) as Feed;
    return Array.isArray(feed.items) && feed.items.length ? { feed, loadedAt: kept.loadedAt } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a feed on the device: its first 200 items, up to 1,000,000 characters, for 20 feeds an origin. Never throws. */
export async function keepDeviceCopy(url: string, { feed, loadedAt }: FeedCopy): Promise<void> {
  try {
    if (!feed.items.length) return;
    let items = feed.items.slice(0, MOST_ITEMS);
    let text = JSON.stringify({ ...feed, items });
    while (text.length > MOST_CHARACTERS && items.length > 1) {
      items = items.slice(0, items.length >> 1);
      text = JSON.stringify({ ...feed, items });
    }
    if (text.length > MOST_CHARACTERS) return;
    await withStore('readwrite', (store) => store.put({ url, loadedAt, text } satisfies Kept));
    const oldestFirst = await withStore<IDBValidKey[]>('readonly', (store) => store.index('loadedAt').getAllKeys());
    for (const key of oldestFirst.slice(0, -MOST_FEEDS)) await withStore('readwrite', (store) => store.delete(key));
  } catch {
    // The copy is a convenience: the feed is on the page already.
  }
}

async function withStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const opening = globalThis.indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    for (const name of result.objectStoreNames) result.deleteObjectStore(name);
    result.createObjectStore(STORE, { keyPath: 'url' }).createIndex('loadedAt', 'loadedAt');
  };
  const database = await settle<IDBDatabase>(opening);
  try {
    return await settle<T>(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    // An open connection would hold up a newer version of this library in another tab.
    database.close();
  }
}

function settle<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
