import { assert } from 'chai';
import '../../src/define/news-feed.js';
import '../../src/define/events-calendar.js';
import '../../src/define/article-card.js';
import type { NewsFeed } from '../../src/elements/news-feed.js';
import { foreignReplyUrl, makeKey, passTime, readCalls, startGateway } from '../support/test-server.js';
import { until } from './harness.js';

const rss = `<rss version="2.0"><channel><title>Portal</title><item><title>Only through the gateway</title>
<link>https://portal.example/1</link><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

/** An element on the page, and the errors its author hears. */
function place(tag: string, attributes: Record<string, string>): { element: NewsFeed; errors: string[]; text: () => string } {
  const element = document.createElement(tag) as NewsFeed;
  const errors: string[] = [];
  element.addEventListener('feed-error', (event) => errors.push(event.code));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return { element, errors, text: () => element.shadowRoot?.textContent ?? '' };
}

describe('a feed without CORS, on another origin', () => {
  afterEach(() => document.querySelectorAll('news-feed, events-calendar, article-card').forEach((element) => element.remove()));

  it('shows through the gateway, which is asked at once from then on', async () => {
    const key = makeKey();
    const src = await foreignReplyUrl({ body: rss, type: 'application/rss+xml', cors: 'none', key });
    const gateway = await startGateway({ feeds: { news: src } });
    const { element, text, errors } = place('news-feed', { src, gateway, loading: 'eager' });
    await new Promise((resolve) => element.addEventListener('feed-load', resolve));
    await until(() => text().includes('Only through the gateway'), 'the item');
    assert.deepEqual(errors, []);
    const before = (await readCalls(key)).length;
    const card = place('article-card', { src, gateway, loading: 'eager' });
    await until(() => card.text().includes('Only through the gateway'), 'the card');
    assert.lengthOf(await readCalls(key), before, 'neither the page nor the gateway asked again');
  });

  it('still shows, dated, when the portal has died', async () => {
    const key = makeKey();
    // The page's own look and probe, the gateway's look; then nothing any more.
    const src = await foreignReplyUrl({ body: rss, cors: 'none', status: [200, 200, 200, 500], key });
    const gateway = await startGateway({ feeds: { news: src } });
    const { element, text, errors } = place('news-feed', { src, gateway, loading: 'eager' });
    await until(() => text().includes('Only through the gateway'), 'the item');
    const source = (): string => element.shadowRoot?.querySelector('[part~="source"]')?.textContent ?? '';
    const fresh = await until(source, 'the footer');
    await passTime(3 * 3600);
    // The first look after that sets the gateway's refresh off; the next finds that it failed.
    element.reload();
    await until(async () => (await readCalls(key)).length >= 4, 'the gateway`s second look');
    element.reload();
    await until(() => source() !== fresh, 'an older date');
    assert.include(text(), 'Only through the gateway');
    assert.deepEqual(errors, []);
  });

  it('feed:ID asks the gateway alone', async () => {
    const key = makeKey();
    const src = await foreignReplyUrl({ body: rss, cors: 'none', key });
    const gateway = await startGateway({ feeds: { 'news-be': src } });
    const { text } = place('news-feed', { src: 'feed:news-be', gateway, loading: 'eager' });
    await until(() => text().includes('Only through the gateway'), 'the item');
    const calls = await readCalls(key);
    assert.lengthOf(calls, 1);
    assert.equal(calls[0]!.headers['user-agent'], 'portal-widgets-gateway/1');
  });

  it('feed:ID without a gateway says what is missing', async () => {
    const { errors } = place('news-feed', { src: 'feed:news', loading: 'eager' });
    await until(() => errors.length, 'the error');
    assert.deepEqual(errors, ['not-a-feed']);
  });

  it('calendars, too', async () => {
    const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const body = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fair of books\r\nDTSTART;VALUE=DATE:${day}\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    const src = await foreignReplyUrl({ body, type: 'text/calendar', cors: 'none' });
    const gateway = await startGateway({ feeds: { events: src } });
    const { text, errors } = place('events-calendar', { src, gateway, loading: 'eager' });
    await until(() => text().includes('Fair of books'), 'the event');
    assert.deepEqual(errors, []);
  });
});
