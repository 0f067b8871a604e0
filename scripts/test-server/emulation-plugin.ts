import {ChromeLauncher} from '@web/test-runner-chrome';
import type {TestRunnerPlugin} from '@web/test-runner';
import type {CDPSession, Page} from 'puppeteer-core';
import type {Emulation, Viewport} from '../../test/support/emulation.js';

/** A Chromium forgets what a session emulated when that session ends, so each page keeps one. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function emulate(page: Page, emulation: Emulation): Promise<void> {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const session = await sessions.get(page)!;
  // All of them each time: the command replaces the whole list, and an empty value means the browser's own.
  await session.send('Emulation.setEmulatedMedia', {
    media: emulation.media ?? '',
    features: [
      {name: 'prefers-color-scheme', value: emulation.colorScheme ?? ''},
      {name: 'forced-colors', value: emulation.forcedColors ?? ''},
      {name: 'prefers-reduced-motion', value: emulation.reducedMotion ?? ''},
      {name: 'prefers-contrast', value: emulation.contrast ?? ''},
    ],
  });
}

/** `emulate` and `resize` for tests; both answer whether this engine could. Emulation exists in Chromium alone. */
export function emulationPlugin(engine: string): TestRunnerPlugin {
  return {
    name: 'emulation',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate' && command !== 'resize') return undefined;
      const {browser} = session;
      if (!(browser instanceof ChromeLauncher)) return {supported: false};
      const page = browser.getPage(session.id);
      if (command === 'resize') {
        await page.setViewport(payload as Viewport);
        return {supported: true};
      }
      if (engine !== 'chromium') return {supported: false};
      await emulate(page, payload as Emulation);
      return {supported: true};
    },
  };
}
