import {createServer, type AddressInfo} from 'node:net';

/** A port of 127.0.0.1 that the system has just handed out, so that runs at the same time do not meet. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
