import type { FeedItem } from '../model/feed.js';
import { foldLabel } from './fold-label.js';

export interface Category {
  /** As it is written first. */
  label: string;
  /** Articles whose section it is. */
  count: number;
}

/**
 * The sections of a feed in the order of their appearance; of more than `limit`, the most used. An article's section is its first
 * tag: the further ones are keywords, and hundreds of those are no sections to choose from.
 * Spellings that differ only in case and accents are one.
 * @param limit So many are listed at most.
 */
export function listCategories(items: readonly FeedItem[], limit = 10): Category[] {
  const categories = new Map<string, Category>();
  for (const { tags } of items) {
    const key = foldLabel(tags[0]?.label ?? '');
    if (!key) continue;
    const category = categories.get(key) ?? { label: tags[0]!.label, count: 0 };
    category.count++;
    categories.set(key, category);
  }
  const all = [...categories.values()];
  const used = new Set([...all].sort((a, b) => b.count - a.count).slice(0, limit));
  return all.filter((category) => used.has(category));
}
