import type { captions } from '../../pictures/captions.js';
import type { Day } from '../../../src/model/feed.js';
import type { VenueName } from './venues.js';

/** The editions that have a calendar of their own; the others show the English one. */
export const calendarEditions = ['en', 'be', 'ru'] as const;
export type CalendarEdition = (typeof calendarEditions)[number];

export type PictureName = keyof typeof captions;

/** A text in every edition of the calendar. */
export type Said = Readonly<Record<CalendarEdition, string>>;

export const say = (en: string, be: string, ru: string): Said => ({ en, be, ru });

/** A wall clock's reading: `2026-12-05T19:00`. */
export type Clock = `${Day}T${number}:${number}`;

/** One event of the sample calendar, single or a series, before it is written as iCalendar. */
export interface DemoEvent {
  /** Unique in the calendar. */
  key: string;
  category: CategoryName;
  title: Said;
  summary: Said;
  /** The summary with markup, where it has some. */
  html?: Said;
  start: Day | Clock;
  /** Exclusive. */
  end?: Day | Clock;
  /** IANA zone of clocks; that of the portal where absent. */
  zone?: string;
  venue?: VenueName;
  picture?: PictureName;
  status?: 'TENTATIVE' | 'CANCELLED';
  /** Where it is broadcast or met online; a path of the portal. */
  join?: string;
  /** A file of the portal that comes with it. */
  file?: { path: string; type: string };
  /** Value of `RRULE`. */
  rule?: string;
  /** Dates of the series on which there is nothing. */
  exceptions?: readonly (Day | Clock)[];
  /** Further dates of the series. */
  dates?: readonly (Day | Clock)[];
  /** Dates of the series that are otherwise. */
  overrides?: readonly Override[];
  /** How often it was changed since it was announced. */
  sequence?: number;
}

/** A date of a series that is otherwise: `of` is when it would have been. */
export type Override = { of: Day | Clock; thisAndFuture?: boolean } & Partial<Pick<DemoEvent, 'start' | 'end' | 'status' | 'title' | 'summary' | 'venue'>>;

/** Categories of the sample calendar, in the order of its legend. */
export const categories = {
  culture: say('Culture', 'Культура', 'Культура'),
  holidays: say('Holidays', 'Святы', 'Праздники'),
  sport: say('Sport', 'Спорт', 'Спорт'),
  fairs: say('Fairs and crafts', 'Кірмашы і рамёствы', 'Ярмарки и ремёсла'),
  heritage: say('Heritage', 'Спадчына', 'Наследие'),
  online: say('Online', 'Анлайн', 'Онлайн'),
} as const satisfies Record<string, Said>;
export type CategoryName = keyof typeof categories;
