import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { CALENDAR, CHEVRON_DOWN, icon } from './icons.js';

export interface Controls {
  locale: Locale;
  /** Sections to choose from; absent without a filter. */
  categories: readonly string[] | undefined;
  category: string | undefined;
  onCategory(category: string | undefined): void;
  /** The reader's search; absent without a search field. */
  words: string | undefined;
  onSearch(words: string): void;
  /** Whether a button opens the archive. */
  archive: boolean;
  archiveOpen: boolean;
  /** The archive opens over the items: the id of its popover. */
  popover: string | undefined;
  onArchive(): void;
}

/** One row on a hairline: sections at the start, search and archive at the end. */
export function feedControls(state: Controls): TemplateResult {
  const { locale, categories, category } = state;
  const all = locale.t('allNews');
  const choices: [label: string, value: string | undefined][] = [[all, undefined], ...(categories ?? []).map((label): [string, string] => [label, label])];
  return html`<div class="bar controls" part="bar">
      ${categories
        ? html`<div class="tabs" part="filters" role="group" aria-label=${locale.t('category')}>
              ${choices.map(
                ([label, value]) =>
                  html`<button
                    type="button"
                    class="tab"
                    data-label=${label}
                    aria-pressed=${value === category}
                    @click=${() => state.onCategory(value)}
                  >
                    ${label}
                  </button>`,
              )}
            </div>
            <div class="pick">
              <select
                part="filters"
                aria-label=${locale.t('category')}
                @change=${(event: Event) => state.onCategory((event.target as HTMLSelectElement).value || undefined)}
              >
                ${choices.map(([label, value]) => html`<option value=${value ?? ''} .selected=${value === category}>${label}</option>`)}
              </select>
              ${icon(CHEVRON_DOWN)}
            </div>`
        : nothing}
      ${state.words === undefined
        ? nothing
        : html`<input
            type="search"
            part="search"
            aria-label=${locale.t('search')}
            placeholder=${locale.t('search')}
            .value=${state.words}
            @input=${(event: Event) => state.onSearch((event.target as HTMLInputElement).value)}
          />`}
      ${state.archive
        ? html`<button
            type="button"
            class="button icon archive-button"
            aria-expanded=${state.archiveOpen}
            aria-label=${locale.t('archive')}
            popovertarget=${state.popover ?? nothing}
            @click=${() => state.popover || state.onArchive()}
          >
            ${icon(CALENDAR)}<span aria-hidden="true">${locale.t('archive')}</span>
          </button>`
        : nothing}
    </div>`;
}
