import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerJson, type Answer } from '../answer.js';
import { createHandler, type GatewayHandler, type GatewayOptions } from '../create-handler.js';
import type { GatewayConfig } from '../gateway-config.js';
import { createGuardedFetch } from './guarded-fetch.js';
import { openStore } from './open-store.js';

export interface ServeOptions extends Omit<GatewayOptions, 'fetch' | 'store'> {
  /** 0 for any that is free; 8787 by default. */
  port?: number;
  /** `127.0.0.1` by default: a web server in front speaks TLS. */
  host?: string;
}

export interface RunningGateway {
  origin: string;
  /** Answers what has been asked, and stops. */
  close(): Promise<void>;
}

/**
 * Serves a gateway under Node: to the portals by vetted and pinned addresses, copies in the configured store.
 * @throws ConfigError, what the store or the port throws
 */
export async function serveGateway(config: GatewayConfig, { port = 8787, host = '127.0.0.1', ...options }: ServeOptions = {}): Promise<RunningGateway> {
  const { store, close } = await openStore(config.store, options.onError);
  const fetch = createGuardedFetch(options.allowPrivate ? { isAllowed: () => true } : {});
  const handle = createHandler(config, { ...options, store, fetch });
  const server = createServer({ requestTimeout: 10_000, keepAliveTimeout: 15_000 }, (request, response) => void reply(handle, request, response));
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    close();
    throw error;
  }
  const bound = server.address() as AddressInfo;
  return {
    origin: `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          close();
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Never rejects. */
async function reply(handle: GatewayHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', headers } = request;
  const url = readUrl(request.url);
  const header = (name: string): string | null => (typeof headers[name] === 'string' ? headers[name] : null);
  const answer: Answer = url ? await handle({ method, url, header }) : answerJson(400, { error: 'bad-parameter', message: 'No address' });
  response.writeHead(answer.status, answer.body ? { ...answer.headers, 'content-length': answer.body.length } : answer.headers);
  response.end(method === 'HEAD' ? undefined : answer.body);
}

/** Of an absolute form (`GET http://host/ HTTP/1.1`) the host says nothing here. */
function readUrl(target = '/'): URL | undefined {
  try {
    return new URL(target.replace(/^\/+/, '/'), 'http://gateway.invalid');
  } catch {
    return undefined;
  }
}
