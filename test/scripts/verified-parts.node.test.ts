import { createHash } from 'node:crypto';
import { assert } from 'chai';
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import { leanLit } from '../../scripts/lean-lit.js';
import { LOADER_NAME, renameLitPolicy, verifiedParts } from '../../scripts/verified-parts.js';

/** Bundles modules given as text, as the CDN build does. */
async function bundle(modules: Record<string, string>, plugins: Plugin[] = [verifiedParts('1.2.3')]): Promise<Map<string, string>> {
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: (id) => (id in modules ? id : id.replace(/^\.\//, '') in modules ? id.replace(/^\.\//, '') : null),
    load: (id) => modules[id] ?? null,
  };
  const build = await rollup({ input: { entry: 'entry.js' }, preserveEntrySignatures: 'allow-extension', plugins: [virtual, ...plugins] });
  const { output } = await build.generate({ format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' });
  return new Map(output.filter((file): file is OutputChunk => file.type === 'chunk').map(({ fileName, code }) => [fileName, code]));
}

const modules = {
  'entry.js': `import {greet} from './shared.js'; greet('entry'); window.open = () => import('./a.js'); window.other = () => import('./b.js');`,
  'shared.js': `export const greet = (who) => console.log('hello', who);`,
  'common.js': `export const common = () => 'common';`,
  'a.js': `import {greet} from './shared.js'; import {common} from './common.js'; greet(common()); export const a = 1; export {common as again} from './common.js';`,
  'b.js': `import {common} from './common.js'; export const b = common(); export const deep = () => import('./c.js');`,
  'c.js': `import {b} from './b.js'; export default b;`,
};

const hashOf = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;

describe('verifiedParts', () => {
  it('leaves no import that nobody verifies', async () => {
    for (const [file, code] of await bundle(modules)) assert.notMatch(code, /\bimport\s*[({'"*]|\bimport\s+\w|\bexport\s*[{*d]/, file);
  });

  it('writes the hash of each part into what loads it', async () => {
    const files = await bundle(modules);
    const parts = [...files].filter(([file]) => file !== 'entry.js');
    assert.isAtLeast(parts.length, 4);
    for (const [file, code] of parts) {
      const callers = [...files].filter(([, text]) => text.includes(`["${file}","${hashOf(code)}"]`));
      assert.isNotEmpty(callers, `${file} is loaded by nobody with its hash`);
    }
  });

  it('gives a changed part another hash in the entry, and another name to what they share', async () => {
    const key = (code: string) => /entry@1\.2\.3-\w+/.exec(code)?.[0];
    const before = (await bundle(modules)).get('entry.js')!;
    const after = (await bundle({ ...modules, 'a.js': modules['a.js'].replace('a = 1', 'a = 2') })).get('entry.js')!;
    assert.isString(key(before));
    assert.notEqual(key(before), key(after));
    assert.notEqual(/"(parts\/a[^"]+)"/.exec(before)?.[1], /"(parts\/a[^"]+)"/.exec(after)?.[1]);
  });

  it('is the same twice', async () => {
    assert.deepEqual(await bundle(modules), await bundle(modules));
  });

  it('names what a part needs besides the entry, before it', async () => {
    const entry = (await bundle(modules)).get('entry.js')!;
    assert.match(entry, new RegExp(`${LOADER_NAME}\\(\\["parts/common-[^"]+","sha256-[^"]+"\\],\\["parts/a-`));
  });

  it('stops where the minifier renamed the loader', async () => {
    const rename: Plugin = { name: 'rename', renderChunk: (code) => ({ code: code.replaceAll(LOADER_NAME, 'x'), map: null }) };
    const error = await bundle(modules, [verifiedParts('1.2.3'), rename]).then(() => undefined, (reason: unknown) => reason as Error);
    assert.match(error?.message ?? '', /renamed/);
  });
});

describe('renameLitPolicy', () => {
  it('fails where the policy of Lit is not found', async () => {
    const lit = { 'entry.js': `import './lit-html/lit-html.js';`, 'lit-html/lit-html.js': 'console.log("no policy here")' };
    const error = await bundle(lit, [renameLitPolicy()]).then(() => undefined, (reason: unknown) => reason as Error);
    assert.match(error?.message ?? '', /policy of lit-html was not found/);
  });
});

describe('leanLit', () => {
  it('fails where a trace of Lit is not found', async () => {
    const lit = { 'entry.js': `import './lit-html/lit-html.js';`, 'lit-html/lit-html.js': 'console.log("no trace here")' };
    const error = await bundle(lit, [leanLit()]).then(() => undefined, (reason: unknown) => reason as Error);
    assert.match(error?.message ?? '', /Lit is written otherwise/);
  });
});
