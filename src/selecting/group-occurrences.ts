import type { Occurrence } from '../model/calendar-event.js';
import { dayOfNumber, numberOfDay } from '../model/day-number.js';
import type { Day } from '../model/feed.js';
import { compareOccurrences, daysOf } from './days-of.js';

export interface OccurrenceDay {
  day: Day;
  occurrences: Occurrence[];
}

export interface OccurrenceGroups {
  /** What began before the first day and is still on: a long exhibition, once. */
  ongoing: Occurrence[];
  /** Days that something begins on, in order. */
  days: OccurrenceDay[];
}

/**
 * Occurrences by the day they begin on, each once, as an agenda lists them.
 * @param from First day listed, `to` the first not listed any more.
 * @param dayEnds Hour until which a night belongs to the day before.
 */
export function groupOccurrences(occurrences: readonly Occurrence[], from: Day, to: Day, dayEnds: number): OccurrenceGroups {
  const start = numberOfDay(from);
  const end = numberOfDay(to);
  const ongoing: Occurrence[] = [];
  const days: OccurrenceDay[] = [];
  for (const occurrence of [...occurrences].sort(compareOccurrences)) {
    const { first, last } = daysOf(occurrence, dayEnds);
    if (last < start || first >= end) continue;
    const day = dayOfNumber(first);
    if (first < start) ongoing.push(occurrence);
    else if (days.at(-1)?.day === day) days.at(-1)!.occurrences.push(occurrence);
    else days.push({ day, occurrences: [occurrence] });
  }
  return { ongoing, days };
}

/**
 * Every day of a period with all that is on it, days without anything too: what began earlier comes first.
 * Parameters as of `groupOccurrences`.
 */
export function listEachDay(occurrences: readonly Occurrence[], from: Day, to: Day, dayEnds: number): OccurrenceDay[] {
  const start = numberOfDay(from);
  const days = Array.from({ length: numberOfDay(to) - start }, (_, i) => ({ day: dayOfNumber(start + i), occurrences: [] as Occurrence[] }));
  for (const occurrence of [...occurrences].sort(compareOccurrences)) {
    const { first, last } = daysOf(occurrence, dayEnds);
    for (let at = Math.max(0, first - start); at <= last - start && at < days.length; at++) days[at]!.occurrences.push(occurrence);
  }
  return days;
}
