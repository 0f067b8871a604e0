import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserModule from '@rollup/plugin-terser';
import type { ManualChunkMeta, Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { TAGS } from './src/embedding/tags.js';
import { leanLit } from './scripts/lean-lit.js';
import { integrities, integrityOf, LOADER_NAME, renameLitPolicy, verifiedParts } from './scripts/verified-parts.js';
import { writeEmbedPage } from './scripts/write-embed-page.js';

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
    const page = writeEmbedPage(hashes);
    writeFileSync(join(out, 'embed.html'), page);
    hashes['embed.html'] = integrityOf(page);
    writeFileSync(join(out, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  },
};

/** Small modules that one element needs at first and others later, which would be files of their own. */
const FEW: readonly [group: string, modules: RegExp][] = [
  ['rules', /src\/recurrence\//],
  ['late', /src\/(theming\/late-[a-z]+|ui\/choice-styles|i18n\/week|selecting\/(month-grid|archive))\.ts$/],
  ['base', /src\/([a-z]+)\/(calendar-events|card-item|fold-[a-z]+|day-number)\.ts$/],
];

/**
 * The autoloader's parts: what `<article-card>` shares with another element is one file, and what the other elements share
 * is a second, so that the autoloader carries few hashes and an element after another loads its own file alone.
 */
function shareChunks(id: string, { getModuleInfo }: ManualChunkMeta): string | undefined {
  const reach = (from: string, found = new Set<string>()): Set<string> => {
    found.add(from);
    for (const next of getModuleInfo(from)?.importedIds ?? []) if (!found.has(next)) reach(next, found);
    return found;
  };
  const uses = (path: string): boolean => (reached[path] ??= reach(resolve('src', path))).has(id);
  const users = TAGS.filter((tag) => uses(`define/${tag}.ts`));
  if (!users.length || uses('cdn/portal-widgets.ts')) return undefined;
  const few = FEW.find(([, modules]) => modules.test(id.replaceAll('\\', '/')))?.[0];
  return users.length === 1 ? few : users.includes('article-card') ? 'base' : 'feeds';
}
const reached: Record<string, Set<string>> = {};

/** One self-contained module an element: its own Lit, and later parts that it loads by hash. */
const builds: RollupOptions[] = readdirSync('src/cdn').map((file) => ({
  input: { [basename(file, '.ts')]: join('src/cdn', file) },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: out,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) => `parts/${basename(file, '.ts')}-${name.replace(`${basename(file, '.ts')}-`, '')}-[hash:7].js`,
    generatedCode: 'es2015',
    manualChunks: file === 'portal-widgets.ts' ? shareChunks : undefined,
  },
  plugins: [
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    // The page for frames has nothing of Lit and no parts.
    ...(file === 'embed.ts' ? [] : [leanLit(), renameLitPolicy(), verifiedParts(version)]),
    minifyTemplateLiterals({ options: { shouldMinify: ({ tag }) => /^(html|css)$/.test(tag ?? '') } }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    terser({ ecma: 2020, module: true, mangle: { reserved: [LOADER_NAME] }, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    writeIntegrity,
  ],
}));

export default builds;
