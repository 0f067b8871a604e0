import { assert } from 'chai';
import { scanHtml } from '../../src/markup/scan-html.js';

/** Tokens as one line each: `<name a=b>`, `<name>{content}`, `</name>`, text. Neighbouring texts are joined. */
function tokens(html: string): string[] {
  const seen: string[] = [];
  let text = '';
  const flush = () => {
    if (text) seen.push(text);
    text = '';
  };
  scanHtml(
    html,
    (name, attributes, content) => {
      flush();
      const list = Array.from(attributes, ([key, value]) => ` ${key}=${value}`).join('');
      seen.push(`<${name}${list}>${content === undefined ? '' : `{${content}}`}`);
    },
    (name) => {
      flush();
      seen.push(`</${name}>`);
    },
    (piece) => (text += piece),
  );
  flush();
  return seen;
}

const CASES: [what: string, html: string, expected: string[]][] = [
  ['text', 'a', ['a']],
  ['nothing', '', []],
  ['tags', '<p>a</p>', ['<p>', 'a', '</p>']],
  ['upper case', '<P ID=X>a</P>', ['<p id=X>', 'a', '</p>']],
  ['attributes in quotes', `<a href="1" title='2' x=3 y>`, ['<a href=1 title=2 x=3 y=>']],
  ['white space around =', '<a href = "1"\n title\t=\r\n2>', ['<a href=1 title=2>']],
  ['attributes without space', '<a href="1"title="2">', ['<a href=1 title=2>']],
  ['the first of two', '<a x=1 X=2>', ['<a x=1>']],
  ['> in quotes', '<a x="1>2">b', ['<a x=1>2>', 'b']],
  ['a slash', '<br/><a/x/y=1/><p / x>', ['<br>', '<a x= y=1/>', '<p x=>']],
  ['a forgotten quote', '<a x="1>b</a>', ['<a x="1>', 'b', '</a>']],
  ['entities', '<a x="&lt;&amp;&#65;&copy=1">&lt;b&gt; &amp;lt;', ['<a x=<&A&copy=1>', '<b> &lt;']],
  ['NUL', 'a\0b<a x="1\0">', ['ab', '<a x=1\ufffd>']],
  ['line ends', 'a\r\nb\rc', ['a\nb\nc']],
  ['a bare <', 'a < b <3 <', ['a < b <3 <']],
  ['comments', 'a<!-- <b> -->b<!-->c<!--->d<!-- --!>e', ['abcde']],
  ['a comment without an end', 'a<!-- b', ['a']],
  ['declarations', '<!DOCTYPE html>a<?php b ?>c<![CDATA[d]]>e</>f</ g>h', ['acefh']],
  ['a tag without an end', 'a<b x', ['a']],
  ['an end tag with attributes', '</p x="y>">a', ['</p>', 'a']],
  ['a script', '<script>a<b></script>c', ['<script>{a<b>}', 'c']],
  ['a script without an end', 'a<script>b', ['a', '<script>{}']],
  ['a script that mentions another', '<script><script></script>c', ['<script>{<script>}', 'c']],
  ['a frame', '<iframe src=x>a</iframe>b', ['<iframe src=x>{a}', 'b']],
  ['a frame that closes itself', '<iframe src="x"/>a<iframe></iframe>b', ['<iframe src=x>{}', 'a', '<iframe>{}', 'b']],
  ['a frame without an end', '<iframe>a', ['<iframe>{}', 'a']],
  ['nested svg', '<svg><svg></svg>a</svg>b', ['<svg>{<svg></svg>a}', 'b']],
  ['an end tag that only looks so', '<style></styles></style >a', ['<style>{</styles>}', 'a']],
  ['svg without an end', '<svg><p>a', ['<svg>{}', '<p>', 'a']],
];

describe('scanHtml', () => {
  for (const [what, html, expected] of CASES) {
    it(`reads ${what}`, () => assert.deepEqual(tokens(html), expected));
  }

  it('keeps no more than 64 attributes of a tag', () => {
    let size = 0;
    scanHtml(`<p ${Array.from({ length: 1000 }, (_, i) => `a${i}`).join(' ')}>`, (_, { size: it }) => (size = it), () => {}, () => {});
    assert.equal(size, 64);
  });

  it('takes names like __proto__ for names', () => {
    assert.deepEqual(tokens('<constructor><p __proto__=x constructor=y>'), ['<constructor>', '<p __proto__=x constructor=y>']);
    assert.notProperty({}, 'x');
  });

  for (const piece of ['<a ', '<a b="', "<a b='\">", '<!--', '</', '<svg>', '<iframe>', '<script></script>', '<', '&', '&#x', '<p a=b>', '<template></template>']) {
    it(`takes time in proportion to ${JSON.stringify(piece)} repeated`, () => {
      const time = (size: number) => {
        const html = piece.repeat(size / piece.length);
        let least = Infinity;
        for (let round = 0; round < 3; round++) {
          const start = performance.now();
          scanHtml(html, () => {}, () => {}, () => {});
          least = Math.min(least, performance.now() - start);
        }
        return least;
      };
      const small = time(125_000);
      const large = time(1_000_000);
      assert.isBelow(large, Math.max(small, 5) * 28, `${small} ms, ${large} ms`);
    });
  }
});
