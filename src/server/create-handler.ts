import { answerJson, answerPreflight, answerText, type Answer, type GatewayRequest } from './answer.js';
import { answerFeed, answerSource } from './answer-feed.js';
import { createBodyCache } from './body-cache.js';
import type { AddressPolicy } from './check-address.js';
import type { GoodRecord } from './feed-keeper.js';
import { createFeedShelf } from './feed-shelf.js';
import type { UpstreamOptions } from './fetch-upstream.js';
import type { GatewayConfig, StoreConfig } from './gateway-config.js';
import { GatewayError } from './gateway-error.js';
import type { GatewayStore } from './gateway-store.js';
import { createHostQueue } from './host-queue.js';
import { createMetrics } from './metrics.js';
import { checkConfig, ConfigError } from './read-config.js';
import { createMemoryStore } from './stores/memory-store.js';

/** What of a platform's context is used: Workers and Vercel name it so. */
export interface GatewayContext {
  waitUntil?: (work: Promise<unknown>) => void;
}

export interface GatewayOptions {
  /** Where copies are kept, in place of `config.store`. */
  store?: GatewayStore;
  /** In place of the platform's. Under Node use the guarded one of `portal-widgets/gateway/node`. */
  fetch?: UpstreamOptions['fetch'];
  /** For tests: private addresses and local names may be asked. */
  allowPrivate?: boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Hears of what is no client's business: a store that fails, an error nobody foresaw. */
  onError?: (error: unknown) => void;
}

export type GatewayHandler = (request: GatewayRequest, context?: GatewayContext) => Promise<Answer>;

/** Seconds that an error may be kept at most. */
const ERROR_AGE = 10;
const LONGEST_RETRY = 3600;

/**
 * The gateway without a `Request` or a `Response`, for servers that have neither. See `createGateway`.
 * @throws ConfigError
 */
export function createHandler(config: GatewayConfig, options: GatewayOptions = {}): GatewayHandler {
  const { allow, redirects, contact } = checkConfig(config, options.allowPrivate);
  const { allowPrivate, now = Date.now, fetch, onError = console.error } = options;
  const policy: AddressPolicy = { allow, redirects, allowPrivate };
  const metrics = createMetrics();
  const bodies = createBodyCache();
  const shelf = createFeedShelf(config, policy, {
    store: options.store ?? openStore(config.store),
    upstream: { ...policy, fetch, userAgent: `portal-widgets-gateway/1${contact ? ` (+${contact})` : ''}` },
    queue: createHostQueue(),
    now,
    onAttempt: (feed, outcome) => metrics.count('upstream', { feed, outcome }),
    onStoreError: onError,
  });

  const status = (): Answer =>
    answerJson(200, {
      feeds: [...shelf.records()].map(([id, record]) => ({
        id,
        checked: record?.checkedAt ? new Date(record.checkedAt).toISOString() : undefined,
        changed: record?.changedAt ? new Date(record.changedAt).toISOString() : undefined,
        ageSeconds: record?.checkedAt ? Math.round((now() - record.checkedAt) / 1000) : undefined,
        items: record?.feed?.items.length,
        bytes: record?.source.length,
        problems: record?.feed?.problems,
        failure: record?.failure && { ...record.failure, at: new Date(record.failure.at).toISOString() },
      })),
    });

  const mix = async (request: GatewayRequest, id: string, { waitUntil }: GatewayContext): Promise<Answer> => {
    const keepers = shelf.mix(id);
    const results = await Promise.allSettled(keepers.map((keeper) => keeper.get(waitUntil)));
    const records = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    if (!records.length) throw (results[0] as PromiseRejectedResult).reason;
    return answerFeed(request, `mix ${id}`, records, records.length === results.length, { bodies, now: now() });
  };

  const feed = async (request: GatewayRequest, keeper: ReturnType<typeof shelf.byName>, form: string | undefined, { waitUntil }: GatewayContext): Promise<Answer> => {
    const record: GoodRecord = await keeper.get(waitUntil);
    const by = { bodies, now: now() };
    return form === 'source' ? answerSource(request, keeper.id, record, by) : answerFeed(request, keeper.id, [record], true, by);
  };

  /** Answers one route; its name is for the metrics. */
  const route = (request: GatewayRequest, context: GatewayContext): [name: string, answer: () => Answer | Promise<Answer>] => {
    const { pathname, searchParams } = request.url;
    const [, version, kind, id, form, ...more] = pathname.split('/');
    if (request.method === 'OPTIONS') return ['preflight', answerPreflight];
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return ['other', () => fail(new GatewayError('wrong-method', 'Only GET and HEAD'), { allow: 'GET, HEAD, OPTIONS' })];
    }
    if (pathname === '/healthz') return ['healthz', () => answerText(200, 'ok\n', 'text/plain; charset=utf-8')];
    if (pathname === '/metrics') return ['metrics', () => answerText(200, metrics.write(shelf.records(), now()), 'text/plain; version=0.0.4; charset=utf-8')];
    if (pathname === '/v1/status') return ['status', status];
    if (version === 'v1' && !more.length) {
      const address = searchParams.get('url');
      if (kind === 'feed' && address && (id === undefined || (id === 'source' && form === undefined))) {
        return ['feed', () => feed(request, shelf.byAddress(address), id, context)];
      }
      if (kind === 'feeds' && id && (form === undefined || form === 'source')) return [form ?? 'feeds', () => feed(request, shelf.byName(id), form, context)];
      if (kind === 'mix' && id && form === undefined) return ['mix', () => mix(request, id, context)];
    }
    return ['other', () => fail(new GatewayError('not-found', 'Nothing is here: /v1/feeds/{id}, /v1/feeds/{id}/source, /v1/mix/{id}, /v1/feed?url=, /v1/status, /healthz, /metrics'))];
  };

  return async (request, context = {}) => {
    const [name, answer] = route(request, context);
    let result: Answer;
    try {
      result = await answer();
    } catch (error) {
      const known = GatewayError.from(error);
      if (known.code === 'internal') onError(error);
      result = fail(known);
    }
    metrics.count('requests', { route: name, status: String(result.status) });
    return result;
  };
}

/** An error as JSON; caches may keep it for a moment only, so that no failure outlives its cause. */
function fail({ code, message, status, retryAfter }: GatewayError, headers: Record<string, string> = {}): Answer {
  const retry: Record<string, string> = status >= 500 ? { 'retry-after': String(Math.ceil(Math.min(retryAfter ?? ERROR_AGE, LONGEST_RETRY))) } : {};
  const text = code === 'internal' ? 'Something went wrong in the gateway' : message;
  return answerJson(status, { error: code, message: text }, { 'cache-control': `public, max-age=${ERROR_AGE}`, ...retry, ...headers });
}

function openStore(config: StoreConfig = { type: 'memory' }): GatewayStore {
  if (config.type === 'memory') return createMemoryStore(config.megabytes && config.megabytes * 1_000_000);
  throw new ConfigError([`store: "${config.type}" has to be opened by the one who calls: createGateway(config, {store})`]);
}
