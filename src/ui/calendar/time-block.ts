import { html, nothing, type TemplateResult } from 'lit';
import { formatTimes, formatWall } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Day } from '../../model/feed.js';
import type { ClockChange } from '../../selecting/clock-change.js';
import { readClocks } from '../../selecting/other-clocks.js';
import { SHORTEST, type PlacedBlock } from '../../selecting/time-columns.js';
import { stopOf } from './all-day-row.js';
import { blockMore } from './block-more.js';
import type { CalendarView } from './calendar-view.js';
import { classesOf, namesOfStates } from './event-states.js';
import { hueClass, hueStyle, mark } from './mark.js';
import { nameInGrid } from './name-in-grid.js';
import { titleOf } from './name-occurrence.js';
import { nameOffset } from './two-clocks.js';

/** Where the hours of a day begin, and what its clocks do. */
export interface DayHours {
  day: Day;
  /** First hour shown. */
  first: number;
  change: ClockChange | undefined;
}

/** Identifies the list of what has no room beside a block. */
export const moreStopOf = (day: Day, { from, column }: PlacedBlock): string => `${day}-more-${from}-${column}`;

/**
 * A timed event in the column of its day, as high as it is long. Its button lies over what is seen, which may be cut off:
 * the name has all of it.
 */
export function timeBlock(view: CalendarView, block: PlacedBlock, hours: DayHours, tabindexOf: (id: string) => 0 | -1): TemplateResult {
  const { occurrence, from, to, column, columns, span, hidden, fromBefore, goesOn } = block;
  const { day, first, change } = hours;
  const category = view.markOf(occurrence);
  const id = stopOf(day, occurrence);
  const title = titleOf(view, occurrence);
  const states = namesOfStates(view, occurrence).join(' · ');
  // In the hour that comes twice a time alone does not say which.
  const isTwice = change && !change.skipped && from >= change.from && from < change.to;
  const offset = isTwice ? readClocks(occurrence, view.readerZone)?.offset : undefined;
  const zone = offset === undefined ? '' : ` ${nameOffset(offset)}`;
  const when = fromBefore
    ? calendarWords.in(view.locale)('until', { time: formatWall(view, occurrence.to, 'time') })
    : formatTimes(view, occurrence.from, occurrence.to) + zone;
  const place = [
    `--_t:${from / 60 - first}`,
    `--_l:${Math.max(to - from, SHORTEST) / 60}`,
    `--_x:${column / columns}`,
    `--_w:${span / columns}`,
    hueStyle(category),
  ];
  return html`<li
    class="time-block ${hueClass(category)} ${classesOf(view, occurrence)} ${fromBefore ? 'from-before' : ''} ${goesOn ? 'goes-on' : ''} ${hidden.length ? 'has-more' : ''}"
    .style=${place.join(';')}
  >
    <button
      type="button"
      class="block-button"
      part="event"
      data-stop=${id}
      data-key=${occurrence.key}
      tabindex=${tabindexOf(id)}
      aria-label=${nameInGrid(view, occurrence) + (zone && `,${zone}`)}
      aria-haspopup="dialog"
      aria-expanded=${occurrence.key === view.openKey}
      @click=${(event: Event) => view.onOpen(event, occurrence)}
    ></button>
    <div class="block-face" aria-hidden="true">
      ${mark(category)}
      <div class="block-text">
        <span class="block-title" lang=${occurrence.event.language ?? nothing}>${occurrence.event.status === 'cancelled' ? html`<s><bdi>${title}</bdi></s>` : html`<bdi>${title}</bdi>`}</span
        >${states ? html`<span class="block-state">${states}</span>` : nothing}<span class="block-time"><bdi>${when}</bdi></span>
      </div>
    </div>
    ${hidden.length ? blockMore(view, day, hidden.map((each) => each.occurrence), moreStopOf(day, block), tabindexOf(moreStopOf(day, block))) : nothing}
  </li>`;
}
