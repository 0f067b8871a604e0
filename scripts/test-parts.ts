import {timeZones} from './time-zones.js';

/** One part of `npm test`. */
export interface TestPart {
  name: string;
  /** Program and arguments; `tsx` and the like are found in `node_modules/.bin`. */
  command: string[];
  /** `many`: the command reports counts (`scripts/check-counts.ts`). `one`: its exit code is one check. */
  checks: 'many' | 'one';
}

/** Folders whose browser tests depend on the host's clock: they run in every zone, all others in the first only. */
const clockFolders = ['test/i18n', 'test/formats', 'test/selecting', 'test/controllers'];

const [, ...otherZones] = timeZones;

function engineTests(engine: string, name: string): TestPart[] {
  return ['plain', 'page'].map((kind) => ({
    name: `browser tests, ${name}, ${kind === 'page' ? 'on pages' : 'without a DOM'}`,
    command: ['tsx', 'scripts/test-browser.ts', '--engine', engine, '--kind', kind],
    checks: 'many',
  }));
}

/** What `npm test` runs, in this order. A part that needs a build comes after it. */
export const testParts: TestPart[] = [
  {name: 'build', command: ['npm', 'run', 'build'], checks: 'one'},
  {name: 'types', command: ['tsc', '--noEmit'], checks: 'one'},
  {name: 'lint', command: ['eslint', '.'], checks: 'one'},
  {name: 'sizes', command: ['tsx', 'scripts/check-sizes.ts'], checks: 'many'},
  {name: 'tables of the README', command: ['tsx', 'scripts/write-readme.ts', '--check'], checks: 'one'},
  {name: 'package', command: ['publint', '--strict'], checks: 'one'},
  {name: 'manifest', command: ['tsx', 'scripts/write-manifest.ts', '--check'], checks: 'one'},
  {name: 'unit tests, three time zones', command: ['tsx', 'scripts/test-unit.ts'], checks: 'many'},
  ...engineTests('chromium', 'Chromium'),
  ...otherZones.map((zone): TestPart => {
    const command = ['tsx', 'scripts/test-browser.ts', '--zone', zone, ...clockFolders];
    return {name: `browser tests, Chromium in ${zone}`, command, checks: 'many'};
  }),
];

/** What a continuous integration adds where these browsers are installed. */
export const enginePartsByName: Record<string, TestPart[]> = {
  firefox: engineTests('firefox', 'Firefox'),
  webkit: engineTests('webkit', 'WebKit'),
};
