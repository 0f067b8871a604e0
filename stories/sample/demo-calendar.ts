import type { CalendarEdition } from '../../demo/portal/events/demo-event.js';
import { writeCalendar, type CalendarName } from '../../demo/portal/events/write-calendar.js';
import { assetUrl } from './asset-url.js';
import { serveText } from './write-sample-feed.js';

const kept = new Map<string, string>();

/** A calendar of the demo portal at a URL, written for now; its pictures are the stories' own. */
export function demoCalendar(name: CalendarName = 'events', edition: CalendarEdition = 'en'): string {
  const known = kept.get(name + edition);
  if (known) return known;
  const text = writeCalendar({ name, edition, baseUrl: 'https://portal.example', now: Date.now() })
    // A folded line could part an address.
    .replaceAll('\r\n ', '')
    .replaceAll('https://portal.example/pictures/', assetUrl('pictures/'));
  const url = serveText(text, 'text/calendar');
  kept.set(name + edition, url);
  return url;
}
