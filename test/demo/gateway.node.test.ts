import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { createHandler } from '../../src/server/create-handler.js';
import { readConfig } from '../../src/server/read-config.js';

describe('the sample configuration of the gateway', () => {
  it('is right', () => {
    const config = readConfig(readFileSync('demo/gateway/gateway.json', 'utf8'), 'gateway.json');
    assert.isFunction(createHandler({ ...config, store: undefined }));
  });
});
