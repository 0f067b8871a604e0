import type {GatewayConfig} from '../../src/server/gateway-config.js';
import {formatReplyPath, testPath, type RecordedCall, type ReplyOptions} from './reply-options.js';

/* The test server, as browser tests use it. */

let keys = 0;
let otherOrigin: Promise<string> | undefined;

async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(testPath + path);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

/** A key that no other test uses. */
export function makeKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${++keys}`;
}

/** The absolute URL, on the page's own origin, that answers as told. */
export function replyUrl(options: ReplyOptions): string {
  return new URL(formatReplyPath(options), location.origin).href;
}

/** The same on another origin: what CORS says then counts. */
export async function foreignReplyUrl(options: ReplyOptions): Promise<string> {
  return new URL(formatReplyPath(options), await (otherOrigin ??= readJson<string>('other-origin'))).href;
}

/** Stores a text of any length; the returned name is `ReplyOptions.stored`. */
export async function storeBody(text: string): Promise<string> {
  const response = await fetch(`${testPath}store`, {method: 'POST', body: text});
  return (await response.json()) as string;
}

/** The requests made so far to URLs with this key, oldest first, on either origin. */
export function readCalls(key: string): Promise<RecordedCall[]> {
  return readJson(`calls?key=${encodeURIComponent(key)}`);
}

/** The names in a folder of the repository; folders end in `/`. */
export function listFolder(folder: string): Promise<string[]> {
  return readJson(`list?folder=${encodeURIComponent(folder)}`);
}

/** Starts a gateway on an origin of its own, and returns that. */
export async function startGateway(config: GatewayConfig): Promise<string> {
  const response = await fetch(`${testPath}gateway`, {method: 'POST', body: JSON.stringify(config)});
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as string;
}

/** To all gateways of this run so many seconds pass at once. */
export const passTime = (seconds: number): Promise<number> => readJson(`later?seconds=${seconds}`);

/**
 * The absolute URL of a file of the built `dist/cdn` on another origin, as on a CDN.
 *
 * @param settings `changed`: part of the path of files that are sent with one byte more; `version` that entries say they are of
 */
export async function cdnUrl(file: string, settings: {changed?: string; version?: string} = {}): Promise<string> {
  const query = encodeURIComponent(new URLSearchParams(settings).toString());
  return new URL(`${testPath}cdn/${query || '-'}/${file}`, await (otherOrigin ??= readJson<string>('other-origin'))).href;
}
