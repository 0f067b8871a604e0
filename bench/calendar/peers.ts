import { createCalendar as createEventCalendar, DayGrid, destroyCalendar, List, TimeGrid, type Calendar as EventCalendar } from '@event-calendar/core';
import eventCalendarStyles from '@event-calendar/core/index.css';
import { Calendar as FullCalendar, type EventInput } from '@fullcalendar/core';
import fullDayGrid from '@fullcalendar/daygrid';
import fullICalendar from '@fullcalendar/icalendar';
import fullList from '@fullcalendar/list';
import fullTimeGrid from '@fullcalendar/timegrid';
import type { MadeEvent } from './make-events.js';
import type { Subject } from './subject.js';

const asInput = ({ id, title, start, end, allDay }: MadeEvent): EventInput => ({
  id, title, allDay,
  start: new Date(start).toISOString().slice(0, allDay ? 10 : 19) + (allDay ? '' : 'Z'),
  end: new Date(end).toISOString().slice(0, allDay ? 10 : 19) + (allDay ? '' : 'Z'),
});

export const fullCalendar: Subject = {
  name: 'FullCalendar',
  readsAddress: true,
  prepare: (events) => Promise.resolve(events.map(asInput)),
  mount(host, prepared, day) {
    const calendar = new FullCalendar(host, {
      plugins: [fullDayGrid, fullTimeGrid, fullList, fullICalendar],
      headerToolbar: { start: 'title prev,next today', center: '', end: 'dayGridMonth,timeGridWeek,timeGridDay,listMonth' },
      initialView: 'dayGridMonth', initialDate: day, timeZone: 'UTC', dayMaxEvents: 3, firstDay: 0,
      ...(typeof prepared === 'string' ? { events: { url: prepared, format: 'ics' } } : { events: prepared as EventInput[] }),
    });
    calendar.render();
    return {
      root: host,
      turn: (to) => calendar.gotoDate(to),
      countTitles: () => host.querySelectorAll('.fc-event-title').length,
      remove: () => calendar.destroy(),
    };
  },
};

const styled = { done: false };

export const eventCalendar: Subject = {
  name: 'EventCalendar',
  readsAddress: false,
  // It shows the page's own clock, which stands at UTC here, and takes the end of whole days as exclusive too.
  prepare: (events) => Promise.resolve(events.map(({ id, title, start, end, allDay }) => ({ id, title, start: new Date(start), end: new Date(end), allDay }))),
  mount(host, prepared, day) {
    if (!styled.done) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(eventCalendarStyles as string);
      document.adoptedStyleSheets.push(sheet);
      styled.done = true;
    }
    const calendar: EventCalendar = createEventCalendar(host, [DayGrid, TimeGrid, List], {
      view: 'dayGridMonth', date: day, height: '100%', dayMaxEvents: true, firstDay: 0,
      headerToolbar: { start: 'title prev,next today', center: '', end: 'dayGridMonth,timeGridWeek,timeGridDay,listMonth' },
      events: prepared as EventCalendar.EventInput[],
    });
    return {
      root: host,
      turn: (to) => void calendar.gotoDate(to),
      countTitles: () => host.querySelectorAll('.ec-event-title').length,
      remove: () => void destroyCalendar(calendar),
    };
  },
};

export const peers: readonly Subject[] = [fullCalendar, eventCalendar];
