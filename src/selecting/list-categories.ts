import type { Article } from '../model/feed.js';
import { foldLabel } from './fold-label.js';

export interface Category {
  /** As it is written first. */
  label: string;
  /** Articles that carry it. */
  count: number;
}

/**
 * The sections of a feed, the most used first, else in the order of their appearance.
 * Spellings that differ only in case and accents are one.
 * @param limit A feed with hundreds of keywords has no sections to choose from: only so many are listed.
 */
export function listCategories(items: readonly Article[], limit = 20): Category[] {
  const categories = new Map<string, Category & { last?: Article }>();
  for (const article of items) {
    for (const { label } of article.tags) {
      const key = foldLabel(label);
      const category = categories.get(key) ?? { label, count: 0 };
      if (!key || category.last === article) continue;
      category.last = article;
      category.count++;
      categories.set(key, category);
    }
  }
  return [...categories.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
    .map(({ label, count }) => ({ label, count }));
}
