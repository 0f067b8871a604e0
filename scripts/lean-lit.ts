import type { Plugin } from 'rollup';

/** Styles without what Lit does for engines that cannot adopt a sheet: none of those has container queries either. */
const CSS_TAG = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (raw, ...values) => new CSSResult(String.raw({ raw }, ...values));
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

/** What Lit keeps on the page's global object (versions, metadata of decorators), the hooks for polyfills and hydration that it looks for there, and what no element of ours asks for. */
const NEEDLESS: readonly [file: RegExp, code: RegExp][] = [
  [/lit-html[\\/]lit-html\.js$/, /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/],
  [/reactive-element[\\/]reactive-element\.js$/, /\b\w+=\w+\.reactiveElementPolyfillSupport,/],
  // Attributes of ours are words, numbers and switches, never JSON.
  [/reactive-element[\\/]reactive-element\.js$/, /(?<=break;)case Object:case Array:\w+=null==\w+\?\w+:JSON\.stringify\(\w+\)/],
  [/reactive-element[\\/]reactive-element\.js$/, /(?<=break;)case Object:case Array:try\{\w+=JSON\.parse\(\w+\)\}catch\(\w+\)\{\w+=null\}/],
  [/reactive-element[\\/]reactive-element\.js$/, /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
  [/reactive-element[\\/]reactive-element\.js$/, /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/],
  [/reactive-element[\\/]reactive-element\.js$/, /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/],
  [/lit-element[\\/]lit-element\.js$/, /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/],
  [/lit-element[\\/]lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/],
];

/** Lit without its list of versions on the page and without its ways for old engines. Stops the build where Lit is written otherwise. */
export function leanLit(): Plugin {
  const missing = new Set(NEEDLESS);
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (/reactive-element[\\/]css-tag\.js$/.test(id)) return { code: CSS_TAG, map: null };
      let lean = code;
      for (const entry of NEEDLESS) {
        const [file, trace] = entry;
        if (!file.test(id) || !trace.test(lean)) continue;
        missing.delete(entry);
        lean = lean.replace(trace, '');
      }
      return lean === code ? null : { code: lean, map: null };
    },
    buildEnd(error) {
      if (!error && missing.size) this.error(`Lit is written otherwise now: ${[...missing].map(([, trace]) => trace.source).join(' ')}`);
    },
  };
}
