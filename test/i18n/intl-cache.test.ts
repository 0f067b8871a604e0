import { assert } from 'chai';
import { cacheLimit, cacheSize, remember } from '../../src/i18n/intl-cache.js';
import { getLocale } from '../../src/i18n/locale.js';

describe('intl-cache', () => {
  it('makes a value once', () => {
    let made = 0;
    const make = () => ++made;
    assert.equal(remember('test once', make), 1);
    assert.equal(remember('test once', make), 1);
  });

  it('keeps no more than its limit, whatever a page asks for', () => {
    const zones = ['Europe/Minsk', 'America/New_York', 'Pacific/Apia', 'Asia/Tokyo', 'Europe/Paris'];
    for (let i = 0; i < 100; i++) {
      const { formatDate, formatNumber } = getLocale(`en-x-test${i}`);
      formatDate('2026-11-30T11:20:00Z', 'long', zones[i % 5]);
      formatNumber(i, { minimumFractionDigits: i % 20 });
    }
    assert.isAtMost(cacheSize(), cacheLimit);
  });

  it('lets go of what was not asked for the longest', () => {
    let made = 0;
    const used = () => remember('test used', () => ++made);
    used();
    for (let i = 0; i < cacheLimit * 3; i++) {
      remember(`test ${i}`, () => i);
      if (i % 10 === 0) used();
    }
    assert.equal(used(), 1);
    assert.equal(remember('test 0', () => 'made again'), 'made again');
  });
});
