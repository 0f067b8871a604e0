import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDayNumber, formatFullDay, formatShortMonth } from '../../i18n/calendar-dates.js';
import type { Occurrence } from '../../model/calendar-event.js';
import { dayOfNumber } from '../../model/day-number.js';
import type { Picture } from '../../model/feed.js';
import { daysOf } from '../../selecting/days-of.js';
import { icon, NO_PICTURE } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { classesOf } from './event-states.js';
import { dateTimeOf, eventStates, eventTime, eventTitle, SEPARATOR } from './event-row.js';
import { mark } from './mark.js';

/**
 * The next few events as a teaser: the day large, title, time and place, with a picture where there is one.
 * @param occurrences Those shown, the soonest first.
 */
export function next(view: CalendarView, occurrences: readonly Occurrence[]): TemplateResult {
  const images = view.images ? occurrences.flatMap(({ event }) => event.image ?? []) : [];
  const credits = [...new Set(images.flatMap(({ credit }) => credit ?? []))];
  const { length } = occurrences;
  // The widest element has three or four in a row: what leaves the last one fuller.
  const byThree = (length % 3 || 3) / 3 > (length % 4 || 4) / 4;
  return html`<ol class="next ${byThree ? 'by-three' : ''}" role="list" part="next">
      ${repeat(
        occurrences,
        ({ key }) => key,
        (occurrence) => html`<li>${nextEvent(view, occurrence)}</li>`,
      )}
    </ol>
    ${credits.length ? html`<p class="next-credits" part="credits">${view.locale.t('photos', { credits: view.locale.formatList(credits) })}</p>` : nothing}`;
}

function nextEvent(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { event } = occurrence;
  const { location, image } = event;
  const day = dayOfNumber(daysOf(occurrence, view.dayEnds).first);
  const isToday = day === view.today;
  return html`<article class="next-event ${classesOf(view, occurrence)}" part="event">
    <time class="next-date ${isToday ? 'now' : ''}" part="date" datetime=${dateTimeOf(occurrence)} aria-hidden="true"
      ><b class="num">${formatDayNumber(view, day)}</b> <span>${formatShortMonth(view, day)}</span></time
    >
    <div class="next-text">
      <h3 class="event-title" part="event-title" aria-level=${view.level}>${eventTitle(view, occurrence)}</h3>
      <p class="event-time" part="event-time">${mark(view.markOf(occurrence))}${nextTime(view, occurrence)}</p>
      ${location ? html`<p class="event-place" part="event-place"><bdi>${location}</bdi></p>` : nothing} ${eventStates(view, occurrence)}
    </div>
    ${image && view.images ? picture(view, image) : nothing}
  </article>`;
}

/** With the day in front, which the large number shows to the eye alone. */
function nextTime(view: CalendarView, occurrence: Occurrence): TemplateResult {
  const { first, last } = daysOf(occurrence, view.dayEnds);
  const isSpan = first < last;
  const weekday = view.locale.dates.formatPiece(first * 864e5, 'weekdayShort', 'UTC');
  return html`<span
    >${isSpan ? nothing : html`<span aria-hidden="true">${weekday}${SEPARATOR}</span><span class="sr">${formatFullDay(view, dayOfNumber(first))}, </span>`}${eventTime(view, occurrence)}</span
  >`;
}

function picture(view: CalendarView, image: Picture): TemplateResult {
  const sizes = image.sizes?.filter(({ width, type }) => width && (!type || !image.type || type === image.type));
  const fail = (event: Event): void => (event.target as Element).parentElement!.classList.add('broken');
  return html`<div class="next-picture" part="image" .style=${image.focus ? `--_fp:${image.focus.x}% ${image.focus.y}%` : ''}>
    <img
      alt=""
      referrerpolicy="no-referrer"
      loading="lazy"
      decoding="async"
      sizes=${sizes?.length ? '(min-width: 768px) 33vw, 144px' : nothing}
      srcset=${sizes?.length ? sizes.map(({ url, width }) => `${url} ${width}w`).join() : nothing}
      src=${image.url}
      @error=${fail}
    />
    ${icon(NO_PICTURE)}<span class="failed sr">${view.locale.t('pictureFailed')}</span>
  </div>`;
}
