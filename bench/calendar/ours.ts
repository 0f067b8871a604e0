import '../../src/define/events-calendar.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import { writeIcs } from './make-events.js';
import type { Subject } from './subject.js';

export const ours: Subject = {
  name: '<events-calendar>',
  readsAddress: true,
  async prepare(events) {
    return [...(await readFeed(writeIcs(events))).items];
  },
  mount(host, prepared, day) {
    const element = document.createElement('events-calendar');
    Object.assign(element, { timeZone: 'UTC', date: day, loading: 'eager', lang: 'en' });
    if (typeof prepared === 'string') element.src = prepared;
    else element.items = prepared as CalendarEvent[];
    host.append(element);
    return {
      root: element.shadowRoot ?? element.attachShadow({ mode: 'open' }),
      turn(to) {
        element.date = to;
      },
      countTitles: () => element.shadowRoot?.querySelectorAll('[part~="event"]').length ?? 0,
      remove: () => element.remove(),
    };
  },
};
