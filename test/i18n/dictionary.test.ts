import { assert } from 'chai';
import { calendarWords } from '../../src/i18n/calendar/calendar-words.js';
import ar from '../../src/i18n/calendar/ar.js';
import be from '../../src/i18n/calendar/be.js';
import de from '../../src/i18n/calendar/de.js';
import en from '../../src/i18n/calendar/en.js';
import es from '../../src/i18n/calendar/es.js';
import fr from '../../src/i18n/calendar/fr.js';
import lt from '../../src/i18n/calendar/lt.js';
import pl from '../../src/i18n/calendar/pl.js';
import ru from '../../src/i18n/calendar/ru.js';
import zh from '../../src/i18n/calendar/zh.js';
import { createDictionary } from '../../src/i18n/dictionary.js';
import { getLocale } from '../../src/i18n/locale.js';

const languages = { ar, be, de, en, es, fr, lt, pl, ru, zh };
const holes = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();

describe('words of a calendar', () => {
  for (const [language, words] of Object.entries(languages)) {
    it(`${language} says everything, with the same gaps to fill`, () => {
      for (const [key, message] of Object.entries(words) as [keyof typeof en, (typeof words)[keyof typeof en]][]) {
        const english = en[key];
        const wanted = holes(typeof english === 'string' ? english : english.other);
        const forms = typeof message === 'string' ? { other: message } : message;
        assert.sameMembers(holes(forms.other), wanted, key);
        for (const form of Object.values(forms)) assert.includeMembers(wanted, holes(form), key);
      }
    });

    it(`${language} has the plural forms it needs`, () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      if (needed.length < 3 || language === 'es' || language === 'fr') return;
      assert.sameMembers(Object.keys(words.events), needed);
    });
  }

  it('are English until the language has come, and then the language', async () => {
    const locale = getLocale('ru');
    const before = calendarWords.in(locale)('today');
    const loading = calendarWords.load(locale);
    await loading;
    assert.equal(before, loading ? 'Today' : 'Сегодня');
    assert.equal(calendarWords.in(locale)('events', { n: 3 }), '3 события');
    assert.equal(calendarWords.in(locale)('events', { n: 5 }), '5 событий');
    assert.isUndefined(calendarWords.load(locale));
  });

  it('stay English where a language does not load, or is not ours', async () => {
    const words = createDictionary<{ hello: { name: string } }>(
      { hello: 'Hello, {name}' },
      { ru: () => Promise.reject(new Error('offline')) },
    );
    for (const tag of ['ru', 'ja']) {
      await words.load(getLocale(tag));
      assert.equal(words.in(getLocale(tag))('hello', { name: 'Ann' }), 'Hello, Ann');
      assert.isUndefined(words.load(getLocale(tag)));
    }
  });
});
