import { assert } from 'chai';
import { listDirectives, writePolicy } from '../../src/embedding/list-directives.js';
import { until, wait } from '../elements/harness.js';
import { makeNews, pictureUrl, publish, writeRss } from '../elements/sample-news.js';
import { cdnUrl, replyUrl } from '../support/test-server.js';
import { headlines, openCdnPage, type CdnPage } from './cdn-page.js';

const link = '<a href="https://portal.example/news">News</a>';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const news = makeNews(4, (n) => ({ sections: ['Society'], image: n % 2 ? { url: pictureUrl(), credit: 'Ann' } : undefined, html: '<p style="color: red">Text</p>' }));
const events = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:later', 'DTSTART;VALUE=DATE:20990101', 'SUMMARY:Later', 'END:VEVENT', ...[1, 2, 3].flatMap((n) => ['BEGIN:VEVENT', `UID:${n}`, `DTSTART;VALUE=DATE:202607${n}0`, `SUMMARY:Event ${n}`, 'CATEGORIES:Fair', 'RRULE:FREQ=WEEKLY;COUNT=3', 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

const places = () =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [1, 2, 3].map((n) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [27 + n, 53] },
      properties: { name: `Place ${n}`, category: 'Cultural', image: pictureUrl(), credit: 'Ann', country: 'BY' },
    })),
  });

const around = JSON.stringify({ type: 'Polygon', coordinates: [[[26, 51], [32, 51], [32, 55], [26, 55], [26, 51]]] });

/** Every element in every layout: tag, attributes, and what shows that it is there. */
const embeds: [tag: string, attributes: Record<string, string>, shown: string][] = [
  ...['list', 'cards', 'headlines', 'lead'].map((layout): [string, Record<string, string>, string] => ['news-feed', { layout, filters: '', search: '', archive: '' }, '[part~=headline]']),
  ...['compact', 'card', 'lead', 'full'].map((layout): [string, Record<string, string>, string] => ['article-card', { layout }, '[part~=headline]']),
  ...['month', 'week', 'day', 'agenda'].map((view): [string, Record<string, string>, string] => ['events-calendar', { view, date: '2026-07-10', filters: '', search: '', subscribe: '' }, '[part~=event]']),
  ['heritage-sites-gallery', { view: 'map', 'map-outline': around }, '.map .outline'],
  ...['grid', 'list', 'compact'].map((view): [string, Record<string, string>, string] => ['heritage-sites-gallery', { view, views: 'grid list compact', filters: '', search: '' }, '[part~=item]']),
];

async function openUnder(policy: 'nonce' | 'origin', file: string, chosen: typeof embeds): Promise<CdnPage> {
  const sources: Record<string, string> = {
    'news-feed': await publish(writeRss(news)),
    'article-card': await publish(writeRss(news)),
    'events-calendar': await publish(events, { type: 'text/calendar' }),
    'heritage-sites-gallery': await publish(places(), { type: 'application/geo+json' }),
  };
  const script = await cdnUrl(file);
  const markup = chosen.map(([tag, attributes]) => {
    const text = Object.entries({ ...attributes, loading: 'eager', src: sources[tag]! }).map(([name, value]) => ` ${name}="${escape(value)}"`);
    return `<${tag}${text.join('')}>${link}</${tag}>`;
  });
  const nonce = policy === 'nonce' ? 'r4nd0m' : undefined;
  const directives = { 'default-src': "'none'", 'style-src': "'self'", ...listDirectives({ attributes: { src: sources['news-feed']! }, page: location.href, script, nonce }) };
  return openCdnPage([script], markup.join('\n'), { csp: writePolicy(directives), nonce });
}

const told = async (page: CdnPage): Promise<string[]> =>
  (await page.readViolations()).map((report) => `${String(report['violated-directive'])} ${String(report['blocked-uri'])} ${String(report['script-sample'])} ${String(report['source-file'])}`);

async function untilComplete(page: CdnPage, chosen: typeof embeds): Promise<void> {
  const elements = [...page.document.body.children];
  for (const [index, [tag, attributes, shown]] of chosen.entries()) {
    await until(() => elements[index]!.shadowRoot?.querySelector(shown), `${tag} ${JSON.stringify(attributes)}`, 8000);
  }
  await wait(400);
}

describe('under the policies that `listDirectives` writes', () => {
  const tags = [...new Set(embeds.map(([tag]) => tag))];
  for (const policy of ['nonce', 'origin'] as const) {
    for (const tag of tags) {
      it(`<${tag}> in every layout, from the autoloader, trusted by ${policy}: no violation`, async () => {
        const chosen = embeds.filter(([each]) => each === tag);
        const page = await openUnder(policy, 'portal-widgets.js', chosen);
        await untilComplete(page, chosen);
        assert.deepEqual(await told(page), []);
      });
    }
  }

  it('a map from the built file draws what its source says', async () => {
    const chosen = embeds.filter(([, { view }]) => view === 'map');
    const page = await openUnder('origin', 'heritage-sites-gallery.js', chosen);
    await untilComplete(page, chosen);
    // A minifier that takes `<path/>` for HTML would put one path into the other.
    const outline = page.document.body.firstElementChild!.shadowRoot!.querySelector('.map .outline')!;
    await until(() => outline.getBoundingClientRect().width > 100, 'the outline');
    assert.equal(outline.parentElement!.localName, 'svg');
  });

  it('single files side by side share one policy', async () => {
    const chosen = embeds.filter(([, { layout, view }]) => layout === 'list' || layout === 'card' || view === 'month');
    const page = await openUnder('origin', 'news-feed.js', chosen.slice(0, 1));
    const script = page.document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    // The page is the test's to write: its policy vouches for what stands in its markup, not for this address.
    const { policy } = (page.window as unknown as Record<symbol, { policy?: { createScriptURL(url: string): string } }>)[Symbol.for('portal-widgets')]!;
    const url = await cdnUrl('article-card.js');
    script.src = policy?.createScriptURL(url) ?? url;
    page.document.head.append(script);
    await until(() => page.window.customElements.get('article-card'), 'the second file', 5000);
    await untilComplete(page, chosen.slice(0, 1));
    assert.deepEqual(await told(page), []);
  });

  it('without a Trusted Types policy the link stays, and one line says why', async () => {
    for (const file of ['portal-widgets.js', 'news-feed.js']) {
      const script = await cdnUrl(file);
      const src = escape(await publish(writeRss(news)));
      const page = await openCdnPage([replyUrl({ body: "globalThis.lines = []; addEventListener('error', ({ message }) => message && lines.push(message));", type: 'text/javascript' }).replaceAll('&', '&amp;'), script], `<news-feed src="${src}">${link}</news-feed>`, {
        csp: `script-src 'self' ${new URL(script).origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
      });
      await wait(400);
      assert.isTrue(page.document.querySelector('a')!.checkVisibility(), file);
      const said = (page.window as unknown as { lines: string[] }).lines;
      if ('trustedTypes' in window) {
        assert.lengthOf(said, 1, file);
        assert.match(said[0]!, /No trusted-types portal-widgets/);
        assert.equal(headlines(page.document.querySelector('news-feed')), 0);
      }
    }
  });
});
