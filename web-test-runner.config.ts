import {defaultReporter, type BrowserLauncher, type TestRunnerConfig} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {countReporter} from './scripts/count-reporter.js';
import type {Engine} from './scripts/launch-engine.js';
import {emulationPlugin} from './scripts/test-server/emulation-plugin.js';
import {answerTests} from './scripts/test-server/test-server-middleware.js';

/** What one run of the browser tests differs in. */
export interface BrowserRun {
  /** Paths of test files, relative to the repository's root. */
  files: string[];
  engine: Engine;
  launcher: BrowserLauncher;
  /** Where the test pages are served. */
  port: number;
  /** Where the second test server answers, so that tests meet CORS. */
  otherOrigin: string;
  /** Pages at a time. Focus, hover and media emulation belong to one page. */
  concurrency: number;
}

/**
 * The browser tests' settings. `npm run test:browser` (`scripts/test-browser.ts`) starts them; see there for
 * its options.
 */
export function configureBrowserTests({files, engine, launcher, port, otherOrigin, concurrency}: BrowserRun): TestRunnerConfig {
  return {
    files,
    rootDir: process.cwd(),
    port,
    browsers: [launcher],
    concurrency,
    concurrentBrowsers: 1,
    nodeResolve: {browser: true},
    middleware: [answerTests(otherOrigin)],
    plugins: [
      emulationPlugin(engine),
      esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    ],
    testFramework: {config: {ui: 'bdd', timeout: 10_000}},
    filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 180_000,
    reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countReporter()],
    testRunnerHtml: (framework) => `<!DOCTYPE html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tests</title></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
  };
}
