import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';
import type { LanedBar } from '../../selecting/bar-lanes.js';
import { CHEVRON_END, icon } from '../icons.js';
import { blockMore } from './block-more.js';
import type { CalendarView } from './calendar-view.js';
import { classesOf } from './event-states.js';
import { hueClass, hueStyle, mark } from './mark.js';
import { nameInGrid } from './name-in-grid.js';
import { titleOf } from './name-occurrence.js';

/** So many lines of whole days are shown; the rest opens as a list. */
export const MOST_LANES = 6;

/** What covers whole days of one column: its bars that begin there, over as many columns as they last, and "+2". */
export interface DayBars {
  day: Day;
  bars: readonly LanedBar[];
  /** What is on that day and found no line. */
  hidden: readonly Occurrence[];
}

/** @param tabindexOf Which stop is in the tab order. */
export function allDayRow(view: CalendarView, { day, bars, hidden }: DayBars, tabindexOf: (id: string) => 0 | -1): TemplateResult {
  return html`<ul class="all-day" role="list">
    ${bars.map((bar) => {
      const { occurrence, span, lane, fromBefore, goesOn } = bar;
      const category = view.markOf(occurrence);
      const id = stopOf(day, occurrence);
      return html`<li .style=${`grid-row:${lane + 1};--_span:${span}`}>
        <button
          type="button"
          class="day-bar ${hueClass(category)} ${classesOf(view, occurrence)} ${fromBefore ? 'from-before' : ''} ${goesOn ? 'goes-on' : ''}"
          part="event"
          .style=${hueStyle(category)}
          data-stop=${id}
          data-key=${occurrence.key}
          tabindex=${tabindexOf(id)}
          aria-label=${nameInGrid(view, occurrence)}
          aria-haspopup="dialog"
          aria-expanded=${occurrence.key === view.openKey}
          @click=${(event: Event) => view.onOpen(event, occurrence)}
        >
          ${fromBefore ? icon(CHEVRON_END, 'before') : nothing}${mark(category)}<span class="bar-title" dir="auto" lang=${occurrence.event.language ?? nothing}
            >${occurrence.event.status === 'cancelled' ? html`<s>${titleOf(view, occurrence)}</s>` : titleOf(view, occurrence)}</span
          >
        </button>
      </li>`;
    })}
    ${hidden.length
      ? html`<li .style=${`grid-row:${MOST_LANES + 1}`}>${blockMore(view, day, hidden, `${day}-days`, tabindexOf(`${day}-days`))}</li>`
      : nothing}
  </ul>`;
}

/** Names a place that can have the focus: an event stands in several days. */
export const stopOf = (day: Day, { key }: Occurrence): string => `${day} ${key}`;
