import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Prints what an entry fetches before its first items show, module by module: `npx tsx scripts/list-bytes.ts src/cdn/news-feed.ts`.
 * Bytes are of minified code; the total is also given compressed with Brotli 11. CSS is not minified here, so it counts high.
 */
const entry = process.argv[2] ?? 'src/cdn/news-feed.ts';
const { metafile, outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  outdir: 'out',
  write: false,
  metafile: true,
  charset: 'utf8',
  conditions: ['production', 'browser'],
  logLevel: 'error',
});

const first = new Set<string>();
function follow(output: string): void {
  if (first.has(output)) return;
  first.add(output);
  for (const { path, kind } of metafile.outputs[output]?.imports ?? []) if (kind === 'import-statement') follow(path);
}
follow(Object.keys(metafile.outputs).find((output) => metafile.outputs[output]?.entryPoint === entry)!);

const bytes = new Map<string, number>();
for (const output of first) {
  for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs[output]!.inputs)) {
    bytes.set(input, (bytes.get(input) ?? 0) + bytesInOutput);
  }
}
for (const [input, size] of [...bytes].sort(([, a], [, b]) => b - a)) console.log(String(size).padStart(7), input);
const all = outputFiles.filter(({ path }) => [...first].some((output) => path.endsWith(output))).map(({ text }) => text).join('\n');
const packed = brotliCompressSync(all, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
console.log(String(all.length).padStart(7), 'minified', packed.length, 'Brotli');
