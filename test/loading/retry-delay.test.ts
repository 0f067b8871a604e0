import { assert } from 'chai';
import { readRetryAfter, retryDelay } from '../../src/loading/retry-delay.js';

describe('readRetryAfter', () => {
  it('reads seconds', () => {
    assert.equal(readRetryAfter('120'), 120);
    assert.equal(readRetryAfter(' 0 '), 0);
  });

  it('reads a date, never into the past', () => {
    assert.closeTo(readRetryAfter(new Date(Date.now() + 60_000).toUTCString())!, 60, 2);
    assert.equal(readRetryAfter('Wed, 21 Oct 2015 07:28:00 GMT'), 0);
  });

  it('knows nothing where nothing can be read', () => {
    for (const value of [null, '', '  ', 'soon', '-5x', '1e400x']) assert.isUndefined(readRetryAfter(value));
  });
});

describe('retryDelay', () => {
  it('grows and scatters, from none at all on', () => {
    for (const [attempt, most] of [[0, 500], [1, 2000]] as const) {
      const delays = Array.from({ length: 200 }, () => retryDelay(attempt));
      assert.isBelow(Math.max(...delays), most);
      assert.isAbove(Math.max(...delays), most * 0.8);
      assert.isBelow(Math.min(...delays), most * 0.2);
    }
  });

  it('is never shorter than the server asked for', () => {
    assert.isAtLeast(retryDelay(0, 3), 3000);
  });
});
