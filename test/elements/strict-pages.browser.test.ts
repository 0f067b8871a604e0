import { assert } from 'chai';
import { openFrame } from '../support/open-frame.js';
import { isChromium } from '../support/emulation.js';
import { until, wait } from './harness.js';
import { makeNews, pictureUrl, publish, writeRss } from './sample-news.js';

/** As strict as a page can be. The development build of Lit names its policy `lit-html`, as the built one does. */
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'" +
  (isChromium ? "; require-trusted-types-for 'script'; trusted-types lit-html" : '');

const news = makeNews(6, (n) => ({
  sections: ['Society/Events'],
  image: n % 2 ? { url: pictureUrl(), credit: 'Ann', caption: 'A picture' } : undefined,
  html: `<p style="color: red" onclick="alert(1)">MINSK, 30 November (BelTA) – Text <a href="javascript:alert(1)">a</a></p><script>alert(1)</script>
    <iframe src="https://www.youtube.com/embed/abc"></iframe><img src="${pictureUrl(20, 20).replaceAll('&', '&amp;')}" style="float: left"><style>p { color: red }</style>
    <table style="width: 100%"><tr><td>1</td></tr></table>`,
}));

async function open(markup: string): Promise<{ elements: HTMLElement[]; check: () => Promise<void> }> {
  const { document: page, readViolations, window } = await openFrame(
    `<!doctype html><html lang="en"><head><script type="module" src="/src/define/news-feed.ts"></script><script type="module" src="/src/define/article-card.ts"></script></head><body>${markup}</body></html>`,
    { csp },
  );
  const elements = [...page.querySelectorAll<HTMLElement>('news-feed, article-card')];
  for (const element of elements) {
    await until(() => element.shadowRoot?.querySelector('[part~=headline]'), `${element.outerHTML.slice(0, 60)}`, 8000);
  }
  return {
    elements,
    async check() {
      await wait(200);
      assert.deepEqual(
        (await readViolations()).map((report) => `${String(report['violated-directive'])} ${String(report['blocked-uri'])} ${String(report['script-sample'])} ${String(report['source-file'])}:${String(report['line-number'])}`),
        [],
      );
      assert.notProperty(window, 'stolen');
    },
  };
}

const press = (element: HTMLElement, name: RegExp): void => {
  const button = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a')].find((each) => name.test(each.getAttribute('aria-label') ?? each.textContent));
  if (!button) throw new Error(`no ${String(name)}`);
  button.click();
};

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  it('sees a violation when there is one', async () => {
    const { document: page, readViolations } = await openFrame('<body></body>', { csp });
    page.body.setAttribute('style', 'color: red');
    await until(async () => (await readViolations()).length, 'a report');
  });

  for (const layout of ['list', 'cards', 'headlines', 'lead']) {
    it(`<news-feed layout="${layout}"> causes no report`, async () => {
      const src = (await publish(writeRss(news))).replaceAll('&', '&amp;');
      const { check, elements } = await open(`<news-feed loading="eager" layout="${layout}" limit="3" filters search archive src="${src}"></news-feed>`);
      const [feed] = elements;
      await until(() => [...feed!.shadowRoot!.querySelectorAll('button')].some((button) => /Load more/.test(button.textContent)), 'Load more');
      press(feed!, /Load more/);
      await until(() => feed!.shadowRoot!.querySelectorAll('[part~=headline]').length === 6, 'more');
      await check();
    });
  }

  for (const layout of ['compact', 'card', 'lead', 'full']) {
    it(`<article-card layout="${layout}"> causes no report`, async () => {
      const src = (await publish(writeRss(news))).replaceAll('&', '&amp;');
      const { check } = await open(`<article-card loading="eager" layout="${layout}" src="${src}"></article-card>`);
      await check();
    });
  }

  for (const reading of ['inline', 'dialog']) {
    it(`reading ${reading} causes no report`, async () => {
      const src = (await publish(writeRss(news))).replaceAll('&', '&amp;');
      const { check, elements } = await open(`<news-feed loading="eager" reading="${reading}" src="${src}"></news-feed>`);
      press(elements[0]!, /^\s*Story 1/);
      await until(() => elements[0]!.shadowRoot!.querySelector('[part~=body]')?.textContent!.includes('MINSK'), 'the article');
      await check();
    });
  }

  it('the archive, a failed feed and an empty one cause no report', async () => {
    const src = (await publish(writeRss(news))).replaceAll('&', '&amp;');
    const { check, elements } = await open(`<news-feed loading="eager" archive src="${src}"></news-feed>`);
    await until(() => [...elements[0]!.shadowRoot!.querySelectorAll('button')].some((button) => /Archive/.test(button.getAttribute('aria-label') ?? button.textContent)), 'Archive');
    await wait(200);
    press(elements[0]!, /Archive/);
    await until(() => elements[0]!.shadowRoot!.querySelector('[role=grid]'), 'the calendar');
    await check();
  });
});
