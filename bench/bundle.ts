import { build, type BuildOptions, type Plugin } from 'esbuild';

/** FullCalendar's plugin was written for the first version of ical.js, whose parts stand on its own. */
const firstIcalJs: Plugin = {
  name: 'first-ical-js',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^ical\.js$/ }, ({ importer, kind, resolveDir }) =>
      importer.includes('@fullcalendar') ? resolve('ical.js-1', { kind, resolveDir }) : undefined,
    );
  },
};

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  logLevel: 'error',
  loader: { '.css': 'text' },
  plugins: [firstIcalJs],
  // Its main file asks for Node's http; its own build for browsers does not.
  alias: { 'rss-parser': 'rss-parser/dist/rss-parser.min.js' },
};

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...shared, ...options });
  return outputFiles![0]!.text;
}

/** A page's script, minified as it would be served; a module where it needs to know its own address. */
export const bundlePage = (entry: string, format: 'iife' | 'esm' = 'iife'): Promise<string> =>
  bundle({ entryPoints: [entry], platform: 'browser', format });

/** The same readers as a module for Node, built the same way. */
export const bundleForNode = (): Promise<string> =>
  bundle({ entryPoints: ['bench/measure-readers.ts'], platform: 'browser', format: 'esm' });
