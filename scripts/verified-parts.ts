import { createHash } from 'node:crypto';
import type { OutputBundle, OutputChunk, Plugin, RollupAstNode } from 'rollup';

/** What a page's copies of our files share: one object under one symbol, nothing else global. */
export const REGISTRY = 'globalThis[Symbol.for("portal-widgets")]';

/** To be reserved in the minifier. */
export const LOADER_NAME = 'loadPart';

const LOADER_ID = '\0load-part';

/**
 * Runs inside the entry. A later part is a module script of its own with the hash that the build baked into the entry,
 * so that one `integrity` on the page covers everything that ever runs. `import()` could not do that without an import map.
 * A part and what it needs are fetched together, then run in their order: each leaves a function under its name.
 */
const LOADER = `
const registry = (${REGISTRY} ??= {});
const parts = (registry.parts ??= {});
const results = (registry.exports ??= {});
const base = new URL('.', import.meta.url).href;
(registry.bases ??= new Set()).add(base);
let directive;
addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
  // Some engines name the origin only.
  if (base.startsWith(blockedURI) || blockedURI.startsWith(base)) directive = effectiveDirective;
});
try {
  registry.policy ??= globalThis.trustedTypes?.createPolicy('portal-widgets', {
    createHTML: (html) => html,
    createScriptURL(url) {
      for (const base of registry.bases) if (url.startsWith(base)) return url;
      throw TypeError(url);
    },
  });
} catch {
  throw Error("No trusted-types portal-widgets");
}
export const loadPart = (...list) =>
  Promise.all(
    list.map(
      ([file, integrity]) =>
        (parts[file] ??= new Promise((resolve, reject) => {
          const script = document.createElement('script');
          const url = base + file;
          Object.assign(script, {
            type: 'module',
            crossOrigin: 'anonymous',
            integrity,
            nonce: document.querySelector('script[nonce]')?.nonce ?? '',
            onload: () => resolve(script.remove()),
            onerror() {
              script.remove();
              delete parts[file];
              // The report of a violation is a task of its own.
              setTimeout(() =>
                reject(Object.assign(Error(url + (directive ? ' is blocked by ' + directive : ' is missing or changed')), { url, code: directive ? 'csp' : 'network' })),
              );
            },
          });
          script.src = registry.policy?.createScriptURL(url) ?? url;
          document.head.append(script);
        })),
    ),
  ).then(() => list.map(([file]) => (results[file] ??= parts[file + '()']())).pop());
`;

/**
 * Lit creates a Trusted Types policy when it loads. Ours has our own name, is shared by every copy on the page (a second
 * `createPolicy` of one name throws), and also vouches for our own later parts. Without it nothing can start: a part that
 * throws here leaves the page as it is, with one line in the console.
 */
const LIT_POLICY = /(\w+)\s*=\s*(\w+)\s*\?\s*\2\.createPolicy\("lit-html",\s*\{\s*createHTML:\s*(\w+)\s*=>\s*\3\s*\}\)\s*:\s*void 0/;

export function renameLitPolicy(): Plugin {
  let replaced = false;
  return {
    name: 'rename-lit-policy',
    transform(code, id) {
      if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const renamed = code.replace(LIT_POLICY, (_, policy: string) => {
        replaced = true;
        return `${policy}=${REGISTRY}.policy`;
      });
      return { code: renamed, map: null };
    },
    buildEnd(error) {
      if (!error && !replaced) this.error('the Trusted Types policy of lit-html was not found: look how it is written now');
    },
  };
}

type Node = RollupAstNode<{ type: string; start: number; end: number; [key: string]: unknown }>;
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Turns the chunks of a one-entry build into one self-contained entry and parts that it loads and verifies. */
export function verifiedParts(version: string): Plugin {
  return {
    name: 'verified-parts',
    resolveId: (id) => (id === 'virtual:load-part' ? LOADER_ID : null),
    load: (id) => (id === LOADER_ID ? LOADER : null),
    // The entry must carry the loader, under a name that survives, before it is known whether a part exists.
    transform(code, id) {
      if (!this.getModuleInfo(id)?.isEntry) return null;
      return { code: `import { loadPart } from 'virtual:load-part';\n${code}\nexport { loadPart as LOADPART };`, map: null };
    },
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((file): file is OutputChunk => file.type === 'chunk' && file.isEntry);
      if (!entry) return this.error('no entry');
      if (entry.imports.length) return this.error(`the entry cannot start without ${entry.imports.join()}`);
      const key = `${entry.name}@${version}-${digest(allCode(bundle), 'sha256').slice(0, 8)}`;
      const kit = `${REGISTRY}.exports["${key}"]`;
      // By position: there are many, and names would have to be carried along.
      const place = (name: string): number => entry.exports.indexOf(name);
      const done = new Map<string, string>();
      // What the entry gives to pages, besides what it gives to its parts.
      const own = new Set(entry.facadeModuleId && this.getModuleInfo(entry.facadeModuleId)?.exports);
      own.delete('LOADPART');
      const kept = (given: [string, string][]): string => {
        const names = given.filter(([name]) => own.has(name)).map(([name, value]) => `${value} as ${name}`);
        return names.length ? `export{${names.join()}};` : '';
      };

      /** A part behind all that it imports, in the order in which they run. */
      const needsOf = (part: string, list: string[] = [], trail: string[] = []): string[] => {
        if (trail.includes(part)) return this.error(`parts in a circle: ${[...trail, part].join(' > ')}`);
        if (part === entry.fileName || list.includes(part)) return list;
        for (const need of (bundle[part] as OutputChunk).imports) needsOf(need, list, [...trail, part]);
        list.push(part);
        return list;
      };

      const there = findLoaded(entry.fileName, bundle, needsOf);
      const finish = (file: string, trail: string[]): string => {
        const known = done.get(file);
        if (known) return known;
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || trail.includes(file)) return this.error(`parts in a circle: ${[...trail, file].join(' > ')}`);
        const isEntry = chunk === entry;
        const exportsOf = (from: string) => (from === entry.fileName ? kit : `${REGISTRY}.exports["${from}"]`);
        const call = (part: string): string =>
          needsOf(part)
            .filter((each) => !there.get(file)!.has(each))
            .map((each) => `["${each}","${finish(each, [...trail, file])}"]`)
            .join();
        let loader = '';
        const edits: Edit[] = [];
        const given: [name: string, value: string][] = [];
        walk(this.parse(chunk.code) as unknown as Node, (node) => {
          if (node.type === 'ImportDeclaration') {
            const from = resolveFile(file, (node.source as Node & { value: string }).value);
            const names = specifiers(node, from === entry.fileName ? place : undefined);
            edits.push({ start: node.start, end: node.end, text: names ? `const{${names}}=${exportsOf(from)};` : '' });
          } else if (node.type === 'ExportNamedDeclaration') {
            // `export {x} from './y.js'` names what another chunk exports, not a variable of this one.
            const source = node.source as (Node & { value: string }) | null;
            const from = source && resolveFile(file, source.value);
            for (const item of node.specifiers as Node[]) {
              const [local, name] = [text(item.local as Node), text(item.exported as Node)];
              if (name === 'LOADPART') loader = local;
              given.push([name, from ? `${exportsOf(from)}${from === entry.fileName ? `[${place(local)}]` : `.${local}`}` : local]);
            }
            edits.push({ start: node.start, end: node.end, text: '' });
          } else if (node.type === 'ImportExpression') {
            const part = resolveFile(file, (node.source as Node & { value: string }).value);
            edits.push({ start: node.start, end: node.end, text: `LOADPART(${call(part)})` });
          }
        });
        // `loadPart` is a name that the minifier must not give away: it is written into scopes that were minified before.
        if (isEntry && loader !== LOADER_NAME) this.error(`the minifier renamed ${LOADER_NAME}: reserve it`);
        const load = isEntry ? LOADER_NAME : `${kit}[${place('LOADPART')}]`;
        chunk.code = edits
          .sort((a, b) => b.start - a.start)
          .reduce((code, { start, end, text: to }) => code.slice(0, start) + to.replaceAll('LOADPART(', `${load}(`) + code.slice(end), chunk.code)
          .trim();
        chunk.code = isEntry
          ? `${chunk.code}${kit}??=[${given.sort(([a], [b]) => place(a) - place(b)).map(([, value]) => value).join()}];${kept(given)}\n`
          : `${REGISTRY}.parts["${file}()"]=()=>{${chunk.code}return{${given.map((pair) => pair.join(':')).join()}}};\n`;
        // The shortest hash that browsers verify: an entry carries one for each of its parts.
        const integrity = `sha256-${digest(chunk.code, 'sha256', 'base64')}`;
        done.set(file, integrity);
        return integrity;
      };
      finish(entry.fileName, []);
    },
  };
}

/** The hash of a file as `integrity` takes it. */
export const integrityOf = (code: string): string => `sha384-${digest(code, 'sha384', 'base64')}`;

/** Writes `integrity.json` (sha384 of every file) content from a finished bundle. */
export function integrities(bundle: OutputBundle): Record<string, string> {
  const chunks = Object.values(bundle).filter((file): file is OutputChunk => file.type === 'chunk');
  return Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, integrityOf(code)]));
}

/**
 * For each chunk what is loaded for certain where it runs: all that it imports, and what is loaded wherever one of those runs
 * that bring it. A hash of a part that brought this one could not stand in it.
 */
function findLoaded(entry: string, bundle: OutputBundle, needsOf: (part: string) => string[]): Map<string, Set<string>> {
  const chunks = Object.values(bundle).filter((file): file is OutputChunk => file.type === 'chunk');
  const all = chunks.map(({ fileName }) => fileName);
  const loaded = new Map(all.map((file) => [file, new Set(file === entry ? [entry] : all)]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const file of all) {
      const bringers = chunks.filter(({ dynamicImports }) => dynamicImports.some((part) => needsOf(part).includes(file)));
      const before = loaded.get(file)!;
      const own = new Set(needsOf(file));
      const now = [...before].filter((each) => own.has(each) || (file === entry ? each === entry : bringers.every(({ fileName }) => loaded.get(fileName)!.has(each))));
      changed ||= now.length < before.size;
      loaded.set(file, new Set(now));
    }
  }
  return loaded;
}

function allCode(bundle: OutputBundle): string {
  return Object.values(bundle)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join();
}

function digest(text: string, algorithm: string, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash(algorithm).update(text).digest(encoding);
}

/** `./x.js` as chunk `from` writes it, as a file name of the bundle. */
function resolveFile(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function text(node: Node): string {
  return (node.name ?? node.value) as string;
}

/** `{a as b, c}` of an import as the pattern `a:b,c`; `0:b,1:c` where names have places. */
function specifiers(node: Node, place?: (name: string) => number): string {
  return (node.specifiers as Node[])
    .map((item) => {
      const [imported, local] = [text(item.imported as Node), text(item.local as Node)];
      return place ? `${place(imported)}:${local}` : imported === local ? local : `${imported}:${local}`;
    })
    .join();
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof (child as Node).type === 'string') walk(child as Node, visit);
    }
  }
}
