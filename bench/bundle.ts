import { build, type BuildOptions } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  logLevel: 'error',
  loader: { '.css': 'text' },
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
