import { html, nothing, type TemplateResult } from 'lit';
import { guessDirection } from '../i18n/direction.js';
import { keepTogether } from '../i18n/keep-together.js';
import type { DateStyle } from '../i18n/locale.js';
import { formatRelative } from '../i18n/relative-time.js';
import type { FeedItem } from '../model/feed.js';
import type { View } from './view.js';

/** An update within this time of publishing is not worth a word. Milliseconds. */
const UPDATE_MATTERS_AFTER = 10 * 60_000;

/** The section an item belongs to: its first tag, of a path the last part. */
export function sectionOf(item: FeedItem): string | undefined {
  return item.tags[0]?.label.split('/').pop();
}

/** A date in words with its machine form; nothing where the feed gave none. */
export function time(view: View, date: FeedItem['published'], style: DateStyle): TemplateResult | typeof nothing {
  return date ? html`<time class="when" part="date" datetime=${date}>${view.locale.formatDate(date, style, view.timeZone)}</time>` : nothing;
}

/** Section, date and, where it was changed later, "Updated 2 h ago". */
export function kicker(view: View, item: FeedItem, style: DateStyle): TemplateResult {
  const { published, updated } = item;
  const section = sectionOf(item);
  const changed = updated && published && Date.parse(updated) - Date.parse(published) > UPDATE_MATTERS_AFTER;
  return html`<p class="kicker">
    ${section ? html`<span class="category" part="category">${section}</span>` : nothing}
    ${time(view, published ?? updated, style)}
    ${changed
      ? html`<time datetime=${updated}
          >${view.locale.t('updatedAgo', { ago: formatRelative(view.locale, updated, view.now, view.timeZone) })}</time
        >`
      : nothing}
  </p>`;
}

/** The headline: the one link of an item, which its row or card is the target of. */
export function headline(view: View, item: FeedItem): TemplateResult {
  const text = keepTogether(item.title ?? item.summary ?? item.url ?? item.id);
  return html`<h3 class="headline" part="headline" aria-level=${view.level}>
    ${item.url
      ? html`<a href=${item.url} target=${view.target ?? nothing} rel="noopener" @click=${(event: Event) => view.onSelect(event, item)}>${text}</a>`
      : text}
  </h3>`;
}

export function summary(view: View, item: FeedItem): TemplateResult | typeof nothing {
  return view.lines && item.summary && item.title
    ? html`<p class="summary" part="summary">${keepTogether(item.summary)}</p>`
    : nothing;
}

/** The `lang` of an item that speaks another language than the element. */
export function foreignLanguage(view: View, item: FeedItem): string | typeof nothing {
  const language = item.language;
  return language && language.split('-')[0]?.toLowerCase() !== view.locale.language ? language : nothing;
}

/** The `dir` of an item whose headline runs the other way than the element. */
export function foreignDirection(view: View, item: FeedItem): string | typeof nothing {
  const direction = guessDirection(item.title ?? '');
  return direction && direction !== view.locale.dir ? direction : nothing;
}
