/** At most this many are kept: an `Intl` object takes about 1 ms and up to 50 KB, and a page may name any number of languages. */
export const cacheLimit = 60;

const kept = new Map<string, unknown>();

/** How many values are kept at the moment. */
export const cacheSize = () => kept.size;

/**
 * What `make` returned for `key`; the one not asked for the longest goes first when there are more than `cacheLimit`.
 * The caller makes the key unique to the kind of value and everything it depends on.
 */
export function remember<T>(key: string, make: () => T): T {
  const value = kept.has(key) ? (kept.get(key) as T) : make();
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > cacheLimit) kept.delete(kept.keys().next().value!);
  return value;
}
