import { assert } from 'chai';
import { checkXml } from '../../src/doctor/check-xml.js';

const good = [
  '<?xml version="1.0"?>\n<!-- a --><a b="1" c=\'2 "x"\'>t &amp; &#8212; &#xA0;<b/><c></c ></a>\n',
  '\ufeff<?xml version="1.0"?><a/>',
  '<!DOCTYPE a [<!ENTITY x "y">]><a>&x; &nbsp;</a>',
  '<a><![CDATA[<b> & ]] > <]]></a><!-- end -->',
  '<?xml-stylesheet href="x"?><ns:a xmlns:ns="u"><ns:b-1.2/></ns:a>',
  '<назва атр="б"/>',
];

const bad: [text: string, line: number, column: number, reason: RegExp][] = [
  ['<a>\n  x & y</a>', 2, 5, /&amp;/],
  ['<a>&nbsp;</a>', 1, 4, /&nbsp;/],
  ['<a>\n<b>\n</a>', 3, 1, /<\/a> where <\/b>/],
  ['<a></a></b>', 1, 8, /closes nothing/],
  ['<a><b></b>', 1, 1, /not closed/],
  ['<a x="1" x="2"/>', 1, 10, /twice/],
  ['<a x=1/>', 1, 3, /quote/],
  ['<a x="&bad"/>', 1, 7, /&amp;/],
  ['<a x="<"/>', 1, 3, /quote/],
  ['<a/>x', 1, 5, /outside/],
  ['<a/><b/>', 1, 5, /second root/],
  ['<a>1 < 2</a>', 1, 6, /&lt;/],
  ['<a>\u0001</a>', 1, 4, /control/],
  ['<a><!-- x', 1, 4, /comment/],
  ['<a><![CDATA[x', 1, 4, /CDATA/],
  ['\n<?xml version="1.0"?><a/>', 1, 1, /white space/],
  ['<!-- only -->', 1, 1, /no element/],
  ['<a><b x="1></b></a>', 1, 6, /quote/],
];

describe('well-formedness', () => {
  for (const text of good) it(JSON.stringify(text), () => assert.isUndefined(checkXml(text)));
  for (const [text, line, column, reason] of bad) {
    it(JSON.stringify(text), () => {
      const fault = checkXml(text);
      assert.deepInclude(fault, { line, column });
      assert.match(fault!.reason, reason);
    });
  }

  it('hostile text takes no longer than its length asks', () => {
    const began = Date.now();
    for (const text of ['<a'.repeat(2e5), '<a>'.repeat(2e5), '<a ' + 'x="'.repeat(2e5), '<a>' + '&'.repeat(2e5), '<a ' + ' '.repeat(5e5), '<a' + ' x="1"'.repeat(1e5), '</'.repeat(2e5)]) {
      assert.isDefined(checkXml(text));
    }
    assert.isBelow(Date.now() - began, 2000);
  });
});
