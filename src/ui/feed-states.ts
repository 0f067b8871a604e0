import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { FeedError } from '../model/feed-error.js';
import { hostOf } from './host-of.js';
import { CLOCK, EXTERNAL, icon, REFRESH } from './icons.js';

/** What is empty and why, one sentence more, and the way out. */
export function blank(title: string, sentence: string | typeof nothing, actions: TemplateResult | typeof nothing): TemplateResult {
  return html`<div class="blank" role="status">
    <h3 class="headline">${title}</h3>
    <p>${sentence}</p>
    ${actions}
  </div>`;
}

/** No copy to show: one calm sentence with the reason, the portal itself, and another try. */
export function failure(
  locale: Locale,
  error: FeedError,
  home: string | undefined,
  retry: () => void,
  title: 'cannotShow' | 'cannotShowArticle' = 'cannotShow',
): TemplateResult {
  const host = hostOf(error.url ?? home);
  const open = home ?? (host ? new URL('/', error.url).href : undefined);
  return blank(
    locale.t(title),
    `${locale.t(`error-${error.code}`, { host })} ${locale.t('readOnPortal')}`,
    html`${open
        ? html`<a class="button" href=${open} rel="noopener">${locale.t('openHost', { host: hostOf(open) })} ${icon(EXTERNAL, 'flip')}</a>`
        : nothing}<button type="button" class="button quiet" @click=${retry}>${icon(REFRESH)} ${locale.t('tryAgain')}</button>`,
  );
}

/** An earlier copy is on screen: how old it is, and another try. */
export function staleNote(locale: Locale, time: string, retry: () => void): TemplateResult {
  return html`<div class="note" part="status" role="status">
    ${icon(CLOCK)}
    <div>
      <p>${locale.t('stale', { time })}</p>
      <button type="button" class="link" @click=${retry}>${locale.t('tryAgain')}</button>
    </div>
  </div>`;
}

/** What a list is empty of. */
export interface Absence {
  /** The reader's search. */
  words: string;
  category: string | undefined;
  /** A month or day in words. */
  date: string | undefined;
  /** Articles of the same search and dates in all sections. */
  others: number;
  onShowAll(): void;
}

/** Nothing matches: what was looked for, and the way out. */
export function noNews(locale: Locale, { words, category, date: month, others, onShowAll }: Absence): TemplateResult {
  const title = words
    ? locale.t('noMatches', { query: words })
    : category && month
      ? locale.t('noNewsInFor', { category, month })
      : category
        ? locale.t('noNewsIn', { category })
        : month
          ? locale.t('noNewsFor', { month })
          : locale.t('noNews');
  const hint = words ? locale.t('checkSpelling') : category && others ? locale.t('articlesInOthers', { n: others }) : nothing;
  const chosen = words || category || month;
  return blank(
    title,
    hint,
    chosen
      ? html`<button type="button" class="button" @click=${onShowAll}>${locale.t(words ? 'clearSearch' : 'showAllNews')}</button>`
      : nothing,
  );
}

/** The one line above the items of a chosen day or month. */
export function chosenDate(locale: Locale, date: string, onShowAll: () => void): TemplateResult {
  return html`<p class="chosen">
    ${date} <button type="button" class="link" @click=${onShowAll}>${locale.t('showAllDates')}</button>
  </p>`;
}
