import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {answerRequest} from './answer-request.js';

/** A test server on an origin of its own. */
export interface TestServer {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  stop(): Promise<void>;
}

/** Starts a server on a free port that answers only what tests ask of it; tests under Node use it alone. */
export async function startTestServer(): Promise<TestServer> {
  let origin = '';
  const server = createServer((request, response) => answerRequest(request, response, origin));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {origin, stop};
}
