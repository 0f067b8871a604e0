import {executeServerCommand} from '@web/test-runner-commands';

/** Media that a page is shown in; what is left out is as the browser has it. */
export interface Emulation {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'less' | 'no-preference';
}

/** The page's size in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  deviceScaleFactor?: number;
}

const usual: Viewport = {width: 800, height: 600, deviceScaleFactor: 1};
let emulated = false;
let resized = false;

// A page serves many test files, so what is emulated must not outlive its test.
afterEach(async () => {
  if (emulated) await emulate({});
  if (resized) await setViewport(usual);
  emulated = resized = false;
});

async function command(name: string, payload: object): Promise<void> {
  const {supported} = await executeServerCommand<{supported: boolean}, object>(name, payload);
  if (!supported) throw new Error(`${name}: this engine cannot; declare the test with inChromium()`);
}

/** Whether this browser is Chromium, the one engine that can emulate media. */
export const isChromium = /Chrom(e|ium)\//.test(navigator.userAgent);

/** Whether this browser is driven as WebKit is, without a way to size the viewport. */
export const isWebKit = !isChromium && /AppleWebKit\//.test(navigator.userAgent);

/** Declares tests in Chromium only; in other engines there are none. */
export function inChromium(declare: () => void): void {
  if (isChromium) declare();
}

/**
 * Shows the page in other media until the test ends. Each call replaces the one before.
 *
 * @throws outside Chromium
 */
export async function emulate(emulation: Emulation): Promise<void> {
  emulated = true;
  await command('emulate', emulation);
}

/**
 * Sizes the page until the test ends.
 *
 * @throws in WebKit: size a frame (`openFrame`) or a container instead, where it need not be the page
 */
export async function setViewport(viewport: Viewport): Promise<void> {
  resized = true;
  await command('resize', viewport);
}
