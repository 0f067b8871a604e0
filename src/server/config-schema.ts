import type { Schema } from './check-schema.js';

/** A name in an address: nothing that needs escaping. */
const NAME = '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$';
const ADDRESS = '^https?://[^\\s/@]+(/\\S*)?$';
const HOST = '^[a-z0-9.-]+$';

const address: Schema = { type: 'string', pattern: ADDRESS, description: 'An absolute http or https address.' };

const feed: Schema = {
  type: 'object',
  required: ['url'],
  additionalProperties: false,
  properties: {
    url: address,
    interval: { type: 'integer', minimum: 60, maximum: 3600, description: 'Seconds between two looks; by default what the feed says, else 300.' },
    language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', description: 'BCP 47. A feed that declares another one is not believed.' },
    timeZone: { type: 'string', description: 'IANA zone of dates that name none.' },
    map: { type: 'object', additionalProperties: { type: 'string' }, description: 'Where the fields of your own JSON or CSV stand.' },
  },
};

const storeOf = (type: string, properties: Record<string, Schema> = {}, required: string[] = []): Schema => ({
  type: 'object',
  required: ['type', ...required],
  additionalProperties: false,
  properties: { type: { type: 'string', enum: [type] }, ...properties },
});

/** The JSON Schema (2020-12) of the gateway's configuration, the one truth: editors read it, `readConfig` checks by it. */
export const gatewaySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Configuration of the portal-widgets gateway',
  type: 'object',
  required: ['feeds'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    feeds: {
      type: 'object',
      description: 'Feeds by the name they are asked for.',
      propertyNames: { type: 'string', pattern: NAME },
      additionalProperties: { anyOf: [address, feed] },
    },
    mixes: {
      type: 'object',
      description: 'Lists of names of feeds, merged into one.',
      propertyNames: { type: 'string', pattern: NAME },
      additionalProperties: { type: 'array', minItems: 1, maxItems: 50, items: { type: 'string', pattern: NAME } },
    },
    allow: { type: 'array', items: address, description: 'Beginnings of addresses that may be asked for by ?url=.' },
    redirects: { type: 'array', items: { type: 'string', pattern: HOST }, description: 'Host names, beside its own, that a feed may redirect to.' },
    store: {
      description: 'Where copies are kept.',
      anyOf: [
        storeOf('memory', { megabytes: { type: 'integer', minimum: 1, maximum: 4096 } }),
        storeOf('cache'),
        storeOf('kv'),
        storeOf('file', { folder: { type: 'string', minLength: 1 } }, ['folder']),
        storeOf('redis', { url: { type: 'string', pattern: '^rediss?://' }, prefix: { type: 'string' } }),
      ],
    },
    contact: { type: 'string', pattern: '^[\\x21-\\x7e]{3,200}$', description: 'A page or mail address of whoever runs this.' },
  },
};
