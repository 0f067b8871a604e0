import {execFileSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {connect} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {chromeLauncher, type BrowserLauncher} from '@web/test-runner';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import {findChromium, findProgram} from './find-chromium.js';
import {findFreePort} from './find-free-port.js';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** A browser for the test runner, and what stops that which had to be started besides. */
interface LaunchedEngine {
  launcher: BrowserLauncher;
  stop(): void;
}

async function launchChromium(timeZone: string): Promise<LaunchedEngine> {
  const {executablePath, args, env, headless} = await findChromium();
  const launcher = chromeLauncher({
    launchOptions: {executablePath, args, headless, env: {...env, TZ: timeZone}},
    concurrency: 1,
  });
  return {launcher, stop() {}};
}

function launchFirefox(timeZone: string): LaunchedEngine {
  const executablePath = findProgram([process.env['FIREFOX_PATH'] ?? '', 'firefox-esr', 'firefox'].filter(Boolean));
  if (!executablePath) throw new Error('No Firefox found. On Debian: apt-get install firefox-esr');
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath, env: {...process.env, TZ: timeZone}},
    concurrency: 1,
  });
  return {launcher, stop() {}};
}

function findMiniBrowser(): string | undefined {
  try {
    const files = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    return files.split('\n').find((file) => file.endsWith('/MiniBrowser') && existsSync(file));
  } catch {
    return undefined;
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function launchWebKit(timeZone: string): Promise<LaunchedEngine> {
  const driver = findProgram(['WebKitWebDriver']);
  const binary = findMiniBrowser();
  const screen = process.env['DISPLAY'] ? undefined : findProgram(['xvfb-run']);
  if (!driver || !binary || !(screen || process.env['DISPLAY'])) {
    throw new Error('No WebKit found. On Debian: apt-get install webkit2gtk-driver xvfb');
  }
  const port = await findFreePort();
  const command = [driver, `--port=${port}`, '--host=127.0.0.1'];
  if (screen) command.unshift(screen, '--auto-servernum', '--server-args=-screen 0 1920x1200x24');
  // A process group of its own: xvfb-run does not pass a signal on to the driver and the screen.
  const driverProcess = spawn(command[0]!, command.slice(1), {
    detached: true,
    stdio: 'ignore',
    env: {...process.env, TZ: timeZone, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1'},
  });
  const stop = () => {
    try {
      process.kill(-driverProcess.pid!, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  for (let tries = 0; !(await isListening(port)); tries++) {
    if (tries > 150 || driverProcess.exitCode !== null) {
      stop();
      throw new Error('WebKitWebDriver did not start');
    }
    await delay(100);
  }
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    } as never,
  });
  Object.assign(launcher, {concurrency: 1});
  return {launcher, stop};
}

/**
 * Prepares a browser for the test runner.
 *
 * @param timeZone IANA name of the zone that the browser's clock shows
 * @throws where the engine is not installed, with the Debian package that has it
 */
export function launchEngine(engine: Engine, timeZone: string): Promise<LaunchedEngine> | LaunchedEngine {
  if (engine === 'firefox') return launchFirefox(timeZone);
  return engine === 'webkit' ? launchWebKit(timeZone) : launchChromium(timeZone);
}
