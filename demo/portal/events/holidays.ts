import type { Day } from '../../../src/model/feed.js';
import { addDays, findEaster, makeDay, weekdayOf } from './calendar-days.js';
import { say, type Said } from './demo-event.js';

/** A public holiday of Belarus that is a day off. */
export interface Holiday {
  key: string;
  name: Said;
  /** Month and day; absent where it moves with Easter. */
  date?: readonly [month: number, day: number];
}

/**
 * The days off of Belarus that a calendar year brings by itself. The second day of New Year has been one since 2020,
 * which is where the sample calendar begins.
 */
export const holidays: readonly Holiday[] = [
  { key: 'new-year', date: [1, 1], name: say('New Year', 'Новы год', 'Новый год') },
  { key: 'new-year-2', date: [1, 2], name: say('New Year, second day', 'Новы год, другі дзень', 'Новый год, второй день') },
  { key: 'christmas-orthodox', date: [1, 7], name: say('Christmas (Orthodox)', 'Нараджэнне Хрыстова (праваслаўнае)', 'Рождество Христово (православное)') },
  { key: 'womens-day', date: [3, 8], name: say('Women’s Day', 'Дзень жанчын', 'День женщин') },
  { key: 'radunitsa', name: say('Radunitsa', 'Радаўніца', 'Радуница') },
  { key: 'labour-day', date: [5, 1], name: say('Labour Day', 'Свята працы', 'Праздник труда') },
  { key: 'victory-day', date: [5, 9], name: say('Victory Day', 'Дзень Перамогі', 'День Победы') },
  { key: 'independence-day', date: [7, 3], name: say('Independence Day', 'Дзень Незалежнасці', 'День Независимости') },
  { key: 'october-revolution', date: [11, 7], name: say('October Revolution Day', 'Дзень Кастрычніцкай рэвалюцыі', 'День Октябрьской революции') },
  { key: 'christmas-catholic', date: [12, 25], name: say('Christmas (Catholic)', 'Нараджэнне Хрыстова (каталіцкае)', 'Рождество Христово (католическое)') },
];

/** The day of a holiday in a year; Radunitsa is the Tuesday after the week of Orthodox Easter. */
export function findHoliday({ date }: Holiday, year: number): Day {
  return date ? makeDay(year, ...date) : addDays(findEaster(year), 9);
}

/** A working day that is moved to make a longer holiday. */
export interface Transfer {
  /** A Monday or Friday that becomes a day off. */
  off: Day;
  /** The Saturday worked instead. */
  working: Day;
}

/**
 * Transfers as they are usually made: the day between a holiday and a weekend is off, and a Saturday is worked for it.
 * The real ones are settled for every year separately; these are an example and say so.
 */
export function listTransfers(year: number): Transfer[] {
  const days = holidays.map((holiday) => findHoliday(holiday, year));
  const taken = new Set(days);
  return days.flatMap((day) => {
    const weekday = weekdayOf(day);
    if (weekday !== 2 && weekday !== 4) return [];
    const off = addDays(day, weekday === 2 ? -1 : 1);
    if (taken.has(off)) return [];
    let working = addDays(day, weekday === 2 ? 4 : 9);
    while (taken.has(working)) working = addDays(working, 7);
    taken.add(working);
    return [{ off, working }];
  });
}
