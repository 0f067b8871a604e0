import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type * as cem from 'custom-elements-manifest/schema.d.ts';
import type typescript from 'typescript';

// The package declares no types for these, and has no entry for its plugins.
const analyzer: string = '@custom-elements-manifest/analyzer';
const plugins: string = '../node_modules/@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
const { create, ts } = (await import(analyzer)) as {
  create(options: { modules: unknown[]; plugins: unknown[]; context: object }): cem.Package;
  ts: typeof typescript;
};
const { litPlugin } = (await import(plugins)) as { litPlugin(): unknown[] };

/*
 * Writes `custom-elements.json`: what editors, documentation and framework typings know of the elements.
 *
 *   npm run manifest          writes it
 *   npm run manifest:check    fails where the committed one differs from the sources
 */
const out = 'custom-elements.json';

/** What elements are made of: their classes, the events, and what registers them. */
function listSources(): string[] {
  return ['src/elements', 'src/define']
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('define-element.ts'))
    .sort();
}

/** `src/elements/news-feed.ts` is published as `dist/elements/news-feed.js`. */
function toPublished(path: string): string {
  return path.replace(/^(?:\.\/|\/)?src\//, 'dist/').replace(/\.ts$/, '.js');
}

/**
 * The custom properties of `tokens.ts` and `late-tokens.ts`: one for each line `--_x: var(--portal-x, default);` and a comment, and those
 * that the host's style sheet reads.
 */
function readTokens(): cem.CssCustomProperty[] {
  const tokens = ['tokens', 'late-tokens'].map((name) => readFileSync(`src/theming/${name}.ts`, 'utf8')).join('');
  const found = tokens
    .split('\n')
    .map((line) => /var\((--portal-[\w-]+), .*; \/\* (.+) \*\/$/.exec(line))
    .filter((match) => match !== null)
    .map(([line, name = '', description]): cem.CssCustomProperty => {
      const value = readFallback(line, name);
      return { name, default: value.replaceAll(/var\(--_([\w-]+)\)/g, 'var(--portal-$1)'), description };
    });
  return [
    ...found,
    { name: '--portal-font', default: 'inherit', description: 'Font of everything; the page’s own by default.' },
    { name: '--portal-text', default: 'inherit', description: 'Colour of the text; the page’s own by default.' },
  ];
}

/** The fallback of `var(name, …)` in a line, up to the bracket that closes it. */
function readFallback(line: string, name: string): string {
  const start = line.indexOf(`var(${name}, `) + `var(${name}, `.length;
  let depth = 1;
  let end = start;
  while (depth && end < line.length) {
    const character = line[end++];
    if (character === '(') depth++;
    if (character === ')') depth--;
  }
  return line.slice(start, end - 1);
}

const isPublic = (member: cem.ClassMember) =>
  (!('privacy' in member) || member.privacy === undefined || member.privacy === 'public') &&
  !(member.kind === 'field' && /^(styles|properties)$/.test(member.name)) &&
  !/^(?:#|_)/.test(member.name);

/** What the files of `define/` register: tag and class, by the file's path. */
function readDefinitions(): Map<string, { tag: string; className: string }> {
  const found = listSources().flatMap((path) => {
    const [, tag, className] = /defineElement\('([\w-]+)', (\w+)/.exec(readFileSync(path, 'utf8')) ?? [];
    return tag && className ? [[path, { tag, className }] as const] : [];
  });
  return new Map(found);
}

/** Leaves what a page can use, under the paths that are published. */
function publish(manifest: cem.Package): cem.Package {
  const tokens = readTokens();
  const definitions = readDefinitions();
  const elementPath = (name: string) =>
    manifest.modules.find(({ declarations }) => declarations?.some((one) => one.name === name))?.path ?? '';

  const publishClass = (declaration: cem.ClassDeclaration & Partial<cem.CustomElement>): cem.Declaration => {
    const members = declaration.members?.filter(isPublic);
    const definition = [...definitions.values()].find(({ className }) => className === declaration.name);
    const { events, attributes, ...rest } = declaration;
    return {
      ...rest,
      members,
      attributes: attributes?.filter(({ fieldName }) => !fieldName || members?.some(({ name }) => name === fieldName)),
      // The analyzer takes each `dispatchEvent` for an event of its own; those that are documented have a hyphen.
      events: events?.filter(({ name, description }) => name?.includes('-') && description),
      ...(definition && { customElement: true, tagName: definition.tag, cssProperties: tokens }),
    } as cem.Declaration;
  };

  const modules = manifest.modules.map((module) => {
    const definition = definitions.get(module.path);
    const declarations = module.declarations?.map((one) => (one.kind === 'class' ? publishClass(one) : one));
    if (!definition) return { ...module, declarations };
    const { tag: name, className } = definition;
    const declaration = { name: className, module: elementPath(className) };
    return { ...module, exports: [{ kind: 'custom-element-definition', name, declaration }] };
  });
  const toPaths = (key: string, value: unknown) =>
    (key === 'module' || key === 'path') && typeof value === 'string' ? toPublished(value) : value;
  return JSON.parse(JSON.stringify({ ...manifest, modules }, toPaths)) as cem.Package;
}

const modules = listSources().map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
const text = `${JSON.stringify(publish(create({ modules, plugins: litPlugin(), context: { dev: false } })), null, 2)}\n`;

if (process.argv.includes('--check')) {
  let committed = '';
  try {
    committed = readFileSync(out, 'utf8');
  } catch {
    // Missing: different from everything.
  }
  if (committed !== text) {
    console.error(`${out} is not what the sources say. Run: npm run manifest`);
    process.exitCode = 1;
  } else console.log(`${out} is up to date`);
} else {
  writeFileSync(out, text);
  console.log(`${out}: ${text.length} characters`);
}
