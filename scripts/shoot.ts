import { createReadStream, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import * as puppeteer from 'puppeteer-core';
import type { SheetParameter } from '../stories/sheets/sheet.js';
import { bundleStories, storyBundle } from './bundle-stories.js';
import { findChromium } from './find-chromium.js';

/*
 * Shoots stories into `shots/`: the sheets in their own widths and modes, every other story at 800 CSS pixels.
 *
 *   npm run shoot                     all
 *   npm run shoot -- sheets hosts     stories whose id contains one of these words
 *
 * The page's clock stands at 14:31 on 30 November 2026 in Minsk, the moment of the news sheets; a sheet may have its own.
 */
const words = process.argv.slice(2);
const now = Date.parse('2026-11-30T14:31:00+03:00');
const types: Record<string, string> = {
  '.js': 'text/javascript', '.html': 'text/html', '.webp': 'image/webp', '.avif': 'image/avif', '.woff2': 'font/woff2', '.css': 'text/css',
};

const faces = [400, 500, 600].flatMap((weight) =>
  ['latin', 'latin-ext', 'cyrillic'].map((script) => {
    const range = { latin: 'U+0-FF,U+2000-206F,U+20AC,U+2122,U+2191-2199', 'latin-ext': 'U+100-2AF,U+1E00-1EFF', cyrillic: 'U+400-45F,U+490-491,U+4B0-4B1,U+2116' }[script];
    const file = `/node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-${script}-${weight}-normal.woff2`;
    return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${file});unicode-range:${range}}`;
  }),
);
const page = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Stories</title>
<link rel="stylesheet" href="/node_modules/@fontsource-variable/noto-sans-arabic/index.css">
<style>${faces.join('')} body{margin:0;background:#fff;color:#1c1d1f;font:16px/1.5 'IBM Plex Sans','Noto Sans Arabic Variable',sans-serif}</style>
<div id="story"></div>
<script>globalThis.storyAssets='/demo/portal/'</script>`;

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  const file = join('.', normalize(path));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Shown {
  id: string;
  parameters: { sheet?: SheetParameter };
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}

await bundleStories();
mkdirSync('shots', { recursive: true });
const { executablePath, args, env, headless } = await findChromium();
const browser = await puppeteer.launch({ executablePath, args, headless, env: { ...env, TZ: 'Europe/Minsk' } });
try {
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => console.error(`  ${String(error)}`));
  tab.on('console', (message) => message.type() === 'error' && console.error(`  ${message.text()}`));
  // As text: what compiles this file adds names to functions that the page does not have.
  await tab.evaluateOnNewDocument(`{
    const Real = Date, start = performance.now();
    const clock = () => (Number(globalThis.name) || ${now}) + performance.now() - start;
    globalThis.Date = class extends Real {
      constructor(...parts) { super(...(parts.length ? parts : [clock()])); }
      static now() { return Math.round(clock()); }
    };
  }`);
  const load = () => tab.goto(`${origin}/`, { waitUntil: 'load' });
  await load();
  const list = await tab.evaluate(async (bundle: string) => {
    const { stories } = (await import(bundle)) as { stories: Shown[] };
    return stories.map(({ id, parameters }) => ({ id, sheet: parameters.sheet }));
  }, `/${storyBundle}`);
  const session = await tab.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  for (const { id, sheet } of list) {
    if (words.length && !words.some((word) => id.includes(word))) continue;
    const start = performance.now();
    await tab.setViewport({ width: sheet?.width ?? 800, height: sheet ? 3000 : 900, deviceScaleFactor: sheet?.scale ?? 1 });
    const features = [
      { name: 'forced-colors', value: sheet?.forcedColors ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: sheet?.forcedColors ? 'dark' : 'light' },
    ];
    await session.send('Emulation.setEmulatedMedia', { media: sheet?.print ? 'print' : 'screen', features });
    // A window keeps its name from page to page.
    await tab.evaluate((moment) => (window.name = moment), sheet?.now ? String(Date.parse(sheet.now)) : '');
    await load();
    await tab.evaluate(
      async (bundle: string, wanted: string) => {
        await Promise.all([400, 500, 600].flatMap((weight) => [...'aЖ'].map((text) => document.fonts.load(`${weight} 16px "IBM Plex Sans"`, text))));
        const { stories } = (await import(bundle)) as { stories: Shown[] };
        await stories.find((story) => story.id === wanted)!.run({ canvasElement: document.querySelector<HTMLElement>('#story')! });
        await new Promise((resolve) => setTimeout(resolve, 300));
        for (let tries = 0; tries < 60; tries++) {
          const pictures = [...document.querySelectorAll('news-feed, article-card, events-calendar, heritage-sites-gallery')].flatMap((element) => [
            ...(element.shadowRoot?.querySelectorAll('img') ?? []),
          ]);
          if (pictures.every((picture) => picture.complete && picture.naturalWidth)) {
            await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
            break;
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await document.fonts.ready;
      },
      `/${storyBundle}`,
      id,
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    const frame = await tab.$('#story');
    await frame!.screenshot({ path: `shots/${id}.png` });
    console.log(`${id} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
} finally {
  await browser.close();
  server.close();
}
