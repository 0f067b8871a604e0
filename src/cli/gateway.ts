import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serveGateway } from '../server/node/index.js';
import { ConfigError, readConfig } from '../server/read-config.js';

const USAGE = `npx portal-widgets gateway --config gateway.json [--port 8787] [--host 127.0.0.1]

Serves the feeds of a configuration to any page, with the CORS headers that their portal does not send.

  --config FILE     {"feeds": {"news": "https://portal.example/rss"}}
  --port N          8787 by default
  --host ADDRESS    127.0.0.1 by default: put a web server with TLS in front; 0.0.0.0 in a container
  --check           reads the configuration, says what is wrong with it, and ends
  --allow-private   for tests: asks private addresses, too
`;

/**
 * `portal-widgets gateway`: runs until it is told to stop (SIGINT, SIGTERM).
 * @returns the exit code: 0, 2 where the arguments or the configuration are wrong, 1 where it could not start
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        config: { type: 'string' },
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        check: { type: 'boolean' },
        'allow-private': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const { config: file, host, help, check } = values;
    if (help) {
      console.log(USAGE);
      return 0;
    }
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
    if (!file || !(port <= 65_535)) throw new ConfigError([file ? `--port: "${values.port}" is no port` : '--config is missing', '', USAGE]);
    const allowPrivate = !!values['allow-private'];
    if (allowPrivate) console.error('WARNING: --allow-private is for tests: this gateway asks addresses inside your network.');
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw new ConfigError([error.message]);
    });
    const config = readConfig(text, file, allowPrivate);
    if (check) {
      console.log(`${file}: ${Object.keys(config.feeds).length} feeds, nothing wrong`);
      return 0;
    }
    const gateway = await serveGateway(config, { port, host, allowPrivate });
    console.log(`Gateway: ${gateway.origin}`);
    for (const id of Object.keys(config.feeds)) console.log(`  ${gateway.origin}/v1/feeds/${id}`);
    await new Promise((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await gateway.close();
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    const isUsage = error instanceof ConfigError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    return isUsage ? 2 : 1;
  }
}
