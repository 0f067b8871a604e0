import type { Locale } from '../../i18n/locale.js';
import type { Weekday } from '../../i18n/week.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';

/** Shape and colour of a category, 1-6 (VISUAL.md section 9); 0 is neutral: a seventh category, or none. */
export interface CategoryMark {
  name: string | undefined;
  shape: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Named by the feed, with enough contrast; else the token of its shape. */
  color?: string;
}

/** What every view of a calendar needs to know about the element it draws for. */
export interface CalendarView {
  locale: Locale;
  /** IANA zone of the clocks shown. */
  timeZone: string;
  /** IANA zone of the reader; absent, that of the device. */
  readerZone?: string;
  /** `Intl` name of the calendar whose months are shown: `gregory`, `persian`, … */
  calendar: string;
  /** Calendar whose days stand small beside the first. */
  secondCalendar: string | undefined;
  firstDay: Weekday;
  weekNumbers: 'iso' | 'locale' | 'none';
  /** Hour until which an event that began the day before stays with that day: 6. */
  dayEnds: number;
  /** Level of headings inside the view. */
  level: number;
  images: boolean;
  /** Milliseconds since 1970, of the page's shared clock. */
  now: number;
  /** The day it is, in `timeZone`. */
  today: Day;
  /** The event whose details are open: keeps the ring on all its segments. */
  openKey: string | undefined;
  markOf(occurrence: Occurrence): CategoryMark;
  /** A reader chose an event: opens its details beside the button that was used. */
  onOpen(event: Event, occurrence: Occurrence): void;
  /** A reader goes to a day. */
  onDay(day: Day): void;
}
