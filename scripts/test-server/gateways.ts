import type {GatewayConfig} from '../../src/server/gateway-config.js';
import {serveGateway} from '../../src/server/node/serve-gateway.js';

/** Milliseconds by which the gateways' clock is ahead. */
let ahead = 0;

/** Starts a gateway on a free port; it ends with the process. @returns its origin */
export async function startGateway(config: GatewayConfig): Promise<string> {
  const {origin} = await serveGateway(config, {port: 0, allowPrivate: true, now: () => Date.now() + ahead});
  return origin;
}

/** Moves the gateways' clock on. @returns by how many seconds it is ahead now */
export function passTime(seconds: number): number {
  ahead += seconds * 1000;
  return ahead / 1000;
}
