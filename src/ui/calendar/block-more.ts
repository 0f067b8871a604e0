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
  const number = view.locale.formatNumber(hidden.length);
  const words = t('moreOn', { n: hidden.length, day: formatFullDay(view, day) });
  // Arabic says two without a number, which is what is seen.
  const name = words.includes(number) ? words : `+${number}, ${words}`;
  const target = `list-${id}`;
  const draw = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    const rows = hidden.map((occurrence) => html`<li>${eventRow(view, occurrence)}</li>`);
    const heading = html`<h3 class="block-day" aria-level=${view.level}>${formatFullDay(view, day)}</h3>`;
    render(html`${heading}<ol class="event-rows" role="list">${rows}</ol>`, event.currentTarget as HTMLElement);
  };
  const settle = (event: ToggleEvent): void => {
    const list = event.currentTarget as HTMLElement;
    if (event.newState === 'open') {
      list.querySelector('button')?.focus();
      return;
    }
    render('', list);
    // Out of a shadow tree the browser does not always bring the focus back.
    if (!(list.getRootNode() as ShadowRoot).activeElement) (list.previousElementSibling as HTMLElement).focus();
  };
  return html`<button type="button" class="block-more" part="more" data-stop=${id} tabindex=${tabindex} aria-label=${name} aria-haspopup="dialog" popovertarget=${target}>
      ${`+${number}`}
    </button>
    <div class="block-list" id=${target} popover role="dialog" aria-label=${name} @beforetoggle=${draw} @toggle=${settle}></div>`;
}
