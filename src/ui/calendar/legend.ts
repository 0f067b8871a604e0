import { html, nothing, type TemplateResult } from 'lit';
import { calendarWords } from '../../i18n/calendar/calendar-words.js';
import type { Locale } from '../../i18n/locale.js';
import { CHEVRON_DOWN, icon, SEARCH } from '../icons.js';
import type { CategoryMark } from './calendar-view.js';
import { mark } from './mark.js';

export interface Legend {
  locale: Locale;
  /** Absent without a filter. */
  categories: readonly CategoryMark[] | undefined;
  /** Events of each in the period. */
  counts: ReadonlyMap<string, number>;
  /** What the reader switched off. */
  off: ReadonlySet<string>;
  /** The reader's search; absent without a search field. */
  words: string | undefined;
  /** Whether the field is open where narrow. */
  searching: boolean;
  onToggle(name: string): void;
  /** One category alone, or all again. */
  onOnly(name: string | undefined): void;
  onSearch(words: string): void;
  onOpenSearch(): void;
}

/** Categories that filter, one stop of the Tab key: the arrows go between them. */
export function legend(state: Legend): TemplateResult | typeof nothing {
  const { locale, categories, counts, off } = state;
  if (!categories && state.words === undefined) return nothing;
  const t = calendarWords.in(locale);
  return html`<div class="legend">
    ${categories
      ? html`<div class="entries" part="filters" role="group" aria-label=${t('category')} @keydown=${moveFocus}>
          ${categories.map((category, i) => {
            const name = category.name!;
            const n = counts.get(name) ?? 0;
            return html`<button
              type="button"
              class="entry"
              tabindex=${i ? -1 : 0}
              aria-pressed=${!off.has(name)}
              @click=${() => state.onToggle(name)}
              @focus=${keepStop}
            >
              ${mark(category)}<span dir="auto">${name}</span><span class="sr">, ${t('events', { n })}</span><small class="num" aria-hidden="true">${locale.formatNumber(n)}</small>
            </button>`;
          })}
        </div>`
      : nothing}
    ${searchField(state)}
  </div>`;
}

/** The same where narrow: a select of one category, and a button for the search. */
export function picks(state: Legend): TemplateResult {
  const { locale, categories, counts, off, words, searching } = state;
  const t = calendarWords.in(locale);
  const on = categories?.filter(({ name }) => !off.has(name!)) ?? [];
  const chosen = on.length === 1 ? on[0]!.name : undefined;
  return html`${categories
    ? html`<div class="pick">
        <select
          part="filters"
          aria-label=${t('category')}
          @change=${(event: Event) => state.onOnly((event.target as HTMLSelectElement).value || undefined)}
        >
          <option value="" .selected=${!chosen}>${t(chosen ? 'allCategories' : 'category')}</option>
          ${categories.map(
            ({ name }) => html`<option value=${name!} .selected=${name === chosen}>${name} (${locale.formatNumber(counts.get(name!) ?? 0)})</option>`,
          )}
        </select>
        ${icon(CHEVRON_DOWN)}
      </div>`
    : nothing}${words === undefined
    ? nothing
    : html`<button type="button" class="button icon" aria-label=${t('search')} aria-expanded=${searching} @click=${() => state.onOpenSearch()}>
        ${icon(SEARCH)}
      </button>`}`;
}

export function searchField({ locale, words, onSearch }: Legend): TemplateResult | typeof nothing {
  if (words === undefined) return nothing;
  const label = calendarWords.in(locale)('search');
  return html`<div class="search">
    ${icon(SEARCH)}<input
      type="search"
      part="search"
      aria-label=${label}
      placeholder=${label}
      .value=${words}
      @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** The entry that has the focus is the one that Tab comes back to. */
function keepStop(event: Event): void {
  const entry = event.currentTarget as HTMLElement;
  for (const other of entry.parentElement!.children) (other as HTMLElement).tabIndex = other === entry ? 0 : -1;
}

function moveFocus(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement;
  const entries = [...group.children] as HTMLElement[];
  const at = entries.indexOf((event.target as Element).closest('.entry')!);
  const forward = group.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? entries.length - 1 : event.key === forward ? at + 1 : /^Arrow(Left|Right)$/.test(event.key) ? at - 1 : -1;
  if (event.altKey || event.ctrlKey || event.metaKey || !entries[to]) return;
  event.preventDefault();
  entries[to].focus();
}
