import { assert } from 'chai';
import { languages } from '../../src/i18n/languages.js';
import { completeEnglish } from '../../src/i18n/complete-english.js';
import { getLocale, loadLocale } from '../../src/i18n/locale.js';
import en from '../../src/i18n/locales/en.js';
import type { MessageKey, Messages, Plural } from '../../src/i18n/messages.js';

const keys = Object.keys(en) as MessageKey[];
const formsOf = (message: string | Plural) => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (form: string) => [...new Set(form.match(/\{\w+\}/g))].sort().join();
/** Forms that name a number in words instead of digits. */
const spelledOut = new Set(['zero', 'one', 'two']);
/** Words that are the same in English and the other language. */
const shared = new Set(['timesIn', 'dateTime', 'fileUnits', 'source', 'sourceLabel', 'tags', 'photo', 'photos', 'articlesOnDay']);

describe('messages', () => {
  it('a missing key does not compile', () => {
    const { close: _, ...rest } = en;
    // @ts-expect-error `close` is missing.
    const incomplete: Messages = rest;
    assert.notProperty(incomplete, 'close');
  });

  it('a missing or wrong parameter does not compile', () => {
    const { t } = getLocale();
    const compiled = () => {
      // @ts-expect-error no parameters
      t('showing');
      // @ts-expect-error no total
      t('showing', { shown: 1 });
      // @ts-expect-error no such message
      t('nothing');
    };
    assert.isFunction(compiled);
  });

  for (const [language, load] of Object.entries(languages)) {
    describe(language, () => {
      let messages: Messages;
      before(async () => {
        messages = (await load()).default;
      });

      it('has every key and nothing else', () => {
        assert.sameMembers(Object.keys(messages), keys);
      });

      it('fills in what English fills in', () => {
        for (const key of keys) {
          const expected = placeholders(formsOf(en[key]).at(-1)!);
          const message = messages[key];
          if (typeof message === 'string') assert.equal(placeholders(message), expected, key);
          else
            for (const [category, form] of Object.entries(message)) {
              if (!spelledOut.has(category) || form.includes('{')) assert.equal(placeholders(form), expected, `${key} ${category}`);
            }
        }
      });

      it('has no English left', () => {
        const english = keys.filter((key) => !shared.has(key) && formsOf(messages[key]).some((form) => formsOf(en[key]).includes(form)));
        assert.isEmpty(english);
      });

      it('names only plural categories that the language has', () => {
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const key of keys) {
          const message = messages[key];
          if (typeof message !== 'string') assert.includeMembers(categories, Object.keys(message) as Intl.LDMLPluralRule[], key);
        }
      });
    });
  }

  const counted: [language: string, forms: Record<number, string>][] = [
    ['en', { 0: '0 articles', 1: '1 article', 2: '2 articles', 1000: '1,000 articles' }],
    ['be', { 1: '1 навіна', 2: '2 навіны', 5: '5 навін', 11: '11 навін', 21: '21 навіна', 12345: '12\u00a0345 навін' }],
    ['ru', { 1: '1 новость', 3: '3 новости', 11: '11 новостей', 22: '22 новости' }],
    ['pl', { 1: '1 artykuł', 4: '4 artykuły', 5: '5 artykułów', 21: '21 artykułów', 22: '22 artykuły' }],
    ['lt', { 1: '1 straipsnis', 2: '2 straipsniai', 10: '10 straipsnių', 21: '21 straipsnis' }],
    ['ar', { 0: 'لا مقالات', 1: 'مقالة واحدة', 2: 'مقالتان', 3: '٣ مقالات', 11: '١١ مقالة', 100: '١٠٠ مقالة' }],
    ['zh', { 1: '1 篇文章', 5: '5 篇文章' }],
    ['de', { 1: '1 Artikel', 1000: '1.000 Artikel' }],
    ['fr', { 0: '0 article', 1: '1 article', 2: '2 articles' }],
    ['es', { 1: '1 artículo', 2: '2 artículos', 1000000: '1.000.000 artículos' }],
  ];
  for (const [language, forms] of counted) {
    it(`counts in ${language}`, async () => {
      completeEnglish();
      const { t } = await loadLocale(language);
      for (const [n, expected] of Object.entries(forms)) assert.equal(t('articlesOnDay', { n: +n }), expected);
    });
  }
});
