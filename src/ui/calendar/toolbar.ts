import { html, nothing, type TemplateResult } from 'lit';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Locale } from '../../i18n/locale.js';
import { CHEVRON_DOWN, CHEVRON_END, icon } from '../icons.js';

export const VIEWS = ['month', 'week', 'agenda', 'day', 'next'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Toolbar {
  locale: Locale;
  /** The period in words. */
  title: string;
  level: number;
  /** What the reader may choose from, and what is chosen. */
  views: readonly ViewName[];
  view: ViewName;
  /** Tabs, else selects. */
  wide: boolean;
  /** Whether today is in the period. */
  hasToday: boolean;
  /** Category and search where narrow; they come with a later part. */
  filters: TemplateResult | typeof nothing;
  onView(view: ViewName): void;
  onStep(direction: 1 | -1): void;
  onToday(): void;
}

const STEPS = {
  month: ['previousMonth', 'nextMonth'],
  agenda: ['previousMonth', 'nextMonth'],
  week: ['previousWeek', 'nextWeek'],
  day: ['previousDay', 'nextDay'],
} as const;

/** The period, its steps, and the views. */
export function toolbar(state: Toolbar): TemplateResult {
  const { locale, title, level, views, view, wide, hasToday } = state;
  const t = calendarWords.in(locale);
  const step = (direction: 1 | -1): TemplateResult | typeof nothing =>
    view === 'next'
      ? nothing
      : html`<button type="button" class="button icon quiet step" aria-label=${t(STEPS[view][direction < 0 ? 0 : 1])} @click=${() => state.onStep(direction)}>
          ${icon(CHEVRON_END, direction < 0 ? 'back' : 'flip')}
        </button>`;
  const today =
    view === 'next' || (hasToday && !wide)
      ? nothing
      : html`<button
          type="button"
          class="button today"
          tabindex=${hasToday ? -1 : 0}
          aria-disabled=${hasToday ? 'true' : nothing}
          @click=${() => hasToday || state.onToday()}
        >
          ${t('today')}
        </button>`;
  const choice =
    views.length < 2
      ? nothing
      : wide
        ? html`<fieldset class="tabs" part="views">
            <legend class="sr">${t('view')}</legend>
            ${views.map(
              (each) =>
                html`<label class="tab"
                  ><input type="radio" name="view" .checked=${each === view} @change=${() => state.onView(each)} /><span data-label=${t(each)}>${t(each)}</span></label
                >`,
            )}
          </fieldset>`
        : html`<div class="pick">
            <select part="views" aria-label=${t('view')} @change=${(event: Event) => state.onView((event.target as HTMLSelectElement).value as ViewName)}>
              ${views.map((each) => html`<option value=${each} .selected=${each === view}>${t(each)}</option>`)}
            </select>
            ${icon(CHEVRON_DOWN)}
          </div>`;
  const heading = html`<h2 class="title" id="period" part="heading" aria-level=${level}>${title}</h2>
    <div class="steps">${wide ? html`${step(-1)}${step(1)}${today}` : html`${today}${step(-1)}${step(1)}`}</div>`;
  return wide
    ? html`<div class="top" part="bar">${heading}${choice}</div>`
    : html`<div class="top">${heading}</div><div class="picks" part="bar">${choice}${state.filters}</div>`;
}
