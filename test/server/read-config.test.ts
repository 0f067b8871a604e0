import { assert } from 'chai';
import { ConfigError, readConfig } from '../../src/server/read-config.js';
import { createGateway } from '../../src/server/create-gateway.js';
import { thrown } from './thrown.js';

const faults = (text: string): readonly string[] => {
  const error = thrown(() => readConfig(text, 'gateway.json'));
  assert.instanceOf(error, ConfigError);
  return error.faults;
};

describe('the configuration', () => {
  it('is read', () => {
    const config = {
      $schema: 'https://example.org/gateway.schema.json',
      feeds: { news: 'https://portal.by/rss', 'places-2': { url: 'https://portal.by/p.json', interval: 600, language: 'be', timeZone: 'Europe/Minsk', map: { name: 'n' } } },
      mixes: { all: ['news', 'places-2'] },
      allow: ['https://portal.by/rss/'],
      redirects: ['www.portal.by'],
      store: { type: 'file', folder: './copies' },
      contact: 'mailto:web@embassy.by',
    };
    assert.deepEqual<unknown>(readConfig(JSON.stringify(config)), config);
  });

  it('what is wrong is said with its line', () => {
    const text = `{
  "feeds": {
    "news": "portal.by/rss",
    "two words": "https://portal.by/2",
    "a": {
      "url": "https://portal.by/a",
      "interval": 10,
      "intervall": 60
    },
    "b": {"interval": 60},
    "c": 5
  },
  "mixes": {
    "all": [
      "news",
      7
    ]
  },
  "store": {"type": "file"},
  "feed": {}
}`;
    assert.deepEqual(faults(text).map((fault) => fault.replace(/ does not match .*/, ' does not match')), [
      'gateway.json:3: feeds.news "portal.by/rss" does not match',
      'gateway.json:4: feeds.two words "two words" does not match',
      'gateway.json:7: feeds.a.interval must be from 60 to 3600',
      'gateway.json:8: feeds.a.intervall "intervall" is not known here',
      'gateway.json:10: feeds.b "url" is missing',
      'gateway.json:11: feeds.c must be string or object',
      'gateway.json:16: mixes.all.1 must be a string',
      'gateway.json:19: store "folder" is missing',
      'gateway.json:20: feed "feed" is not known here',
    ]);
  });

  it('so is what the words mean', () => {
    assert.deepEqual(faults('{"feeds": {\n"a": "http://10.0.0.1/",\n"b": "https://b.by/"},\n"mixes": {"b": ["b",\n"c"]}}'), [
      'gateway.json:2: feeds.a http://10.0.0.1 is refused: an IP address in place of a name',
      'gateway.json:4: mixes.b is the name of a feed already',
      'gateway.json:5: mixes.b.1 "c" is no feed here',
    ]);
    assert.deepEqual(faults('{"feeds": {},\n"store": {"type": "disk"}}'), ['gateway.json:2: store "type" must be one of memory, cache, kv, file, redis']);
  });

  it('text that is no JSON has a line, too', () => {
    assert.match(faults('{"feeds": {\n"a": "x",\n}}')[0]!, /^gateway\.json:\d: no JSON: /);
    for (const text of ['', '[]', 'null', '3', '"x"', '{}']) assert.lengthOf(faults(text), 1, text);
  });

  it('names of the language mean nothing', () => {
    assert.deepEqual(faults('{"feeds": {"__proto__": "https://a.by/"}}').length, 1);
    assert.deepEqual(faults('{"feeds": {}, "constructor": 1}').length, 1);
    assert.doesNotThrow(() => readConfig('{"feeds": {"constructor": "https://a.by/", "toString": "https://b.by/"}}'));
  });

  it('stores that have to be opened are asked for', () => {
    assert.instanceOf(thrown(() => createGateway({ feeds: {}, store: { type: 'kv' } })), ConfigError);
  });
});
