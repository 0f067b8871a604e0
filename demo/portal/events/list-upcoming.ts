import { readFeed } from '../../../src/formats/read-feed.js';
import type { Occurrence } from '../../../src/model/calendar-event.js';
import { createOccurrenceIndex } from '../../../src/selecting/occurrences.js';
import { findToday } from './around-today.js';
import type { CalendarEdition } from './demo-event.js';
import { writeCalendar } from './write-calendar.js';
import { portalZone } from './write-event.js';

/** The events of the portal's calendar from today on, read as any site would read it. @param now milliseconds since 1970 */
export async function listUpcoming(edition: CalendarEdition, now: number, count: number): Promise<Occurrence[]> {
  const { items } = await readFeed(writeCalendar({ name: 'events', edition, baseUrl: 'https://portal.example', now }));
  return createOccurrenceIndex(items, portalZone).next(findToday(now), count);
}
