import type { Feed } from '../model/feed.js';
import type { GatewayErrorCode } from './gateway-error.js';

/** What a gateway knows of a feed: the last good copy, and how the last attempt went. Times in milliseconds since 1970. */
export interface FeedRecord {
  /** The address that was asked; of another one nothing is taken over. */
  address: string;
  feed?: Feed;
  /** The bytes the feed was read from. */
  source: Uint8Array;
  /** As the portal sent them. */
  contentType?: string;
  etag?: string;
  lastModified?: string;
  /** When these bytes came first. */
  changedAt: number;
  /** When the portal last said that they are what it publishes. */
  checkedAt: number;
  /** When to ask again. */
  nextAt: number;
  /** Why the last attempt failed, if it did. */
  failure?: { code: GatewayErrorCode; message: string; at: number; retryAfter?: number };
}

/** One line of JSON, then the source's bytes: a copy is whole or not there. */
export function encodeRecord({ source, ...rest }: FeedRecord): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(rest)}\n`);
  const bytes = new Uint8Array(line.length + source.length);
  bytes.set(line);
  bytes.set(source, line.length);
  return bytes;
}

/** What `encodeRecord` wrote; `undefined` for anything else, or for another address. */
export function decodeRecord(bytes: Uint8Array | undefined, address: string): FeedRecord | undefined {
  const end = bytes?.indexOf(10) ?? -1;
  if (!bytes || end < 0) return undefined;
  try {
    const rest = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Omit<FeedRecord, 'source'>;
    return rest.address === address ? { ...rest, source: bytes.slice(end + 1) } : undefined;
  } catch {
    return undefined;
  }
}
