import type { Day } from '../../model/feed.js';
import type { SeriesShape } from '../../selecting/read-series.js';
import type { Say } from '../dictionary.js';
import { getDateFormat } from '../date-formats.js';
import { remember } from '../intl-cache.js';
import type { Locale } from '../locale.js';
import { eventWords, type EventMessages } from './event-words.js';

/** Up to so many exceptions are named, more are counted. */
const NAMED_EXCEPTIONS = 3;
/** What a number of a day carries with it in a date: "1er", "24.", "24日". */
const SUFFIX = '(?:er|\\.|日)?';
/** What words ask of those beside them. */
const SOUNDS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  be: [[/([аеёіоуыэюя]) у /g, '$1 ў ']],
  fr: [
    [/ de (?=[ao])/g, ' d’'],
    [/ 1 (?=et |jan|fé|mar|av|mai|ju|ao|sep|oct|nov|déc)/g, ' 1er '],
  ],
  ru: [[/(^| )в (?=втор)/g, '$1во ']],
};

/** The chosen of a `|` list. */
const pick = (list: string, at: number): string => list.split('|')[at] ?? '';

/**
 * A series in words, as they stand within a sentence: "every second Tuesday until 30 June".
 * @param now milliseconds since 1970: decides whether years are said
 * @returns `''` where the engine has no words for the calendar that the series counts in
 */
export function saySeries(locale: Locale, shape: SeriesShape, now: number): string {
  const say = eventWords.in(locale);
  const dateOf = (day: Day) => locale.formatDate(day, 'day', 'UTC', now);
  const { until, count, exceptions, additions } = shape;
  let series = sayPattern(locale, say, shape);
  if (!series) return '';
  if (until) series = say('until', { series, date: dateOf(until) });
  else if (count) series = say('times', { series, n: count });
  const n = exceptions.length;
  if (n) {
    series =
      n > NAMED_EXCEPTIONS ? say('exceptSome', { series, n }) : say('except', { series, dates: locale.formatList(exceptions.map(dateOf)) });
  }
  if (additions) series = say('andMore', { series, n: additions });
  return (SOUNDS[locale.asked.slice(0, 2)] ?? []).reduce((text, [from, to]) => text.replace(from, to), series);
}

function sayPattern(locale: Locale, say: Say<EventMessages>, shape: SeriesShape): string {
  const { unit, interval: n, weekdays = [], months } = shape;
  if (unit === 'day') return n > 1 ? say('everyDays', { n }) : say('everyDay');
  if (unit === 'week') {
    if (n === 1 && weekdays.join() === '1,2,3,4,5') return say('workingDays');
    const second = n === 2 && weekdays.length === 1 && say('everySecond', { day: pick(say('weekday'), weekdays[0]!) });
    if (second) return second;
    const days = locale.formatList(weekdays.map((day) => pick(say('weekdays'), day)));
    return n > 1 ? say('everyWeeks', { n, days }) : say('everyWeek', { days });
  }
  if (unit === 'month') return say('everyOn', { every: n > 1 ? say('everyMonths', { n }) : say('everyMonth'), on: sayDaysOfMonth(locale, say, shape) });
  const on = shape.scale ? sayInCalendar(locale, say, shape) : sayDates(locale, say, shape, months ?? []);
  if (!on) return '';
  return n > 1 ? say('everyOn', { every: say('everyYears', { n }), on }) : say('yearlyOn', { on });
}

function sayDaysOfMonth(locale: Locale, say: Say<EventMessages>, { nth, monthDays = [] }: SeriesShape): string {
  if (nth) {
    const forms = say('ordinals').split('/')[+say('genders')[nth.weekday]!]!;
    const places = nth.places.map((place) => pick(forms, place < 0 ? 5 : place - 1));
    return say('nthDay', { nth: locale.formatList(places), day: pick(say('weekday'), nth.weekday) });
  }
  if (monthDays[0] === -1) return say('lastDay');
  const rules = remember(`ordinal ${locale.asked}`, () => new Intl.PluralRules(locale.asked, { type: 'ordinal' }));
  const forms = say('dayNumber').split('|');
  const days = monthDays.map((day) => {
    const form = forms[['other', 'one', 'two', 'few'].indexOf(rules.select(day))] ?? forms[0]!;
    return form.replace('#', locale.formatNumber(day));
  });
  return say('monthDays', { n: days.length, days: locale.formatList(days) });
}

/** Day and month as the language writes them in a date; the month without the day where `day` is absent. */
function sayDate(locale: Locale, month: number, days: readonly number[]): string {
  const last = days.at(-1) ?? 28;
  const date = locale.dates.formatPiece(Date.UTC(2028, month - 1, last), 'day', 'UTC');
  // The last: a date may begin with its month's number.
  const [, before = '', number = '', after = ''] = RegExp(`^(.*)(${locale.formatNumber(last)}${SUFFIX})(.*)$`).exec(date) ?? [];
  if (!number) return date;
  if (!days.length) return (before + after.replace(/^ d\./, '')).trim();
  const suffix = (day: number) => RegExp(`${locale.formatNumber(day)}${SUFFIX}`).exec(locale.dates.formatPiece(Date.UTC(2028, month - 1, day), 'day', 'UTC'))?.[0];
  return before + locale.formatList([...days.slice(0, -1).map((day) => suffix(day) ?? locale.formatNumber(day)), number]) + after;
}

function sayDates(locale: Locale, say: Say<EventMessages>, shape: SeriesShape, months: readonly number[]): string {
  const sorted = [...months].sort((a, b) => a - b);
  if (shape.nth || shape.monthDays?.[0] === -1) {
    return say('nthOfMonth', { nth: sayDaysOfMonth(locale, say, shape), month: locale.formatList(sorted.map((month) => sayDate(locale, month, []))) });
  }
  const days = shape.monthDays ?? [];
  return say('dates', { n: sorted.length * days.length, dates: locale.formatList(sorted.map((month) => sayDate(locale, month, days))) });
}

function sayInCalendar(locale: Locale, say: Say<EventMessages>, { scale, start }: SeriesShape): string {
  const { numbers } = locale.dates;
  // Where the numbers are another language's, so would the months be.
  if (numbers.split('-')[0] !== locale.asked.split('-')[0]) return '';
  const date = getDateFormat(`${numbers}-u-ca-${scale!}`, `day of ${scale!}`, { day: 'numeric', month: 'long' }, 'UTC').format(Date.parse(start));
  const names = remember(`calendars ${numbers}`, () => new Intl.DisplayNames(numbers, { type: 'calendar' }));
  return say('inCalendar', { on: say('dates', { n: 1, dates: date }), calendar: names.of(scale!) ?? scale! });
}
