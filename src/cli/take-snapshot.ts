import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFeed } from '../formats/read-feed.js';
import { writeJsonFeed } from '../formats/write-json-feed.js';
import { loadFeed } from '../loading/load-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { replaceFile } from './replace-file.js';
import type { PictureKeeper } from './snapshot-pictures.js';

export interface SnapshotOptions {
  /** Folder of the files. */
  out: string;
  /** Items kept. */
  limit: number;
  timeout?: number;
  fetch?: typeof globalThis.fetch;
  /** Keeps the pictures, too. */
  pictures?: PictureKeeper;
}

export interface SnapshotResult {
  /** `kept`: there is no new copy, the last good one stays; `missing`: there is none at all. */
  outcome: 'written' | 'unchanged' | 'kept' | 'missing';
  items: number;
  /** Why there is no new copy, or what is wrong with it. */
  reason?: string;
}

async function readCopy(path: string): Promise<Feed | undefined> {
  const text = await readFile(path).catch(() => undefined);
  return text && (await readFeed(text).catch(() => undefined));
}

/**
 * Loads one feed and writes `<out>/<name>.json`: JSON Feed 1.1 as `writeJsonFeed` makes it, the first `limit` items. The file is
 * replaced in one step, and not touched where nothing changed. A feed that fails, breaks off or has no items where there
 * were some leaves the last good copy as it is. Throws only where the disk refuses.
 */
export async function takeSnapshot(name: string, url: string, { out, limit, timeout, fetch, pictures }: SnapshotOptions): Promise<SnapshotResult> {
  const path = join(out, `${name}.json`);
  const last = await readCopy(path);
  let feed: Feed;
  try {
    let broken: FeedError | undefined;
    feed = await loadFeed(url, { ...(timeout ? { timeout } : {}), ...(fetch ? { fetch } : {}), onCutOff: (error) => (broken = error) });
    if (last?.items.length) {
      if (broken) throw broken;
      if (!feed.items.length) throw new FeedError('empty', 'No items where there were some', { url });
    }
  } catch (error) {
    const { code, message } = error as FeedError;
    return { outcome: last ? 'kept' : 'missing', items: last?.items.length ?? 0, reason: `${code ?? 'error'}: ${message}` };
  }
  await mkdir(out, { recursive: true });
  const chosen: Feed = { ...feed, items: feed.items.slice(0, limit) };
  const { feed: whole, failed } = pictures ? await pictures.keep(chosen, name) : { feed: chosen, failed: 0 };
  const isNew = await replaceFile(path, `${writeJsonFeed(whole)}\n`);
  await pictures?.prune(whole, name);
  return { outcome: isNew ? 'written' : 'unchanged', items: whole.items.length, ...(failed ? { reason: `${failed} pictures stay with the portal` } : {}) };
}
