import { checkAddress } from './check-address.js';
import { checkSchema, type Fault } from './check-schema.js';
import { gatewaySchema } from './config-schema.js';
import type { FeedConfig, GatewayConfig } from './gateway-config.js';
import { locateJson } from './locate-json.js';

/** What is wrong with a configuration, a line for each fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** A feed as it was written in short or in full. */
export const toFeedConfig = (feed: string | FeedConfig): FeedConfig => (typeof feed === 'string' ? { url: feed } : feed);

/**
 * Reads a configuration from its text.
 * @param name The file's name, for messages: `gateway.json:7: feeds.news.url …`.
 * @throws ConfigError
 */
export function readConfig(text: string, name = 'configuration', allowPrivate = false): GatewayConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    const line = text.slice(0, position ? Number(position) : text.length).split('\n').length;
    throw new ConfigError([`${name}:${line}: no JSON: ${message}`]);
  }
  const faults = findFaults(json, allowPrivate);
  if (!faults.length) return json as GatewayConfig;
  throw new ConfigError(faults.map(({ path, message }) => `${name}:${locateJson(text, path)}: ${path.join('.')} ${message}`.replace('  ', ' ')));
}

/**
 * Checks a configuration that is no text any more.
 * @throws ConfigError
 */
export function checkConfig(config: unknown, allowPrivate = false): GatewayConfig {
  const faults = findFaults(config, allowPrivate);
  if (faults.length) throw new ConfigError(faults.map(({ path, message }) => `${path.join('.')} ${message}`));
  return config as GatewayConfig;
}

function findFaults(json: unknown, allowPrivate: boolean): Fault[] {
  const faults = checkSchema(json, gatewaySchema);
  if (faults.length) return faults;
  const { feeds, mixes = {}, allow = [] } = json as GatewayConfig;
  const addresses: { path: Fault['path']; url: string }[] = [
    ...Object.entries(feeds).map(([id, feed]) => ({ path: typeof feed === 'string' ? ['feeds', id] : ['feeds', id, 'url'], url: toFeedConfig(feed).url })),
    ...allow.map((url, index) => ({ path: ['allow', index], url })),
  ];
  for (const { path, url } of addresses) {
    try {
      checkAddress(new URL(url), { allowPrivate });
    } catch (error) {
      faults.push({ path, message: (error as Error).message });
    }
  }
  for (const [id, names] of Object.entries(mixes)) {
    if (Object.hasOwn(feeds, id)) faults.push({ path: ['mixes', id], message: 'is the name of a feed already' });
    names.forEach((name, index) => {
      if (!Object.hasOwn(feeds, name)) faults.push({ path: ['mixes', id, index], message: `"${name}" is no feed here` });
    });
  }
  return faults;
}
