import type { GatewayRequest } from './answer.js';
import { createHandler, type GatewayContext, type GatewayOptions } from './create-handler.js';
import type { GatewayConfig } from './gateway-config.js';

/** Answers requests of pages for the feeds of a configuration. */
export type Gateway = (request: Request, context?: GatewayContext) => Promise<Response>;

/**
 * A gateway for feeds of portals that send no `Access-Control-Allow-Origin`: a fetch-API handler that runs wherever there
 * are `Request`, `Response` and `fetch`, and needs nothing else. It fetches a feed once for everybody, keeps the last good
 * copy through every failure, and never asks an address that the configuration does not name.
 *
 * ```js
 * export default { fetch: createGateway({ feeds: { news: 'https://portal.example/rss' } }) };
 * ```
 *
 * Where name servers cannot be watched (everywhere but under Node, see `portal-widgets/gateway/node`), the names in the
 * configuration are all that keeps requests from leading inside a network.
 * @throws ConfigError
 */
export function createGateway(config: GatewayConfig, options?: GatewayOptions): Gateway {
  const handle = createHandler(config, options);
  return async (request, context) => {
    const { method, url, headers } = request;
    const asked: GatewayRequest = { method, url: new URL(url), header: (name) => headers.get(name) };
    // As a method: platforms want their `waitUntil` called on its own object.
    const waitUntil = context?.waitUntil && ((work: Promise<unknown>) => context.waitUntil!(work));
    const answer = await handle(asked, { waitUntil });
    const body = method === 'HEAD' ? null : ((answer.body ?? null) as Uint8Array<ArrayBuffer> | null);
    // `manual`: the bytes are compressed already where the header says so, and Workers would do it again.
    const init: ResponseInit & { encodeBody?: string } = { status: answer.status, headers: answer.headers };
    if (answer.headers['content-encoding']) init.encodeBody = 'manual';
    return new Response(body, init);
  };
}
