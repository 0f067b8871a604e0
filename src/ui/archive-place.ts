import type { FeedLayout } from './feed-list.js';

/** Beside the list where there is room and the layout leaves it, over the items, or in the flow where narrow. */
export type ArchivePlace = 'beside' | 'over' | 'flow';

/** @param breakpoint CSS pixels that the element's width has reached */
export function placeArchive(breakpoint: number, layout: FeedLayout): ArchivePlace {
  if (breakpoint === 1120 && (layout === 'list' || layout === 'headlines')) return 'beside';
  return breakpoint >= 768 ? 'over' : 'flow';
}
