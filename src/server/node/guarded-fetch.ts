import { lookup as lookupName } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { GatewayError } from '../gateway-error.js';
import { isPublicAddress } from './public-address.js';

export interface GuardOptions {
  /** Which addresses may be connected to; those of the public internet by default. */
  isAllowed?: (address: string) => boolean;
  /** Asks for all addresses of a name; the system's by default. */
  lookup?: typeof lookupName;
  /** Milliseconds for name, connection and TLS; 3,000. */
  connectTimeout?: number;
}

const refuse = (host: string, address: string): GatewayError =>
  new GatewayError('refused', `${host} is refused: ${address} is no address of the public internet`);

/**
 * A `fetch` that connects to vetted addresses only: a name is resolved once, all that it resolves to must be public, and the
 * connection goes to exactly those addresses. So a name that answers differently the second time leads nowhere else.
 * It follows no redirect, keeps no connection and no cookie, and sends the given headers only.
 */
export function createGuardedFetch(options: GuardOptions = {}): typeof fetch {
  const { isAllowed = isPublicAddress, lookup = lookupName, connectTimeout = 3000 } = options;

  const vet: LookupFunction = (host, wanted, done) => {
    lookup(host, { ...wanted, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [];
      const bad = addresses.find(({ address }) => !isAllowed(address));
      if (error || bad || !addresses.length) done(error ?? refuse(host, bad?.address ?? 'nothing'), '', 0);
      else if (wanted.all) done(null, addresses);
      else done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const host = url.hostname.replace(/^\[|\]$/g, '');
      // Node does not look an address up, so the vetting above would never hear of it.
      if (isIP(host) && !isAllowed(host)) return reject(refuse(url.host, host));
      const headers = { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'gzip, deflate, br' };
      const start = url.protocol === 'https:' ? requestHttps : requestHttp;
      const request = start(url, { headers, lookup: vet, agent: false, signal: init.signal ?? undefined });
      const timer = setTimeout(() => request.destroy(new GatewayError('timeout', `No connection in ${connectTimeout / 1000} s`)), connectTimeout);
      const stop = (): void => clearTimeout(timer);
      request.once('socket', (socket) => socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', stop));
      request.once('close', stop);
      request.once('error', (error) => reject(error));
      request.once('response', (answer) => {
        try {
          resolve(toResponse(answer));
        } catch (error) {
          request.destroy();
          reject(GatewayError.from(error));
        }
      });
      request.end();
    });
}

/** Decompressed as it is read, so that whoever counts what comes out can stop a bomb early. */
function toResponse(answer: IncomingMessage): Response {
  const { statusCode = 0, headers } = answer;
  const list = Object.entries(headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' && name !== 'set-cookie' ? [[name, value]] : []));
  if (/^(204|205|304)$/.test(`${statusCode}`)) {
    answer.resume();
    return new Response(null, { status: statusCode, headers: list });
  }
  const coding = headers['content-encoding']?.toLowerCase();
  const decoder = /^(x-)?gzip$/.test(coding ?? '') ? createGunzip() : coding === 'deflate' ? createInflate() : coding === 'br' ? createBrotliDecompress() : undefined;
  // Errors of either reach whoever reads the end of the pipe.
  const body = decoder ? pipeline(answer, decoder, () => {}) : answer;
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array<ArrayBuffer>>, { status: statusCode, headers: list });
}
