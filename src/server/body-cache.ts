import type { KeptBody } from './answer.js';

/** Keeps written bodies by what was asked for; the ones not asked for longest leave when there are more than so many bytes. */
export function createBodyCache(maxBytes = 32_000_000): (key: string, write: () => Promise<KeptBody>) => Promise<KeptBody> {
  const kept = new Map<string, { body: Promise<KeptBody>; size: number }>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return (key, write) => {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.body;
    }
    const entry = { body: write(), size: 0 };
    kept.set(key, entry);
    entry.body.then(
      ({ bytes }) => {
        if (kept.get(key) !== entry) return;
        // With room for the compressed one.
        entry.size = 1.5 * bytes.length;
        size += entry.size;
        while (size > maxBytes && kept.size > 1) drop(kept.keys().next().value!);
      },
      () => kept.get(key) === entry && kept.delete(key),
    );
    return entry.body;
  };
}
