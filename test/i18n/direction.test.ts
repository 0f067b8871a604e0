import { assert } from 'chai';
import { getDirection, guessDirection } from '../../src/i18n/direction.js';
import { keepTogether } from '../../src/i18n/keep-together.js';

describe('direction', () => {
  it('follows the script of a tag', () => {
    for (const tag of ['ar', 'fa', 'ur', 'he', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'ku-Arab', 'az-Arab', 'pa-PK', 'ar-EG']) assert.equal(getDirection(tag), 'rtl', tag);
    for (const tag of ['en', 'be', 'zh', 'ku', 'az', 'ar-Latn', 'ur-Latn', 'xx', '', '*']) assert.equal(getDirection(tag), 'ltr', tag);
  });

  it('follows the first letter of a text', () => {
    assert.equal(guessDirection('2026: Навіны'), 'ltr');
    assert.equal(guessDirection('«٢٠٢٦» اعتماد BelTA'), 'rtl');
    assert.equal(guessDirection('BelTA: اعتماد'), 'ltr');
    assert.equal(guessDirection('שלום'), 'rtl');
    assert.equal(guessDirection('𞤀𞤣𞤤𞤢𞤥'), 'rtl');
    assert.equal(guessDirection('新闻'), 'ltr');
    assert.isUndefined(guessDirection('14:20 – 2026'));
    assert.isUndefined(guessDirection(''));
  });
});

describe('keepTogether', () => {
  it('joins a number and the word after it, in every script', () => {
    assert.equal(keepTogether('from 5 December to 10 January'), 'from 5\u00a0December to 10\u00a0January');
    assert.equal(keepTogether('з 5 снежня'), 'з 5\u00a0снежня');
  });

  it('leaves other spaces', () => {
    for (const text of ['12 345', 'a b', '5  December', '5 – 6', '']) assert.equal(keepTogether(text), text);
  });
});
