import { html, nothing, type TemplateResult } from 'lit';
import { formatWall } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import { nameWeekdays } from '../../i18n/week.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { numberOfDay } from '../../model/day-number.js';
import type { Day } from '../../model/feed.js';
import type { CalendarMonths } from '../../selecting/calendar-months.js';
import { daysOf } from '../../selecting/days-of.js';
import type { MonthDay, MonthSegment, MonthWeek } from '../../selecting/month-weeks.js';
import { CHEVRON_END, icon } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { hueClass, hueStyle, mark } from './mark.js';
import { nameLongDay, nameOccurrence, titleOf, wallNow } from './name-occurrence.js';

/** What a month's grid draws, and whom it tells. */
export interface MonthState {
  weeks: readonly MonthWeek[];
  months: CalendarMonths;
  /** A day of the month shown. */
  shown: Day;
  /** The day in the tab order. */
  current: Day;
  /** The day whose list is open, or stands below. */
  chosen: Day | undefined;
  /** Days with titles; else small ones with marks. */
  wide: boolean;
  /** Whether events are still to come. */
  busy: boolean;
  /** What a day is: a holiday, a working Saturday. */
  notes: DayNotes | undefined;
  onKey(event: KeyboardEvent): void;
  onChoose(day: Day, event: Event): void;
}

/** Days that are not as their weekday is, and what a day's other calendar and week say. All of it comes later. */
export interface DayNotes {
  /** For the class of a cell. */
  classOf(day: Day): string;
  /** For the name of a day: "public holiday: Victory Day". */
  nameOf(day: Day): string;
  /** The day's number in the second calendar, and its date for ears. */
  secondOf(day: Day): string;
  secondNameOf(day: Day): string;
  /** The number of the week that begins on a day. */
  weekOf(day: Day): number | undefined;
}

/** So many titles a day's name says. */
const SAID = 3;

/**
 * A month: a grid after the ARIA Authoring Practices with one button a day, whose name says all that the day has. Bars
 * and titles are for pointers and a screen reader's own cursor.
 */
export function month(view: CalendarView, state: MonthState): TemplateResult {
  const { locale, weekNumbers } = view;
  const { weeks, wide, notes } = state;
  const t = calendarWords.in(locale);
  const numbered = wide && weekNumbers !== 'none';
  const two = wide ? [] : nameWeekdays(locale, 'short', 0);
  return html`<table
    class="month ${wide ? 'wide' : 'small'} ${numbered ? 'numbered' : ''}"
    part="month"
    role="grid"
    aria-labelledby="period"
    aria-describedby="hint"
    aria-busy=${state.busy}
    @keydown=${state.onKey}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${numbered ? html`<td></td>` : nothing}
        ${weeks[0]!.days.map(({ day }) => {
          const short = wide ? formatWall(view, numberOfDay(day) * 1440, 'weekdayShort') : two[new Date(day).getUTCDay()];
          return html`<th role="columnheader" scope="col"><span aria-hidden="true">${short}</span><span class="sr">${locale.formatDate(day, 'weekday')}</span></th>`;
        })}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${weeks.map(({ days, segments }) => {
        const week = numbered ? notes?.weekOf(days[0]!.day) : undefined;
        return html`<tr role="row">
          ${week
            ? html`<th role="rowheader" scope="row" part="week-number"><span aria-hidden="true">${locale.formatNumber(week)}</span><span class="sr">${t('weekNumber', { n: week })}</span></th>`
            : numbered
              ? html`<td></td>`
              : nothing}
          ${days.map((day, column) => cell(view, state, day, segments.filter((segment) => segment.column === column)))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function cell(view: CalendarView, state: MonthState, { day, occurrences, hidden, singles }: MonthDay, segments: MonthSegment[]): TemplateResult {
  const { locale } = view;
  const { months, notes, wide, chosen } = state;
  const isOut = months.firstOf(day) !== months.firstOf(state.shown);
  const second = notes?.secondOf(day);
  const isOpen = day === chosen;
  const t = calendarWords.in(locale);
  const choose = (event: Event): void => state.onChoose(day, event);
  return html`<td role="gridcell" class="${isOut ? 'out' : ''} ${notes?.classOf(day) ?? ''}" aria-selected=${wide ? nothing : isOpen}>
    <button
      type="button"
      class="day ${isOpen ? 'chosen' : ''}"
      part="day"
      data-day=${day}
      tabindex=${day === state.current ? 0 : -1}
      aria-label=${nameDay(view, state, day, occurrences)}
      aria-current=${day === view.today ? 'date' : nothing}
      aria-haspopup=${wide ? 'dialog' : nothing}
      aria-expanded=${wide ? isOpen : nothing}
      @click=${choose}
    >
      <span class="num">${locale.formatNumber(months.numberOf(day))}</span>${second ? html`<small data-second=${second}></small>` : nothing}
    </button>
    ${wide
      ? html`${segments.map((segment) => bar(view, segment))}${hidden
          ? html`<button type="button" class="more" part="more" tabindex="-1" aria-label=${t('moreOn', { n: hidden, day: nameLongDay(view, day) })} @click=${choose}>
              ${t('more', { n: hidden })}
            </button>`
          : nothing}`
      : html`<span class="marks">${singles.map((each) => mark(view.markOf(each)))}</span
          >${segments.map(
            (segment) =>
              html`<i
                class="line ${hueClass(view.markOf(segment.occurrence))} ${segment.fromBefore ? 'from' : ''} ${segment.goesOn ? 'on' : ''}"
                .style=${placeOf(view, segment)}
              ></i>`,
          )}`}
  </td>`;
}

const placeOf = (view: CalendarView, { occurrence, span, lane }: MonthSegment): string =>
  `--s:${span};--l:${lane};${hueStyle(view.markOf(occurrence))}`;

function bar(view: CalendarView, segment: MonthSegment): TemplateResult {
  const { occurrence } = segment;
  const { event, key, from, to } = occurrence;
  const category = view.markOf(occurrence);
  const isOpen = key === view.openKey;
  const classes = [
    'event',
    hueClass(category),
    segment.bar ? 'bar' : '',
    segment.fromBefore ? 'from' : '',
    segment.goesOn ? 'on' : '',
    segment.tall ? 'tall' : '',
    to <= wallNow(view) ? 'past' : '',
    event.status,
    isOpen ? 'open' : '',
  ];
  return html`<button
    type="button"
    class=${classes.filter(Boolean).join(' ')}
    part="event"
    data-key=${key}
    tabindex="-1"
    aria-label=${nameOccurrence(view, occurrence)}
    aria-haspopup="dialog"
    aria-expanded=${isOpen}
    .style=${placeOf(view, segment)}
    @click=${(click: Event) => view.onOpen(click, occurrence)}
  >
    ${segment.fromBefore ? icon(CHEVRON_END, 'before') : nothing}${mark(category)}<span class="text" dir="auto"
      >${segment.bar ? nothing : html`<time dir="auto">${formatWall(view, from, 'time')}</time> `}<span lang=${event.language ?? nothing}>${titleOf(view, occurrence)}</span></span
    >
  </button>`;
}

/** "Friday, 3 July 2026, today; 5 events: 10:00 Concert, day 2 of 3 Fair, and 3 more". */
function nameDay(view: CalendarView, { notes }: MonthState, day: Day, occurrences: readonly Occurrence[]): string {
  const { locale } = view;
  const t = calendarWords.in(locale);
  const n = occurrences.length;
  const said = occurrences.slice(0, SAID).map((occurrence) => {
    const { from, event } = occurrence;
    const { first, last } = daysOf(occurrence, view.dayEnds);
    const when = first < last ? t('dayOf', { day: numberOfDay(day) - first + 1, days: last - first + 1 }) : event.allDay ? '' : formatWall(view, from, 'time');
    const state = event.status === 'cancelled' ? t('cancelled') : '';
    return [when, titleOf(view, occurrence), state].filter(Boolean).join(' ');
  });
  if (n > SAID) said.push(t('andMore', { n: n - SAID }));
  const date = [nameLongDay(view, day), notes?.secondNameOf(day), day === view.today ? t('today') : '', notes?.nameOf(day)];
  return `${date.filter(Boolean).join(', ')}; ${n ? `${t('events', { n })}: ${said.join(', ')}` : t('noEvents')}`;
}
