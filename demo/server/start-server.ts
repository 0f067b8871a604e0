import { createServer, type Server } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Listens on the port, or on the next one that is free; 0 takes any.
 * @returns the server and the port it got.
 * @throws where none of a hundred ports is free, or the host cannot be listened on.
 */
export async function startServer(handler: Handler, host: string, port: number): Promise<{ server: Server; port: number }> {
  for (let at = port; ; at++) {
    const server = createServer(handler);
    try {
      return { server, port: await listen(server, host, at) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== 'EADDRINUSE' && code !== 'EACCES') || at >= Math.min(port + 99, 65535)) throw error;
    }
  }
}
