import { assert } from 'chai';
import type { RawHtml } from '../../src/model/feed.js';
import { foldText } from '../../src/selecting/fold-text.js';
import { createMatcher, findMatches } from '../../src/selecting/search-text.js';
import { article } from './article.js';

/** Texts that must find each other. */
const same: [string, string][] = [
  ['MINSK', 'minsk'],
  ['Économie', 'economie'],
  ['Żółć', 'zolc'],
  ['Straße', 'STRASSE'],
  ['ёлка', 'ЕЛКА'],
  ['ЁЛКА', 'елка'],
  ['й', 'и\u0306'],
  ['İstanbul', 'istanbul'],
  ['ıspanak', 'ispanak'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
  ['Ἀθῆναι', 'αθηναι'],
  ['Æsop', 'aesop'],
  ['ﬁnance', 'finance'],
  ['Ｆｕｌｌ', 'full'],
  ['مُحَمَّد', 'محمد'],
  ['محـــمد', 'محمد'],
  ['أحمد', 'احمد'],
  ['إسلام', 'اسلام'],
  ['آداب', 'اداب'],
  ['مكتبة', 'مكتبه'],
  ['على', 'علي'],
  ['ﻻ', 'لا'],
  ['٢٠٢٦', '2026'],
  ['שָׁלוֹם', 'שלום'],
  ['co\u00adop', 'coop'],
  ['д’Арк', "д'арк"],
  ['ї', 'і'],
];

/** Texts that must not. */
const different: [string, string][] = [
  ['мой', 'мои'],
  ['воўк', 'воук'],
  ['が', 'か'],
  ['कि', 'क'],
  ['шел', 'шёлк'],
];

describe('foldText', () => {
  for (const [a, b] of same) it(`takes ${a} for ${b}`, () => assert.equal(foldText(a), foldText(b)));
  for (const [a, b] of different) it(`tells ${a} from ${b}`, () => assert.notEqual(foldText(a), foldText(b)));
});

describe('createMatcher', () => {
  const library = article('1', undefined, '', {
    title: 'Национальная библиотека',
    summary: 'Ёлка в Минске',
    contentHtml: '<p>Кни<b>га</b> &amp; <a href="https://example.org/secret">чытальня</a></p><p>зал</p>' as RawHtml,
  });

  it('wants every word, in title, summary or text', () => {
    for (const query of ['', ' ', 'библиотека', 'елка БИБЛИО', 'книга минске', 'чытальня', '&'])
      assert.isTrue(createMatcher(query)(library), query);
    for (const query of ['музей', 'библиотека музей', 'secret', 'href', 'undefined', 'чытальнязал'])
      assert.isFalse(createMatcher(query)(library), query);
  });

  it('finds a part of a Chinese sentence', () => {
    const item = article('2', undefined, '', { title: '明斯克新博物馆开馆' });
    assert.isTrue(createMatcher('博物馆')(item));
    assert.isFalse(createMatcher('图书馆')(item));
  });

  it('takes signs for signs', () => {
    assert.isFalse(createMatcher('.*')(library));
    assert.isFalse(createMatcher('(')(library));
  });
});

describe('findMatches', () => {
  const mark = (text: string, query: string): string => {
    let marked = '';
    let at = 0;
    for (const [start, end] of findMatches(text, query)) {
      marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
      at = end;
    }
    return marked + text.slice(at);
  };

  it('marks what stands in the text, in its own letters', () => {
    assert.equal(mark('Économie et ÉCONOMIE', 'economie'), '[Économie] et [ÉCONOMIE]');
    assert.equal(mark('E\u0301conomie', 'eco'), '[E\u0301co]nomie');
    assert.equal(mark('Große Straße', 'strasse'), 'Große [Straße]');
    assert.equal(mark('Große', 'os'), 'Gr[oß]e');
    assert.equal(mark('ИСТАНБУЛ İstanbul', 'ist'), 'ИСТАНБУЛ [İst]anbul');
    assert.equal(mark('مُحَمَّد كتب', 'محمد'), '[مُحَمَّد] كتب');
    assert.equal(mark('明斯克新博物馆开馆', '博物馆'), '明斯克新[博物馆]开馆');
    assert.equal(mark('😀 Минск 😀', 'минск'), '😀 [Минск] 😀');
    assert.equal(mark('co\u00adop shop', 'coop'), '[co\u00adop] shop');
    assert.equal(mark('мой мои', 'мои'), 'мой [мои]');
  });

  it('marks every word of the query, overlaps once', () => {
    assert.equal(mark('abcdef abc', 'bcd abc'), '[abcd]ef [abc]');
    assert.equal(mark('aaaa', 'aa'), '[aaaa]');
    assert.equal(mark('aXbXa', 'a b'), '[a]X[b]X[a]');
    assert.deepEqual(findMatches('text', ' '), []);
    assert.deepEqual(findMatches('', 'a'), []);
  });

  it('is quick on a long text', () => {
    const start = Date.now();
    assert.lengthOf(findMatches('Ёлка в Минске. '.repeat(10_000), 'елка минск'), 20_000);
    assert.isBelow(Date.now() - start, 2000);
  });
});
