import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import type * as cem from 'custom-elements-manifest/schema.d.ts';

/*
 * Writes `dist/jsx.d.ts` from `custom-elements.json`: what JSX knows of the elements, with relative paths.
 *
 *   npx tsx scripts/write-jsx-types.ts [folder]
 */
const folder = process.argv[2] ?? 'dist';
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as cem.Package;
const toRelative = (path: string): string => path.replace(/^dist\//, './');

generateJsxTypes(manifest, {
  outdir: folder,
  fileName: 'jsx.d.ts',
  componentTypePath: (_name, _tag, path = '') => toRelative(path),
});

// The generator names the classes of events without importing them.
const file = join(folder, 'jsx.d.ts');
const text = readFileSync(file, 'utf8');
const imports = manifest.modules.flatMap(({ path, declarations = [] }) => {
  const events = declarations.map(({ name }) => name).filter((name) => text.includes(`(e: ${name})`));
  return events.length ? `import type { ${events.join(', ')} } from '${toRelative(path)}';\n` : [];
});
writeFileSync(file, imports.join('') + text);
