import { html, type TemplateResult } from 'lit';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Occurrence } from '../../model/calendar-event.js';
import type { Day } from '../../model/feed.js';
import { CLOSE, icon } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { dayList } from './day-list.js';
import { nameLongDay } from './name-occurrence.js';

/** All events of a day over the month, in the top layer. */
export function dayOver(view: CalendarView, day: Day, occurrences: readonly Occurrence[], onToggle: (event: ToggleEvent) => void): TemplateResult {
  return html`<div
    class="day-over"
    id="day-over"
    part="day-list"
    popover="auto"
    role="dialog"
    aria-labelledby="day-over-title"
    @toggle=${onToggle}
  >
    <header>
      <h3 class="day-heading" id="day-over-title" aria-level=${view.level}>${nameLongDay(view, day)}</h3>
      <button type="button" class="button icon quiet close" aria-label=${calendarWords.in(view.locale)('close')} popovertarget="day-over" popovertargetaction="hide">
        ${icon(CLOSE)}
      </button>
    </header>
    ${dayList(view, occurrences)}
  </div>`;
}
