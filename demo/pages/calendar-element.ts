import type { Occurrence } from '../../src/model/calendar-event.js';
import type { EventTime } from '../../src/model/recurrence.js';
import { calendarEditions, type CalendarEdition } from '../portal/events/demo-event.js';
import { writeCalendarPath, type CalendarName } from '../portal/events/write-calendar.js';
import type { Edition } from '../portal/demo-article.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';
import { renderTime } from './time.js';

/** The calendar that an edition shows: its own, or the English one. */
export const calendarEditionOf = (edition: Edition): CalendarEdition => calendarEditions.find((one) => one === edition) ?? 'en';

/** Path of a calendar that an edition shows. */
export const calendarPath = (edition: Edition, name: CalendarName): string => writeCalendarPath({ name, edition: calendarEditionOf(edition) });

export interface CalendarElement {
  edition: Edition;
  heading: Markup;
  /** Further attributes, already written: `view="next"`. */
  attributes: Markup;
  /** What is shown without scripts, and where the calendar does not load. */
  upcoming: readonly Occurrence[];
}

/** An `<events-calendar>` with the next events as plain markup inside. */
export function renderCalendarElement({ edition, heading, attributes, upcoming }: CalendarElement): Markup {
  const language = calendarEditionOf(edition);
  return html`<events-calendar src="${calendarPath(edition, 'events')}" time-zone="Europe/Minsk" ${attributes}>
${heading}
<div class="plain">
<ul${language !== edition && html` lang="${language}" dir="ltr"`}>
${upcoming.map(({ event, start }) => html`<li>${event.title}<p class="meta">${renderStart(start, language)}${event.location !== undefined && html` · ${event.location}`}</p></li>
`)}</ul>
<p><a href="${calendarPath(edition, 'events')}">${pageTexts[edition].calendarFile}</a></p>
</div>
</events-calendar>
`;
}

/** A day as a day, a time on the portal's own clock. */
function renderStart(start: EventTime, edition: CalendarEdition): Markup {
  if (!('date' in start)) return start.instant ? renderTime(start.instant, edition, 'medium') : html`${start.local}`;
  const format = new Intl.DateTimeFormat(edition === 'en' ? 'en-GB' : edition, { dateStyle: 'medium', timeZone: 'UTC' });
  return html`<time datetime="${start.date}">${format.format(Date.parse(start.date))}</time>`;
}
