/** Replaced by the build's own version; a test holds it to package.json. */
export const version = '0.1.0';

interface Copy {
  version: string;
  url: string;
}

/** What all copies of ours on a page share, under `Symbol.for('portal-widgets')`. */
interface Registry {
  /** Who defined each tag on this page, and who loads them (`portal-widgets`): version, and the URL it came from. */
  defined?: Record<string, Copy>;
  /** The versions that yielded, each said once. */
  yielded?: Record<string, true>;
  /** The autoloader's way to look into a root: see `cdn/portal-widgets.ts`. */
  discover?: (root: Document | DocumentFragment | Element) => void;
}

const key = Symbol.for('portal-widgets');
export const registry = ((globalThis as { [key]?: Registry })[key] ??= {});

/**
 * Takes a name for this copy. Where another copy has it already this one yields, and says so once for a pair of versions;
 * the same file again, whatever its query, is silent.
 * @param url `import.meta.url` of the caller.
 * @param free Whether nobody else has the name.
 */
export function claim(name: string, url: string, free = true): boolean {
  const defined = (registry.defined ??= {});
  const yielded = (registry.yielded ??= {});
  const first = defined[name];
  if (!first && free) {
    defined[name] = { version, url };
    return true;
  }
  const pair = `${first?.version} ${version}`;
  if ((first?.version !== version || first.url.split(/[?#]/)[0] !== url.split(/[?#]/)[0]) && !yielded[pair]) {
    yielded[pair] = true;
    console.warn(`portal-widgets: <${name}> is defined already, ${first ? `${first.version} (${first.url})` : 'not by us'}; ${version} (${url}) yields`);
  }
  return false;
}

/** Registers an element once: a second `customElements.define` would throw and take the whole module with it. */
export function defineElement(tag: string, element: CustomElementConstructor, url: string): void {
  if (claim(tag, url, !customElements.get(tag))) customElements.define(tag, element);
}
