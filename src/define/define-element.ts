/** Replaced by the build's own version; a test holds it to package.json. */
export const version = '0.1.0';

interface Registry {
  /** Who defined each tag on this page: version, and the URL it came from. */
  defined?: Record<string, { version: string; url: string }>;
}

const key = Symbol.for('portal-widgets');

/**
 * Registers an element once. A second copy of the library on the page yields to the first and says so once:
 * `customElements.define` would throw and take the whole module with it.
 * @param url `import.meta.url` of the caller, for the warning.
 */
export function defineElement(tag: string, element: CustomElementConstructor, url: string): void {
  const registry = ((globalThis as { [key]?: Registry })[key] ??= {});
  const defined = (registry.defined ??= {});
  const first = defined[tag];
  if (!customElements.get(tag)) {
    customElements.define(tag, element);
    defined[tag] = { version, url };
  } else if (first?.version !== version || first.url.split(/[?#]/)[0] !== url.split(/[?#]/)[0]) {
    console.warn(`portal-widgets: <${tag}> is defined already, ${first ? `${first.version} (${first.url})` : 'not by us'}; ${version} (${url}) yields`);
  }
}
