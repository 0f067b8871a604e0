/** Times at which something is open on some days of the week. */
export interface Opening {
  /** 0 Monday to 6 Sunday, ascending. */
  days: number[];
  /** `10:00`, the place's own clock. */
  from: string;
  /** Not after `from` where it closes on the next day. */
  to: string;
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const TIMES = /^([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/;
const RULE = /^((?:mo|tu|we|th|fr|sa|su)[a-z,\s–-]*)?\s*(off|closed|[\d:,\s–-]+)$/i;

/** `Mo-Fr, Su` as days; `undefined` for what is none. */
function readDays(text: string): Set<number> | undefined {
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const [from, to, ...more] = part.trim().toLowerCase().split(/\s*[-–]\s*/).map((day) => DAYS.indexOf(day.slice(0, 2)));
    if (from === undefined || from < 0 || to === -1 || more.length) return undefined;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === (to ?? from)) break;
    }
  }
  return days;
}

/**
 * Opening hours by the week, as schema.org and OpenStreetMap write them: `Mo-Fr 10:00-18:00; Sa,Su 11:00-16:00`, `24/7`,
 * `Mo off`. A later rule replaces an earlier one on its days. What says more than that (months, holidays, words) is not
 * guessed at: half of it would be wrong.
 * @returns `undefined` for what is not understood as a whole
 */
export function readOpenings(text: string): Opening[] | undefined {
  const week = new Map<number, string[]>();
  const rules = /^24\/7$/.test(text.trim()) ? ['00:00-24:00'] : text.slice(0, 500).split(';').map((rule) => rule.trim()).filter(Boolean);
  for (const rule of rules) {
    const [, named, hours] = RULE.exec(rule) ?? [];
    const days = named ? readDays(named.replace(/[,\s]+$/, '')) : new Set(DAYS.keys());
    if (!hours || !days) return undefined;
    const closed = /^[a-z]/i.test(hours);
    const spans = closed ? [] : hours.split(',').map((span) => TIMES.exec(span.trim()));
    if (spans.some((span) => !span)) return undefined;
    const times = spans.map((span) => `${span![1]!.padStart(2, '0')}:${span![2]}-${span![3]!.padStart(2, '0')}:${span![4]}`);
    for (const day of days) week.set(day, times);
  }
  const byTimes = new Map<string, number[]>();
  for (const [day, times] of [...week].sort(([a], [b]) => a - b)) {
    for (const time of times) byTimes.set(time, [...(byTimes.get(time) ?? []), day]);
  }
  return [...byTimes].map(([time, days]) => ({ days, from: time.slice(0, 5), to: time.slice(6) }));
}
