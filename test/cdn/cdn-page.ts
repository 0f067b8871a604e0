import { until } from '../elements/harness.js';
import { makeNews, publish, writeRss } from '../elements/sample-news.js';
import { openFrame, type TestFrame } from '../support/open-frame.js';
import { cdnUrl } from '../support/test-server.js';

export interface CdnPage extends TestFrame {
  /** Warnings and errors of the page's console, where its policy let the page listen. */
  lines: string[];
  /** `feed-error` events that reached the document. */
  errors: { code: string; message: string; url?: string; target: string }[];
}

/** The address of a feed of three stories, ready for an attribute. */
export const feedUrl = async (): Promise<string> => (await publish(writeRss(makeNews(3)))).replaceAll('&', '&amp;');

export const readIntegrity = async (): Promise<Record<string, string>> => (await fetch(await cdnUrl('integrity.json'))).json() as Promise<Record<string, string>>;

const LISTEN = `<script>
  lines = []; errors = [];
  for (const level of ['warn', 'error']) console[level] = (...texts) => lines.push(texts.join(' '));
  addEventListener('error', ({ message }) => message && lines.push(message));
  addEventListener('unhandledrejection', ({ reason }) => lines.push(String(reason)));
  addEventListener('feed-error', ({ code, message, url, target }) => errors.push({ code, message, url, target: target.localName }));
</script>`;

/** Opens a page that loads modules of the built CDN files. */
export async function openCdnPage(modules: readonly string[], body: string, options: Parameters<typeof openFrame>[1] & { integrity?: Record<string, string>; nonce?: string } = {}): Promise<CdnPage> {
  const { integrity, nonce } = options;
  const scripts = modules.map((url) => {
    const hash = integrity?.[url.split('/').pop()!.split('?')[0]!];
    return `<script type="module" crossorigin="anonymous"${hash ? ` integrity="${hash}"` : ''}${nonce ? ` nonce="${nonce}"` : ''} src="${url}"></script>`;
  });
  const listen = options.csp || options.headers ? '' : LISTEN;
  const page = await openFrame(`<!doctype html><html lang="en"><head>${listen}${scripts.join('')}</head><body>${body}</body></html>`, options);
  const { lines = [], errors = [] } = page.window as unknown as CdnPage;
  return Object.assign(page, { lines, errors });
}

export const headlines = (element: Element | null | undefined): number => element?.shadowRoot?.querySelectorAll('[part~=headline]').length ?? 0;

/** Waits for three stories in each of the elements that a selector finds. */
export async function untilShown(page: TestFrame, selector = 'news-feed', count = 3): Promise<void> {
  await until(() => {
    const elements = [...page.document.querySelectorAll(selector)];
    return elements.length && elements.every((element) => headlines(element) >= count);
  }, `${count} headlines in ${selector}`, 8000);
}
