import { assert } from 'chai';
import { diagnoseHere } from '../../src/doctor/diagnose-here.js';
import type { Diagnosis } from '../../src/doctor/examine.js';
import { loadFeed } from '../../src/loading/load-feed.js';
import type { FeedError } from '../../src/model/feed-error.js';
import { isChromium, isWebKit } from '../support/emulation.js';
import { openFrame } from '../support/open-frame.js';
import { testPath } from '../support/reply-options.js';
import { listSituations, type Situation } from './situations.js';

interface Outcome {
  /** What the elements' loader gets in this browser. */
  browser: string;
  /** What the doctor says under Node, and here on the page. */
  node: Diagnosis;
  here?: Diagnosis;
}

async function loadUnder(csp: string, url: string): Promise<string> {
  const { window } = await openFrame(
    `<script type="module">
      import { loadFeed } from '/src/loading/load-feed.ts';
      window.outcome = loadFeed(${JSON.stringify(url)}).then(() => 'shows', ({ code }) => code);
    </script>`,
    { csp: `script-src 'self' 'unsafe-inline'; ${csp}` },
  );
  return (window as unknown as { outcome: Promise<string> }).outcome;
}

async function ask({ url, csp, timeout, maxBytes }: Situation): Promise<Outcome> {
  const options = { ...(timeout ? { timeout } : {}), ...(maxBytes ? { maxBytes } : {}) };
  const query = new URLSearchParams({ url, page: location.href, ...Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)])) });
  if (csp) query.set('policy', csp);
  const [browser, node, here] = await Promise.all([
    csp ? loadUnder(csp, url) : loadFeed(url, options).then(() => 'shows', ({ code }: FeedError) => code),
    fetch(`${testPath}doctor?${query}`).then((answer) => answer.json() as Promise<Diagnosis>),
    csp ? undefined : diagnoseHere(url, options),
  ]);
  return { browser, node, ...(here ? { here } : {}) };
}

const situations = await listSituations();

describe('the doctor and the browser', () => {
  const outcomes = new Map<string, Outcome>();
  before(async function () {
    this.timeout(60_000);
    await Promise.all(situations.map(async (situation) => outcomes.set(situation.name, await ask(situation))));
  });

  for (const { name, outcome } of situations) {
    it(`${name}: ${outcome}`, () => {
      const { browser, node, here } = outcomes.get(name)!;
      const said = ({ failure, verdict }: Diagnosis): string => (verdict === 'does-not-show' ? (failure ?? 'no reason') : 'shows');
      // Other engines tell some of the reasons apart in another way; whether it shows is the same everywhere.
      if (isChromium) assert.equal(browser, outcome, 'browser');
      // WebKit shows what calls itself gzip and is none.
      else if (!(isWebKit && name === 'says gzip, is none')) assert.equal(browser === 'shows', outcome === 'shows', `browser: ${browser}`);
      assert.equal(said(node), outcome, `doctor under Node: ${node.findings.map(({ says }) => says).join('; ')}`);
      if (here) assert.equal(said(here), browser, `doctor on the page: ${here.findings.map(({ says }) => says).join('; ')}`);
      assert.equal(node.exitCode === 2, outcome !== 'shows');
    });
  }

  it('are at least 40', () => assert.isAtLeast(situations.length, 40));

  it('offline is told, where the device knows', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const { findings, failure } = await diagnoseHere('https://portal.example/rss', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
      assert.deepEqual(findings.map(({ code }) => code), ['offline']);
      assert.equal(failure, 'network');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });
});
