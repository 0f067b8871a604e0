import { assert } from 'chai';
import { dropTail } from '../../src/model/drop-tail.js';
import { cleanText, toPlainText } from '../../src/model/plain-text.js';
import { learnRareEntities } from '../../src/model/rare-entities.js';

learnRareEntities();

const table = (name: string, read: (text: string) => string, cases: [string, string][]): unknown =>
  describe(name, () => {
    for (const [from, to] of cases) it(JSON.stringify(from), () => assert.equal(read(from), to));
  });

table('toPlainText', (html) => toPlainText(html), [
  ['plain', 'plain'],
  ['  two \n\t spaces \u00a0 and&nbsp;more ', 'two spaces and more'],
  ['<p>One</p><p>two</p>', 'One two'],
  ['<b>bo</b>ld and <i>it</i>alic', 'bold and italic'],
  ['a<br>b<br/>c', 'a b c'],
  ['x<script>if (a < b) alert("</p>")</script>y<STYLE>p{}</style>z', 'x y z'],
  ['x<script>never ends', 'x'],
  ['a <!-- <b>hidden</b> --> b', 'a b'],
  ['a <!-- never ends', 'a'],
  ['1 < 2 and <3 and a<', '1 < 2 and <3 and a<'],
  ['AT&amp;T &lt;b&gt; stays', 'AT&T <b> stays'],
  ['<a title="a > b" href=x>link</a>!', 'link!'],
  ['cut off <a href="http://exam', 'cut off'],
  ['<img src="x>lost quote <b>kept</b>', 'lost quote kept'],
  ['<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
  ['<?php x ?>y', 'y'],
]);

table('toPlainText, at most 20', (html) => toPlainText(html, 20), [
  ['short', 'short'],
  ['The quick brown fox jumps over it', 'The quick brown fox…'],
  ['<p>The quick brown fox jumps over it</p>', 'The quick brown fox…'],
  ['x'.repeat(30), 'x'.repeat(20) + '…'],
]);

table('cleanText', cleanText, [
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['1 < 2 & 3', '1 < 2 & 3'],
  ['How to use <b> in HTML', 'How to use <b> in HTML'],
  ['The type Map<K, V> explained', 'The type Map<K, V> explained'],
  ['How to use &lt;b&gt; in HTML', 'How to use <b> in HTML'],
  ['<b>Bold</b> news', 'Bold news'],
  ['&lt;b&gt;Bold&lt;/b&gt; news', 'Bold news'],
  ['&lt;a href="http://x.example/"&gt;News&lt;/a&gt;', 'News'],
  ['line<br>break', 'line break'],
  ['caf&eacute; &#8217;s', 'café ’s'],
]);

table('dropTail', dropTail, [
  ['The bridge is open. The post The bridge appeared first on Portal News.', 'The bridge is open.'],
  ['The bridge is open. The post The bridge first appeared on Portal News.', 'The bridge is open.'],
  ['The bridge is open. Continue reading...', 'The bridge is open.'],
  ['The bridge is open… Continue reading The bridge →', 'The bridge is open…'],
  ['The bridge is open. Continue reading “The bridge”', 'The bridge is open.'],
  ['The bridge is open. Read Full Article at portal.example', 'The bridge is open.'],
  ['Мост открыт. Подробнее', 'Мост открыт.'],
  ['Мост открыт… Подробнее…', 'Мост открыт…'],
  ['Мост адкрыты. Чытаць далей', 'Мост адкрыты.'],
  ['Le pont est ouvert. Lire la suite', 'Le pont est ouvert.'],
  ['Read more', ''],
  ['People continue reading books.', 'People continue reading books.'],
  ['The more we read, the less we read more slowly', 'The more we read, the less we read more slowly'],
  ['The post office is open.', 'The post office is open.'],
]);

describe('plain text of hostile input', () => {
  it('is linear', () => {
    const start = performance.now();
    for (const part of ['<', '<a ', '<!--', '<a b="', "<a b='", '<script>', '</', '&', '<a b', ' ', '<p ', 'The post ', '<b', '<a x=']) {
      const text = part.repeat(100_000);
      toPlainText(text);
      cleanText(text);
      dropTail(text);
    }
    assert.isBelow(performance.now() - start, 3000);
  });
});
