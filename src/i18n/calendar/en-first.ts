import type { CalendarWords } from './calendar-words.js';

/** The English that is built in: what stands around a month from the start. */
const first = {
  view: 'View',
  month: 'Month',
  week: 'Week',
  day: 'Day',
  agenda: 'List',
  next: 'Next',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  today: 'Today',
  events: { one: '{n} event', other: '{n} events' },
  noEvents: 'no events',
  more: '+{n} more',
  moreOn: { one: '{n} more event on {day}', other: '{n} more events on {day}' },
  andMore: 'and {n} more',
  dayOf: 'day {day} of {days}',
  fromTo: '{from} to {to}',
  allDay: 'All day',
  cancelled: 'Cancelled',
  weekNumber: 'Week {n}',
  untitled: 'Untitled',
} satisfies Partial<CalendarWords>;

export default first;
