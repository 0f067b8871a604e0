import { assert } from 'chai';
import { markDateline } from '../../src/markup/dateline.js';
import { sanitizeHtml } from '../../src/markup/sanitize-html.js';

const mark = (html: string) => {
  const root = sanitizeHtml(html);
  markDateline(root);
  return root.innerHTML;
};

describe('markDateline', () => {
  for (const [what, html, expected] of [
    ['plain text', '<p>MINSK (BelTA) – Text</p><p>MINSK (BelTA) – Text</p>', '<p><b class="dateline">MINSK (BelTA) –</b> Text</p><p>MINSK (BelTA) – Text</p>'],
    ['text in strong', '<p><strong>MINSK (BelTA) –</strong> Text</p>', '<p><b class="dateline"><strong>MINSK (BelTA) –</strong></b> Text</p>'],
    ['the start of strong', '<p><strong>MINSK (BelTA) – Text</strong></p>', '<p><b class="dateline"><strong>MINSK (BelTA) –</strong></b><strong> Text</strong></p>'],
    ['parts', '<p><b>MINSK</b> (<i>BelTA</i>) – Text <i>x</i></p>', '<p><b class="dateline"><b>MINSK</b> (<i>BelTA</i>) –</b> Text <i>x</i></p>'],
    ['a whole paragraph', '<p><b><i>MINSK (BelTA) –</i></b></p>', '<p><b class="dateline"><b><i>MINSK (BelTA) –</i></b></b></p>'],
    ['no dateline', '<p>Text</p>', '<p>Text</p>'],
    ['no paragraph', '<ul><li>MINSK (BelTA) – Text</li></ul>', '<ul><li>MINSK (BelTA) – Text</li></ul>'],
  ] as const) {
    it(`marks ${what}`, () => assert.equal(mark(html), expected));
  }
});
