import { assert } from 'chai';
import DOMPurify from 'dompurify';
import { answerOembed } from '../../src/embedding/answer-oembed.js';
import { writeSnippet, type Carrier, type Snippet } from '../../src/embedding/write-snippet.js';
import { until } from '../elements/harness.js';
import { makeNews, publish, writeRss } from '../elements/sample-news.js';
import { cdnUrl } from '../support/test-server.js';
import { headlines, openCdnPage, untilShown } from '../cdn/cdn-page.js';

const text = 'News of "the" <portal> & more';
const carriers: Carrier[] = ['element', 'paragraph', 'link', 'address', 'frame'];

async function makeSnippet(): Promise<Snippet> {
  return { tag: 'news-feed', attributes: { src: await publish(writeRss(makeNews(3))), limit: '2', filters: '' }, link: 'https://portal.example/news', text };
}

/** WordPress without `unfiltered_html`: `wp_kses_post`, from `wp_kses_allowed_html` and `_wp_add_global_attributes`; frames are not among its tags. */
const KSES = { tags: 'a p div span strong em ul ol li blockquote h2 h3', attributes: /^(data-[a-z0-9_-]+|href|rel|target|class|id|title|lang|dir|role)$/ };
/** Drupal's `basic_html`, `filter_html` as a new site has it. */
const DRUPAL = { tags: 'br p h2 h3 h4 h5 h6 strong em code blockquote ul ol li a img', attributes: /^(href|hreflang|cite|lang|dir|id)$/ };
/** CKEditor 5 with its default plugins: links and paragraphs of its own model, a link's address and nothing else. */
const CKEDITOR = { tags: 'p a strong i ul ol li blockquote h2 h3 h4', attributes: /^href$/ };

/** Leaves what a list of tags and attributes allows: a tag that it does not know goes, its content stays. */
function filterBy({ tags, attributes }: typeof KSES): (html: string) => string {
  return (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const element of [...page.body.querySelectorAll('*')]) {
      if (!tags.split(' ').includes(element.localName)) element.replaceWith(...element.childNodes);
      else for (const name of element.getAttributeNames()) if (!attributes.test(name)) element.removeAttribute(name);
    }
    return page.body.innerHTML;
  };
}

const filters: [name: string, filter: (html: string) => string, survive: Carrier[]][] = [
  ['no filter', (html) => html, carriers],
  ['DOMPurify by default', (html) => DOMPurify.sanitize(html), ['paragraph', 'link', 'address']],
  ['WordPress without `unfiltered_html`', filterBy(KSES), ['paragraph', 'link', 'address']],
  ['Drupal`s basic HTML', filterBy(DRUPAL), ['address']],
  ['CKEditor 5 by default', filterBy(CKEDITOR), ['address']],
];

describe('snippets through the filters of CMSs', () => {
  for (const [name, filter, survive] of filters) {
    it(`${name}: what is left shows the widget (${survive.join(', ')}) or its link`, async () => {
      const snippet = await makeSnippet();
      const base = new URL('.', await cdnUrl('portal-widgets.js')).href;
      for (const carrier of carriers) {
        const left = filter(writeSnippet(carrier, snippet, base));
        const page = await openCdnPage([await cdnUrl('portal-widgets.js')], `<div>${left}</div>`);
        if (carrier === 'frame') assert.equal(page.document.querySelectorAll('iframe').length, survive.includes(carrier) ? 1 : 0);
        else if (survive.includes(carrier)) {
          await untilShown(page, 'news-feed', 2);
          assert.equal(headlines(page.document.querySelector('news-feed')), 2);
        } else assert.equal(page.document.querySelector('a')?.textContent, text, `${carrier} leaves its link`);
        assert.deepEqual(page.lines, []);
        // The next page is to stand in the window: what is below it waits.
        page.frame.remove();
      }
    });
  }

  it('a frame without an origin shows the widget and has its height', async () => {
    const base = new URL('.', await cdnUrl('portal-widgets.js')).href;
    const page = await openCdnPage([await cdnUrl('portal-widgets.js')], writeSnippet('frame', await makeSnippet(), base, 333).replace('loading="lazy"', ''));
    const frame = page.document.querySelector('iframe')!;
    assert.notInclude(frame.sandbox.value, 'allow-same-origin');
    assert.equal(frame.title, text);
    await until(() => frame.height !== '333' && +frame.height > 100, 'a height', 8000);
    assert.throws(() => frame.contentWindow!.document, /./);
  });

  it('an oEmbed answer is a link and a frame within the size that is asked for', async () => {
    const answer = answerOembed(await makeSnippet(), { base: 'https://cdn.example/1/', provider: { name: 'Portal', url: 'https://portal.example/' }, maxwidth: 400, maxheight: 9999 });
    assert.deepInclude(answer, { version: '1.0', type: 'rich', width: 400, height: 480, title: text });
    const { body } = new DOMParser().parseFromString(answer.html, 'text/html');
    assert.equal(body.querySelector('blockquote > a')!.textContent, text);
    const frame = body.querySelector('iframe')!;
    assert.equal(frame.getAttribute('width'), '400');
    assert.match(frame.src, /^https:\/\/cdn\.example\/1\/embed\.html\?widget=news-feed&src=/);
  });
});
