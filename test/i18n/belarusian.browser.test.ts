import { assert } from 'chai';
import { belarusianDates } from '../fixtures/dates/be.js';
import { fingerprintDates } from './fingerprint-dates.js';
import { hasDates, intlDates } from '../../src/i18n/date-formats.js';
import { getLocale, loadLocale } from '../../src/i18n/locale.js';

describe('Belarusian in this engine', () => {
  for (const [zone, expected] of Object.entries(belarusianDates.zones)) {
    it(`writes each day of two years as ICU does, in ${zone}`, async () => {
      assert.deepEqual(fingerprintDates((await loadLocale('be')).dates, zone), expected);
    });
  }

  it('has dates and numbers of its own for each language, never the browser’s', async () => {
    for (const tag of ['be', 'kk', 'az', 'uz', 'ky', 'tg', 'ka', 'hy']) {
      const text = (await loadLocale(tag)).formatDate('2026-11-30', 'dayFull');
      assert.notMatch(text, /November|M11/, tag);
      assert.equal((await loadLocale(tag)).tag, tag);
    }
    assert.equal((await loadLocale('be')).formatNumber(12345.6), '12\u00a0345,6');
  });

  it('writes English dates where neither the engine nor we know the language', () => {
    const { tag, formatDate } = getLocale('tlh');
    assert.equal(tag, 'en');
    assert.equal(formatDate('2026-11-30', 'dayFull'), '30 November 2026');
  });

  it('uses the engine where it has the language', async () => {
    assert.isTrue(hasDates('ru'));
    assert.equal((await loadLocale('ru')).dates.formatPiece(0, 'month', 'UTC'), intlDates('ru').formatPiece(0, 'month', 'UTC'));
  });
});
