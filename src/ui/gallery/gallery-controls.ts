import { html, nothing, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Locale } from '../../i18n/locale.js';
import type { FacetName, FacetValue } from '../../selecting/places/list-facets.js';
import type { PlaceChoice } from '../../selecting/places/select-places.js';
import { CHEVRON_DOWN, icon } from '../icons.js';
import { nameCountry } from './describe-place.js';

export const GALLERY_VIEWS = ['grid', 'list', 'map', 'compact'] as const;
export type GalleryViewName = (typeof GALLERY_VIEWS)[number];

export interface GalleryControls {
  locale: Locale;
  views: readonly GalleryViewName[];
  view: GalleryViewName;
  onView(view: GalleryViewName): void;
  /** Tabs, else selects. */
  wide: boolean;
  /** Values of each facet that has a choice; absent without filters. */
  facets: Partial<Record<FacetName, readonly FacetValue[]>> | undefined;
  choice: PlaceChoice;
  onChoose(facet: FacetName, value: string | undefined): void;
  /** The reader's search; absent without a search field. */
  words: string | undefined;
  onSearch(words: string): void;
}

const NAMES = {
  category: ['category', 'allCategories'],
  country: ['country', 'allCountries'],
  criteria: ['criterion', 'allCriteria'],
  period: ['period', 'allPeriods'],
  region: ['region', 'allRegions'],
} as const;

type Option = [label: string, value: string | undefined];

function select(label: string, options: readonly Option[], chosen: string | undefined, part: string, onChange: (value: string | undefined) => void): TemplateResult {
  return html`<div class="pick">
    <select part=${part} aria-label=${label} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value || undefined)}>
      ${options.map(([text, value]) => html`<option value=${value ?? ''} .selected=${value === chosen}>${text}</option>`)}
    </select>
    ${icon(CHEVRON_DOWN)}
  </div>`;
}

function tabs(label: string, options: readonly Option[], chosen: string | undefined, part: string, onChange: (value: string | undefined) => void): TemplateResult {
  return html`<div class="tabs" part=${part} role="group" aria-label=${label}>
    ${options.map(
      ([text, value]) =>
        html`<button type="button" class="tab" data-label=${text} aria-pressed=${value === chosen} @click=${() => onChange(value)}>${text}</button>`,
    )}
  </div>`;
}

/** Categories and views on one row; the further facets and the search below it. */
export function galleryControls(state: GalleryControls): TemplateResult {
  const { locale, views, view, wide, facets, choice, words } = state;
  const t = galleryWords.in(locale);
  const number = (n: number): string => locale.formatNumber(n);
  const categories = facets?.category ?? [];
  const pickCategory = (value: string | undefined): void => state.onChoose('category', value);
  const kinds: Option[] = [[t('allCategories'), undefined], ...categories.map(({ value }): Option => [value, value])];
  const layouts = views.map((name): Option => [t(name), name]);
  const pickView = (name: string | undefined): void => state.onView(name as GalleryViewName);
  const draw = wide ? tabs : select;
  const labelOf = (facet: FacetName, { value, count }: FacetValue): string => {
    const name =
      facet === 'country'
        ? nameCountry(locale, value)
        : facet === 'criteria'
          ? `(${value})`
          : facet === 'period'
            ? t('decade', { year: locale.formatNumber(+value, { useGrouping: false }) })
            : value;
    return `${name} (${number(count)})`;
  };
  const further = (['country', 'region', 'criteria', 'period'] as const).filter((facet) => (facets?.[facet]?.length ?? 0) > 1);
  const row =
    categories.length > 1 || layouts.length > 1
      ? html`<div class="bar" part="bar">
          ${categories.length > 1 ? draw(t('category'), kinds, choice.category, 'filters', pickCategory) : wide ? html`<span class="tabs"></span>` : nothing}
          ${layouts.length > 1 ? draw(t('view'), layouts, view, 'views', pickView) : nothing}
        </div>`
      : html`<div class="bar"></div>`;
  return html`${row}
  ${further.length || words !== undefined
    ? html`<div class="facets">
        ${further.map((facet) => {
          const [label, all] = NAMES[facet];
          const options: Option[] = [[t(all), undefined], ...facets![facet]!.map((value): Option => [labelOf(facet, value), value.value])];
          return select(t(label), options, choice[facet], 'filters', (value) => state.onChoose(facet, value));
        })}
        ${words === undefined
          ? nothing
          : html`<input
              type="search"
              part="search"
              aria-label=${t('search')}
              placeholder=${t('search')}
              .value=${words}
              @input=${(event: Event) => state.onSearch((event.target as HTMLInputElement).value)}
            />`}
      </div>`
    : nothing}`;
}
