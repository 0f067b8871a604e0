import type { ZoneObservance } from '../model/recurrence.js';
import { expandRule } from './expand-rule.js';
import { wallOf } from './wall-of.js';

const DAY = 864e5;

/** Half a year: blocks in which the changes of a zone are known. */
const BLOCK = 183 * DAY;

interface Change {
  at: number;
  offset: number;
}

const changesByZone = new WeakMap<readonly ZoneObservance[], Map<number, Change[]>>();

/** Changes of an observance from `from` to `to`, instants, as well as the last one before. */
function changesOf({ start, offsetFrom, offsetTo, rule, dates = [] }: ZoneObservance, from: number, to: number): Change[] {
  const begin = wallOf(start);
  const walls = [begin, ...dates.map(wallOf)];
  const until = rule?.until && wallOf(rule.until) + ('instant' in rule.until && rule.until.instant ? offsetFrom * 6e4 : 0);
  let left = rule?.count ?? Infinity;
  if (rule) {
    const end = Math.min(to, until ?? to) + DAY;
    // Two years hold a change of any yearly rule; counting needs all of them.
    expandRule(rule, begin, { from: rule.count ? begin : Math.min(from, end) - 800 * DAY, to: end }, (wall) => {
      if (until !== undefined && wall > until || left-- <= 0) return true;
      walls.push(wall);
      return false;
    });
  }
  return walls.filter((wall) => wall - offsetFrom * 6e4 < to).map((wall) => ({ at: wall - offsetFrom * 6e4, offset: offsetTo * 6e4 }));
}

/**
 * How far the clocks of a zone that a calendar defines itself are ahead of UTC, milliseconds (RFC 5545 3.6.5): the
 * offset of the latest change; before the first one, what that one changed from.
 */
export function customOffset(ms: number, zone: readonly ZoneObservance[]): number {
  let blocks = changesByZone.get(zone);
  if (!blocks) changesByZone.set(zone, (blocks = new Map<number, Change[]>()));
  const block = Math.floor(ms / BLOCK);
  let changes = blocks.get(block);
  if (!changes) {
    const from = block * BLOCK;
    changes = zone.flatMap((observance) => changesOf(observance, from, from + BLOCK)).sort((a, b) => a.at - b.at);
    if (blocks.size > 1e3) blocks.clear();
    blocks.set(block, changes);
  }
  const change = changes.findLast(({ at }) => at <= ms);
  if (change) return change.offset;
  const [earliest] = [...zone].sort((a, b) => wallOf(a.start) - wallOf(b.start));
  return (earliest?.offsetFrom ?? 0) * 6e4;
}
