import { html, render, type TemplateResult } from 'lit';
import { formatFullDay } from '../../i18n/calendar-dates.js';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';
import type { CalendarView } from './calendar-view.js';
import { eventRow } from './event-row.js';

/** "+2": opens a list, over the page, of what has no room in a day. Its rows are made when it opens. */
export function blockMore(view: CalendarView, day: Day, hidden: readonly Occurrence[], id: string, tabindex: 0 | -1): TemplateResult {
  const t = calendarWords.in(view.locale);
  const name = t('moreOn', { n: hidden.length, day: formatFullDay(view, day) });
  const target = `list-${id}`;
  const draw = (event: ToggleEvent): void => {
    const rows = hidden.map((occurrence) => html`<li>${eventRow(view, occurrence)}</li>`);
    const list = event.newState === 'open' ? html`<h3 class="block-day" aria-level=${view.level}>${formatFullDay(view, day)}</h3><ol class="event-rows" role="list">${rows}</ol>` : '';
    render(list, event.currentTarget as HTMLElement);
  };
  const enter = (event: ToggleEvent): void => {
    if (event.newState === 'open') (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  };
  return html`<button type="button" class="block-more" part="more" data-stop=${id} tabindex=${tabindex} aria-label=${name} aria-haspopup="dialog" popovertarget=${target}>
      ${`+${view.locale.formatNumber(hidden.length)}`}
    </button>
    <div class="block-list" id=${target} popover role="dialog" aria-label=${name} @beforetoggle=${draw} @toggle=${enter}></div>`;
}
