import {parseArgs} from 'node:util';
import {startTestRunner} from '@web/test-runner';
import {configureBrowserTests} from '../web-test-runner.config.js';
import {bundleStories} from './bundle-stories.js';
import {findFreePort} from './find-free-port.js';
import {findTests, isSlow, needsPage} from './find-tests.js';
import {engines, launchEngine, type Engine} from './launch-engine.js';
import {startTestServer} from './test-server/start-test-server.js';
import {timeZones} from './time-zones.js';

/*
 * Runs browser tests once in one engine.
 *
 *   npm run test:browser -- --files test/ui        one folder, file or glob; may be repeated
 *   npm run test:browser -- --engine firefox       chromium (default), firefox, webkit
 *   npm run test:browser -- --zone Pacific/Apia    the browser's time zone; Europe/Minsk by default
 *   npm run test:browser -- --kind plain           the tests that need no page, two at a time; or those that do: page
 *   npm run test:browser -- --bundled              the bundled Chromium, whatever is installed
 *
 * Slow tests run in Chromium with the first zone's clock only.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    files: {type: 'string', multiple: true, default: []},
    engine: {type: 'string', default: 'chromium'},
    zone: {type: 'string', default: timeZones[0]},
    kind: {type: 'string'},
    bundled: {type: 'boolean', default: false},
  },
});

const engine = values.engine as Engine;
if (!engines.includes(engine)) throw new Error(`--engine is one of ${engines.join(', ')}`);
if (values.bundled) process.env['CHROMIUM'] = 'bundled';

const {kind, zone} = values;
const files = findTests('browser', [...values.files, ...positionals]).filter(
  (file) =>
    (!kind || (kind === 'page') === needsPage(file)) && ((engine === 'chromium' && zone === timeZones[0]) || !isSlow(file)),
);
if (!files.length) throw new Error('No test file matches.');

if (files.some((file) => file.startsWith('test/stories/'))) await bundleStories();
const {origin: otherOrigin} = await startTestServer();
const {launcher, stop} = await launchEngine(engine, zone);
process.once('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

await startTestRunner({
  config: configureBrowserTests({files, engine, launcher, port: await findFreePort(), otherOrigin, concurrency: kind === 'plain' ? 2 : 1}),
  readCliArgs: false,
  readFileConfig: false,
});
