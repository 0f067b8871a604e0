import { assert } from 'chai';
import { findViolations } from '../support/axe.js';
import { emulate, isChromium, setViewport } from '../support/emulation.js';
import { listenForErrors, stories } from './shown-story.js';

/** Rules about a whole page: a story may show several elements, each with headings and a trail of its own. */
const disable = ['heading-order', 'landmark-unique', 'landmark-contentinfo-is-top-level'];

/** The pages that a story puts its elements on. */
function findPages(canvas: HTMLElement): HTMLElement[] {
  return [...canvas.querySelectorAll<HTMLElement>('[lang][dir]')];
}

const modes: Record<string, (canvas: HTMLElement) => Promise<unknown> | void> = {
  light() {},
  dark(canvas) {
    for (const page of findPages(canvas)) page.style.cssText += ';color-scheme:dark;background:#141619;color:#f1f1ef';
  },
  'right to left'(canvas) {
    for (const page of findPages(canvas)) page.dir = 'rtl';
  },
  'forced colours': () => emulate({ forcedColors: 'active', colorScheme: 'dark' }),
};

/**
 * Declares a test for each story whose id begins so: it shows itself without an error, and axe finds nothing, in light,
 * dark, right to left and forced colours. The sheets show again what other stories show, and only Chromium emulates
 * what is asked here: axe passes over both.
 */
export function testStories(prefix: RegExp, atLeast: number): void {
  const chosen = stories.filter(({ id }) => prefix.test(id));

  describe(`stories ${prefix.source}`, function () {
    this.timeout(30_000);

    after(() => document.body.replaceChildren());

    it('are there', () => {
      assert.isAtLeast(chosen.length, atLeast);
    });

    for (const { id, parameters, run } of chosen) {
      it(id, async () => {
        if (isChromium) await setViewport({ width: parameters.sheet ? 1500 : 900, height: 800 });
        const canvas = document.createElement('main');
        document.body.replaceChildren(canvas);
        document.body.style.margin = '0';
        history.replaceState(null, '', location.pathname + location.search);
        assert.deepEqual(await listenForErrors(() => run({ canvasElement: canvas })), []);
        const elements = [...canvas.querySelectorAll('news-feed, article-card, events-calendar, heritage-sites-gallery')];
        assert.isNotEmpty(elements);
        for (const element of elements) assert.isAbove(element.getBoundingClientRect().height, 20, element.outerHTML);

        if (parameters.sheet || !isChromium) return;
        const found: string[] = [];
        for (const [name, enter] of Object.entries(modes)) {
          if (name === 'forced colours' && parameters.ownScheme) continue;
          await enter(canvas);
          found.push(...(await findViolations(canvas, { disable })).map((violation) => `${name}: ${violation}`));
        }
        assert.deepEqual(found, []);
      });
    }
  });
}
