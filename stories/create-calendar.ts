import '../src/define/events-calendar.js';
import type { EventsCalendar } from '../src/elements/events-calendar.js';
import { create, type Settings } from './create-element.js';

/** An `<events-calendar>` with these settings, loaded at once; `inside` is HTML for its slots. */
export function eventsCalendar(settings: Settings<EventsCalendar>, inside = ''): EventsCalendar {
  return create<EventsCalendar>('events-calendar', { loading: 'eager', ...settings }, inside);
}
