import {accessSync, constants} from 'node:fs';
import {delimiter, isAbsolute, join} from 'node:path';
import {unpackChromium} from './unpack-chromium.js';

/** A Chromium that can be started: pass all of it to puppeteer's `launch`. */
export interface Chromium {
  executablePath: string;
  /** The command line that lets it run unattended, as root too, and without asking the network for anything. */
  args: string[];
  /** The whole environment of the browser's process. */
  env: Record<string, string | undefined>;
  /** Chromium's headless mode; the bundled browser knows the old shell only. */
  headless: boolean | 'shell';
  /** Whether it is the pinned browser of @sparticuz/chromium; only that one draws the same pixels everywhere. */
  bundled: boolean;
}

const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Looks a program up in `PATH`; an absolute path is taken as it is. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

/**
 * Finds a Chromium: `CHROME_PATH`, else an installed Chrome or Chromium, else the one inside
 * @sparticuz/chromium (Linux x64), unpacked on first use.
 *
 * @param options.bundled take the bundled browser whatever is installed; `CHROMIUM=bundled` does the same
 * @throws where `CHROME_PATH` names no program, or none is installed and the bundled one does not run here
 */
export async function findChromium(options: {bundled?: boolean} = {}): Promise<Chromium> {
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  if (!(options.bundled ?? process.env['CHROMIUM'] === 'bundled')) {
    const named = process.env['CHROME_PATH'];
    const executablePath = findProgram(named ? [named] : installed);
    if (named && !executablePath) throw new Error(`CHROME_PATH: no program at ${named}`);
    if (executablePath) return {executablePath, args, env: process.env, headless: true, bundled: false};
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program.');
  }
  const {executablePath, env} = await unpackChromium();
  return {
    executablePath,
    // Outside a container of its own the bundled browser has no sandbox helper, whoever runs it.
    args: [...quiet, '--no-sandbox', '--font-render-hinting=none'],
    env: {...process.env, ...env},
    headless: 'shell',
    bundled: true,
  };
}
