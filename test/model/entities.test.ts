import { assert } from 'chai';
import { decodeEntities } from '../../src/model/entities.js';
import { learnRareEntities } from '../../src/model/rare-entities.js';

learnRareEntities();

describe('decodeEntities', () => {
  const cases: [string, string][] = [
    ['plain', 'plain'],
    ['AT&amp;T &lt;b&gt; &quot;x&quot; &apos;y&apos; &#39;z&#39;', 'AT&T <b> "x" \'y\' \'z\''],
    ['&amp;lt;', '&lt;'],
    ['&amp;amp;nbsp;', '&amp;nbsp;'],
    ['&amp;nbsp;&nbsp;', '&nbsp;\u00a0'],
    ['&nbsp;&copy;&eacute;&yuml;&OElig;&fnof;&Alpha;&Omega;&omega;&piv;', '\u00a0©éÿŒƒΑΩωϖ'],
    ['&ensp;&mdash;&hellip;&euro;&trade;&rarr;&hArr;&forall;&there4;&loz;&diams;', '\u2002—…€™→⇔∀∴◊♦'],
    ['&lang;&rang;&lfloor;&sigmaf;&thetasym;&frac34;&sup2;', '⟨⟩⌊ςϑ¾²'],
    ['&#8217;&#x2019;&#X2019;&#x1F600;', '’’’😀'],
    ['&#128;&#146;&#x97;&#129;', '€’—\x81'],
    ['&#0;&#xD800;&#xDFFF;&#x110000;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd\ufffd'],
    ['&#8217 &#x41', '’ A'],
    ['AT&T & Co &unknown; &copy2 a&b;c &;', 'AT&T & Co &unknown; &copy2 a&b;c &;'],
    ['?a=1&copy=2&lt=3', '?a=1&copy=2&lt=3'],
    ['&NBSP;&AMP;&Eacute;&EACUTE;', '\u00a0&É\u00e9'],
    ['&__proto__; &constructor; &toString;', '&__proto__; &constructor; &toString;'],
    ['&num;&lpar;x&rpar;&comma;&half;&frac38;&starf;&numero;', '#(x),½⅜★№'],
    ['&lstrok;&Lstrok;&aogon;&Zcaron;&odblac;&abreve;&Zdot;&inodot;', 'łŁąŽőăŻı'],
    ['&ocy;&IEcy;&SHCHcy;&yacy;&Acy;&ubrcy;&Iukcy;', 'оЕЩяАўІ'],
    ['&#; &#x; &#xg;', '&#; &#x; &#xg;'],
  ];
  for (const [from, to] of cases) it(from, () => assert.equal(decodeEntities(from), to));

  it('is linear in hostile text', () => {
    const start = performance.now();
    for (const part of ['&', '&a', '&#1', '&#x', '&amp', '&aaaaaaaaaa']) decodeEntities(part.repeat(300_000));
    decodeEntities('&' + 'a'.repeat(2_000_000));
    assert.isBelow(performance.now() - start, 3000);
  });
});
