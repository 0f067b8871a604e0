import { assert } from 'chai';
import { readingMinutes } from '../../src/markup/reading-minutes.js';

describe('readingMinutes', () => {
  const words = (count: number) => `<p>${'word '.repeat(count)}</p>`;

  it('counts 200 words a minute', () => {
    assert.equal(readingMinutes(words(1000)), 5);
    assert.equal(readingMinutes(words(1000), 'en-GB'), 5);
  });
  it('knows slower scripts', () => {
    assert.equal(readingMinutes(`<p>${'слово '.repeat(900)}</p>`, 'ru'), 5);
    assert.equal(readingMinutes(`<p>${'كلمة '.repeat(700)}</p>`, 'AR-sa'), 5);
  });
  it('counts 400 ideographs a minute', () => assert.equal(readingMinutes('明斯克市'.repeat(500), 'zh'), 5));
  it('counts the words among ideographs', () => assert.equal(readingMinutes(`${'明'.repeat(400)} ${'word '.repeat(200)}`), 2));
  it('is at least a minute', () => assert.equal(readingMinutes('one'), 1));
  it('is nothing where there is nothing to read', () => {
    assert.isUndefined(readingMinutes(''));
    assert.isUndefined(readingMinutes('<img src=x alt="a b c"> &nbsp; — '));
    assert.isUndefined(readingMinutes('<script>let a = 1</script><style>p {}</style>'));
  });
  it('does not count tags, attributes or comments, and parts words at blocks', () => {
    assert.equal(readingMinutes('<p class="a b c">x<!-- y z --></p>'.repeat(400)), 2);
  });
  it('takes a language that is none for the default', () => assert.equal(readingMinutes(words(400), '__proto__'), 2));
});
