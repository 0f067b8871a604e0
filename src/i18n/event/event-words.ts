import { createDictionary, type Words } from '../dictionary.js';
import en from './en.js';

type None = Record<never, never>;
type Count = { n: number };
type Series = { series: string };

/**
 * How a language says a series. Lists are parted by `|`: weekdays begin on Sunday. What a sentence is put together from
 * is written as it stands within it.
 */
export interface SeriesMessages {
  everyDay: None;
  /** From two on, here and below. */
  everyDays: Count;
  /** Weekdays as `everyWeek` and `everyWeeks` need them: "on Tuesdays". */
  weekdays: None;
  everyWeek: { days: string };
  everyWeeks: { n: number; days: string };
  /** With one of `weekday`; empty where the language says `everyWeeks` for it. */
  everySecond: { day: string };
  workingDays: None;
  /** Weekdays after an ordinal; the eighth is any of Monday to Friday. */
  weekday: None;
  /** "first" to "fifth" and "last" in as many forms, parted by `/`, as the weekdays need. */
  ordinals: None;
  /** Which form a weekday needs: eight digits. */
  genders: None;
  nthDay: { nth: string; day: string };
  nthOfMonth: { nth: string; month: string };
  /** A day's number, `#`, by `Intl.PluralRules` of ordinals: other, one, two, few. */
  dayNumber: None;
  monthDays: { n: number; days: string };
  lastDay: None;
  everyMonth: None;
  everyMonths: Count;
  everyYear: None;
  everyYears: Count;
  /** "24 and 25 December" */
  dates: { n: number; dates: string };
  everyOn: { every: string; on: string };
  yearlyOn: { on: string };
  inCalendar: { on: string; calendar: string };
  until: Series & { date: string };
  times: Series & Count;
  except: Series & { dates: string };
  exceptSome: Series & Count;
  andMore: Series & Count;
  repeats: None;
  /** Of what cannot be said simply. */
  repeatsNext: { date: string };
}

/** Every sentence of an event's details, and what has to be filled into it. */
export interface EventMessages extends SeriesMessages {
  /** Names of the facts, for those who do not see their icons. */
  when: None;
  place: None;
  organizer: None;
  recurrence: None;
  /** A link to a map. */
  map: None;
  mapOf: { place: string };
  joinOnline: None;
  watchLive: None;
  attachments: None;
  addToCalendar: None;
  /** Of a series. */
  addAllDates: None;
  detailsOn: { host: string };
  copyLink: None;
  linkCopied: None;
  /** A button that opens a menu, and what is in it. */
  subscribe: None;
  calendarApp: None;
  copyAddress: None;
  addressCopied: None;
  downloadCalendar: None;
  /** A time in its place: "19:00 in Minsk". */
  timeIn: { time: string; place: string };
}

export type EventWords = Words<EventMessages>;

/** The words of an event's details, of its series, of "Add to calendar" and "Subscribe". */
export const eventWords = createDictionary<EventMessages>(en, {
  ar: () => import('./ar.js'),
  be: () => import('./be.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  lt: () => import('./lt.js'),
  pl: () => import('./pl.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
});
