import type { FeedItem } from '../model/feed.js';
import { isScaleTried, loadCalendarScale } from '../recurrence/scales.js';
import { hasCustomZones, loadCustomZones } from '../recurrence/zones.js';

/**
 * Fetches what few series need, before their occurrences are asked for: arithmetic of other calendars (RFC 7529) and of
 * zones that a calendar defines itself.
 * @returns Undefined where there is nothing to wait for. Never rejects: what does not load shows its first date alone.
 */
export function loadForEvents(items: readonly FeedItem[]): Promise<void> | undefined {
  const parts = new Map<string, () => Promise<unknown>>();
  for (const item of items) {
    if (item.kind !== 'event' || !item.recurrence) continue;
    if (item.zone && !hasCustomZones()) parts.set('', loadCustomZones);
    for (const { scale } of [...item.recurrence.rules, ...item.recurrence.exceptionRules]) {
      if (scale && !isScaleTried(scale)) parts.set(scale, () => loadCalendarScale(scale));
    }
  }
  if (!parts.size) return undefined;
  return Promise.allSettled([...parts.values()].map((load) => load())).then(() => undefined);
}
