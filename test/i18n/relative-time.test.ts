import { assert } from 'chai';
import { formatFileSize } from '../../src/i18n/file-size.js';
import { completeEnglish } from '../../src/i18n/complete-english.js';
import { loadLocale } from '../../src/i18n/locale.js';
import { formatRelative } from '../../src/i18n/relative-time.js';
import { formatTimeZone } from '../../src/i18n/time-zone-name.js';
import type { Instant } from '../../src/model/feed.js';

const now = Date.UTC(2026, 10, 30, 12, 0);
const before = (minutes: number) => new Date(now - minutes * 6e4).toISOString() as Instant;
const read = async (tag: string, minutes: number) =>
  formatRelative(await loadLocale(tag), before(minutes), now, 'UTC').replace(/\u00a0/g, ' ');

describe('relative time', () => {
  it('in English', async () => {
    assert.equal(await read('en', 0.5), 'just now');
    assert.equal(await read('en', 5), '5 min ago');
    assert.equal(await read('en', 59.9), '59 min ago');
    assert.equal(await read('en', 125), '2 h ago');
    assert.equal(await read('en', 1439), '23 h ago');
    assert.equal(await read('en', 6 * 1440), '6 days ago');
  });

  it('in Belarusian, whatever the engine has', async () => {
    assert.equal(await read('be', 0), 'толькі што');
    assert.equal(await read('be', 5), '5 хв таму');
    assert.equal(await read('be', 120), '2 гадз таму');
    assert.equal(await read('be', 2 * 1440), '2 дні таму');
    assert.equal(await read('be', 5 * 1440), '5 дзён таму');
  });

  it('in Russian and Arabic', async () => {
    assert.equal(await read('ru', 120), '2 ч назад');
    assert.equal(await read('ar', 180), 'قبل ٣ ساعات');
  });

  it('a clock a little ahead is now; older, later, whole days and nonsense are dates or nothing', async () => {
    const en = await loadLocale('en');
    assert.equal(await read('en', -1), 'just now');
    assert.equal(await read('en', -180), '30 Nov, 15:00');
    assert.equal(await read('en', 7 * 1440), '23 Nov, 12:00');
    assert.equal(formatRelative(en, '2026-11-30', now), '30 Nov');
    assert.equal(formatRelative(en, 'T' as Instant, now), '');
  });
});

describe('file size', () => {
  it('in three digits at most, never a guess', async () => {
    completeEnglish();
    const en = await loadLocale('en');
    const be = await loadLocale('be');
    const sizes = [0, 999, 1000, 1234567, 34567890, 999999, 5e12].map((size) => formatFileSize(en, size).replace('\u00a0', ' '));
    assert.deepEqual(sizes, ['0 B', '999 B', '1 KB', '1.2 MB', '35 MB', '1 MB', '5,000 GB']);
    assert.equal(formatFileSize(be, 1234567), '1,2\u00a0МБ');
    for (const size of [undefined, NaN, -1, Infinity]) assert.equal(formatFileSize(en, size), '');
  });
});

describe('time zone', () => {
  it('is an offset at that moment', () => {
    assert.equal(formatTimeZone('Europe/Minsk', now), 'UTC+3');
    assert.equal(formatTimeZone('America/New_York', now), 'UTC-5');
    assert.equal(formatTimeZone('America/New_York', Date.UTC(2026, 6, 1)), 'UTC-4');
    assert.match(formatTimeZone('Mars/Olympus', now), /^UTC/);
  });
});
