import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserModule from '@rollup/plugin-terser';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { leanLit } from './scripts/lean-lit.js';
import { integrities, LOADER_NAME, renameLitPolicy, verifiedParts } from './scripts/verified-parts.js';

// Its types say that a CommonJS default has to be unwrapped; at run time it is the plugin.
const terser = terserModule as unknown as typeof terserModule.default;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** Another folder is for looking at a build without disturbing the one that is served. */
const out = process.env.CDN_DIR ?? 'dist/cdn';
const hashes: Record<string, string> = {};

/** Collects the hash of every file of every build; the last one written is complete. */
const writeIntegrity: Plugin = {
  name: 'write-integrity',
  writeBundle(_options, bundle) {
    Object.assign(hashes, integrities(bundle));
    writeFileSync(join(out, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  },
};

/** One self-contained module an element: its own Lit, and later parts that it loads by hash. */
const builds: RollupOptions[] = readdirSync('src/cdn').map((file) => ({
  input: { [basename(file, '.ts')]: join('src/cdn', file) },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: out,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) => `parts/${basename(file, '.ts')}-${name.replace(`${basename(file, '.ts')}-`, '')}-[hash].js`,
    generatedCode: 'es2015',
  },
  plugins: [
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    leanLit(),
    renameLitPolicy(),
    verifiedParts(version),
    minifyTemplateLiterals({ options: { shouldMinify: ({ tag }) => /^(html|css|svg)$/.test(tag ?? '') } }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    terser({ ecma: 2020, module: true, mangle: { reserved: [LOADER_NAME] }, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    writeIntegrity,
  ],
}));

export default builds;
