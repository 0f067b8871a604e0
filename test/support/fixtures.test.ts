import {assert} from 'chai';
import {loadFixture, loadFixtures} from './fixtures.js';

describe('golden pairs', () => {
  it('pair an input with the expectation of the same name', async () => {
    const fixtures = await loadFixtures('support');
    assert.deepEqual(
      fixtures.map(({name, file, bytes, expected}) => [name, file, new TextDecoder().decode(bytes), expected]),
      [
        ['nested', 'nested.feed.json', '{"a":1}', 1],
        ['plain', 'plain.txt', 'one', 'one'],
      ],
    );
  });

  it('are plain byte arrays everywhere', async () => {
    assert.equal(Object.getPrototypeOf(await loadFixture('support/plain.txt')), Uint8Array.prototype);
  });

  it('fail where a folder is missing', async () => {
    const error = await loadFixtures('no-such-folder').catch((cause: unknown) => cause);
    assert.instanceOf(error, Error);
  });
});
