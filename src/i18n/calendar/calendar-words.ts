import { createDictionary, type Words } from '../dictionary.js';
import first from './en-first.js';

type None = Record<never, never>;
type Count = { n: number };

/** Every sentence of a calendar, and what has to be filled into it. Numbers choose the plural form by `n`. */
export interface CalendarMessages {
  /** Names of the views, and of the choice between them. */
  view: None;
  month: None;
  week: None;
  day: None;
  agenda: None;
  next: None;
  /** Names of the buttons that turn the period. */
  previousMonth: None;
  nextMonth: None;
  previousWeek: None;
  nextWeek: None;
  previousDay: None;
  nextDay: None;
  earlier: None;
  later: None;
  today: None;
  events: Count;
  /** As part of a day's name. */
  noEvents: None;
  /** What a month has that was reached by keyboard. */
  eventsThisMonth: Count;
  /** Under a day's last lane. */
  more: Count;
  /** The name of that button. */
  moreOn: { n: number; day: string };
  /** At the end of a day's first titles. */
  andMore: Count;
  dayOf: { day: number; days: number };
  /** "9 to 15 July": two dates in words. */
  fromTo: { from: string; to: string };
  allDay: None;
  cancelled: None;
  tentative: None;
  past: None;
  holiday: { name: string };
  workingDay: { name: string };
  noEventsOn: { day: string };
  noEventsIn: { period: string };
  /** Before the date and title of the next event. */
  nextEvent: { date: string; title: string };
  goToDay: { date: string };
  noFurtherEvents: None;
  showAll: None;
  loadingEvents: None;
  search: None;
  noMatches: { query: string };
  category: None;
  allCategories: None;
  /** What a filter leaves. */
  filtered: { what: string; n: number; total: number };
  timeZone: None;
  yourTime: None;
  timesFor: { zone: string };
  weekNumber: Count;
  /** Heading of what began before the days shown. */
  ongoing: None;
  /** With a day, or a time of the same day. */
  movedFrom: { date: string };
  liveNow: None;
  inYourTime: { time: string };
  /** Where an event ends that began the day before. */
  until: { time: string };
  clocksBack: None;
  clocksForward: None;
  /** Before a link to join. */
  online: None;
  /** The portal's own city, whose time is shown most. */
  minsk: None;
  /** After "Show later". */
  eventsAdded: { n: number; date: string };
  /** How the month's grid is used by keyboard. */
  hint: None;
  close: None;
  untitled: None;
  cannotShow: None;
  readOnPortal: None;
  stale: { time: string };
  'error-cors': { host: string };
  'error-csp': { host: string };
  'error-not-a-feed': { host: string };
  'error-too-large': { host: string };
  'error-empty': { host: string };
}

export type CalendarWords = Words<CalendarMessages>;

/** The words of `<events-calendar>`. */
export const calendarWords = createDictionary<CalendarMessages>(first, {
  ar: () => import('./ar.js'),
  be: () => import('./be.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  lt: () => import('./lt.js'),
  pl: () => import('./pl.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
});
