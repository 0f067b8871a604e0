import { assert } from 'chai';
import { completeEnglish } from '../../src/i18n/complete-english.js';
import { getLocale, loadLocale, type DateStyle } from '../../src/i18n/locale.js';
import { getFirstDay, nameMonths, nameWeekdays } from '../../src/i18n/week.js';
import type { Day, Instant } from '../../src/model/feed.js';

const moment: Instant = '2026-11-30T11:20:00.000Z';
const now = Date.UTC(2026, 11, 1);
const styles: DateStyle[] = ['day', 'dayFull', 'weekday', 'time', 'short', 'shortDay', 'long', 'month', 'monthTitle', 'monthName', 'year'];

describe('locale', () => {
  const written: Record<string, string[]> = {
    en: ['30 November', '30 November 2026', 'Monday', '14:20', '30 Nov, 14:20', '30 Nov', '30 November 2026, 14:20', 'November 2026', 'November 2026', 'November', '2026'],
    'en-US': ['November 30', 'November 30, 2026', 'Monday', '2:20 PM', 'Nov 30, 2:20 PM', 'Nov 30', 'November 30, 2026, 2:20 PM', 'November 2026', 'November 2026', 'November', '2026'],
    be: ['30 лістапада', '30 лістапада 2026 г.', 'панядзелак', '14:20', '30 ліс, 14:20', '30 ліс', '30 лістапада 2026 г., 14:20', 'лістапад 2026', 'Лістапад 2026', 'лістапад', '2026'],
    ru: ['30 ноября', '30 ноября 2026 г.', 'понедельник', '14:20', '30 нояб., 14:20', '30 нояб.', '30 ноября 2026 г., 14:20', 'ноябрь 2026 г.', 'Ноябрь 2026', 'ноябрь', '2026'],
    ar: ['٣٠ نوفمبر', '٣٠ نوفمبر ٢٠٢٦', 'الاثنين', '٢:٢٠ م', '٣٠ نوفمبر، ٢:٢٠ م', '٣٠ نوفمبر', '٣٠ نوفمبر ٢٠٢٦، ٢:٢٠ م', 'نوفمبر ٢٠٢٦', 'نوفمبر ٢٠٢٦', 'نوفمبر', '٢٠٢٦'],
  };
  for (const [tag, expected] of Object.entries(written)) {
    it(`writes dates in ${tag}`, async () => {
      const locale = await loadLocale(tag);
      // Engines differ in which space they put before "г." and "PM".
      const actual = styles.map((style) => locale.formatDate(moment, style, 'Europe/Minsk', now).replace(/[\u202f\u00a0]/g, ' '));
      assert.deepEqual(actual, expected);
    });
  }

  it('a day never shifts with the zone, and has no time', () => {
    const { formatDate } = getLocale('en');
    for (const zone of ['Europe/Minsk', 'America/New_York', 'Pacific/Apia', undefined]) {
      const read = (style: DateStyle) => formatDate('2026-11-30', style, zone, now);
      assert.equal(read('day'), '30 November');
      assert.equal(read('weekday'), 'Monday');
      assert.equal(read('short'), '30 Nov');
      assert.equal(read('long'), '30 November 2026');
      assert.equal(read('time'), '');
    }
  });

  it('an instant is shown in the zone that is asked for', () => {
    const { formatDate } = getLocale('en');
    const read = (zone: string) => formatDate('2026-11-30T23:30:00.000Z', 'short', zone, now);
    assert.equal(read('Europe/Minsk'), '1 Dec, 02:30');
    assert.equal(read('America/New_York'), '30 Nov, 18:30');
    assert.equal(read('Pacific/Apia'), '1 Dec, 12:30');
  });

  it('an unknown zone is the reader’s own', () => {
    const { formatDate } = getLocale('en');
    assert.equal(formatDate(moment, 'long', 'Mars/Olympus'), formatDate(moment, 'long'));
  });

  it('shows the year from eleven months on', () => {
    const { formatDate } = getLocale('en');
    assert.equal(formatDate('2026-02-01', 'day', undefined, now), '1 February');
    assert.equal(formatDate('2025-11-30', 'day', undefined, now), '30 November 2025');
    assert.equal(formatDate('2025-11-30', 'short', undefined, now), '30 Nov 2025');
    assert.equal(formatDate('2028-11-30', 'shortDay', undefined, now), '30 Nov 2028');
  });

  it('what is not a date is nothing', () => {
    for (const value of ['', 'tomorrow', '2026-13-45', '2026-11-30T99:00:00Z']) assert.equal(getLocale('en').formatDate(value as Day, 'long'), '');
  });

  it('fills in, with digits of the language', async () => {
    completeEnglish();
    assert.equal(getLocale('en').t('showing', { shown: 8, total: 1480 }), 'Showing 8 of 1,480');
    assert.equal((await loadLocale('be')).t('showing', { shown: 5, total: 148 }), 'Паказана 5 са 148');
    assert.equal((await loadLocale('be')).t('updated', { time: '14:31' }), 'Абноўлена ў 14:31');
    assert.equal((await loadLocale('ar')).t('showing', { shown: 6, total: 148 }), 'عُرضت ٦ من ١٤٨');
  });

  it('says in English at once what stands around the first items, and the rest when it has come', () => {
    const { t } = getLocale('en');
    assert.equal(t('news'), 'News');
    completeEnglish();
    assert.equal(t('close'), 'Close');
    assert.equal(getLocale('el').t('close'), 'Close');
  });

  it('a name is filled in as it is, and isolated where its direction is the other one', () => {
    completeEnglish();
    const { t } = getLocale('en');
    assert.equal(t('noMatches', { query: '$& {n} {query}' }), 'No articles match “$& {n} {query}”');
    assert.equal(t('photo', { credit: 'بيلتا' }), 'Photo: \u2068بيلتا\u2069');
  });

  it('falls back: region to language, script to language, unknown and malformed tags to English', async () => {
    const read = async (tag: string) => {
      const { language, tag: dates } = await loadLocale(tag);
      return [dates, language];
    };
    assert.deepEqual(await read('be_BY'), ['be-BY', 'be']);
    assert.deepEqual(await read('be-tarask'), ['be-tarask', 'be']);
    assert.deepEqual(await read('zh-Hant'), ['zh-Hant', 'zh']);
    assert.deepEqual(await read('no'), ['no', 'en']);
    assert.deepEqual(await read('el'), ['el', 'en']);
    for (const tag of ['', '*', 'english_foo_bar_bazzzzzzzz', '__proto__', 'constructor']) assert.deepEqual(await read(tag), ['en', 'en'], tag);
  });

  it('is the same object while nothing more has been loaded', async () => {
    const locale = await loadLocale('pl');
    assert.strictEqual(getLocale('pl'), locale);
    assert.equal(locale.t('news'), 'Wiadomości');
  });

  it('starts the week where the language does', async () => {
    const starts = { en: 0, 'en-US': 0, 'en-GB': 1, be: 1, ru: 1, ar: 6, de: 1, he: 0, 'dv-MV': 5 };
    for (const [tag, day] of Object.entries(starts)) assert.equal(getFirstDay(getLocale(tag).asked), day, tag);
    assert.deepEqual(nameWeekdays(getLocale('en'), 'short'), ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']);
    assert.deepEqual(nameWeekdays(await loadLocale('be'), 'short'), ['пн', 'аў', 'ср', 'чц', 'пт', 'сб', 'нд']);
    assert.equal(nameWeekdays(await loadLocale('be'), 'long')[0], 'панядзелак');
    assert.equal(new Set(nameWeekdays(await loadLocale('ar'), 'short')).size, 7);
    assert.deepEqual(nameMonths(getLocale('en')).slice(0, 2), ['January', 'February']);
  });

  it('joins lists', async () => {
    assert.equal(getLocale('en').formatList(['A', 'B', 'C']), 'A, B and C');
    assert.equal((await loadLocale('be')).formatList(['А', 'Б', 'В']), 'А, Б і В');
  });
});
