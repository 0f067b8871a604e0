import { html, nothing, type TemplateResult } from 'lit';
import { formatFileSize } from '../i18n/file-size.js';
import { keepTogether } from '../i18n/keep-together.js';
import { findDateline, markDateline } from '../markup/dateline.js';
import { readingMinutes } from '../markup/reading-minutes.js';
import { sanitizeHtml } from '../markup/sanitize-html.js';
import type { FeedItem, Attachment, Feed } from '../model/feed.js';
import { agencyOf } from './card-item.js';
import { hostOf } from './host-of.js';
import { CHEVRON_END, DOWNLOAD, EXTERNAL, icon, LINK, SHARE } from './icons.js';
import { foreignDirection, foreignLanguage } from './item.js';
import { picture } from './picture.js';
import type { View } from './view.js';

export interface ArticleView extends View {
  /** The feed the article came in, where there is one. */
  feed: Feed | undefined;
  /** Bodies already built: building one again would lose a reader's selection. */
  bodies: WeakMap<FeedItem, HTMLElement>;
  previous: FeedItem | undefined;
  next: FeedItem | undefined;
  onGo(event: Event, article: FeedItem): void;
  copied: boolean;
  onCopy(url: string): void;
  /** The page put the body inside the element. */
  slotted: boolean;
  /** Absent where the device cannot share. */
  onShare: ((article: FeedItem) => void) | undefined;
}

/** A whole article: trail of sections, headline, picture, a rail with the facts, body, attachments, original, neighbours. */
export function articleFull(view: ArticleView, article: FeedItem): TemplateResult {
  const image = view.images ? article.image : undefined;
  return html`<article
    class="full"
    part="card"
    lang=${foreignLanguage(view, article)}
    dir=${foreignDirection(view, article)}
    aria-labelledby="headline"
  >
    <slot name="breadcrumb">${breadcrumb(view, article)}</slot>
    <h2 class="article-title" part="headline" id="headline" tabindex="-1" aria-level=${view.level}>${keepTogether(article.title ?? '')}</h2>
    ${facts(view, article)}
    ${image
      ? html`<figure part="figure">
          ${picture(view, image, '(min-width: 900px) 840px, 100vw', image.alt ?? '', true)} ${caption(view, article)}
        </figure>`
      : nothing}
    <div class="content">
      <div class="body" part="body">${view.slotted ? html`<slot></slot>` : body(view, article)}</div>
      ${attachments(view, article.attachments)} ${tags(view, article)} ${end(view, article)}
    </div>
    ${neighbours(view)}
  </article>`;
}

function breadcrumb(view: View & { feed: Feed | undefined }, article: FeedItem): TemplateResult | typeof nothing {
  const sections = article.tags[0]?.label.split('/').filter(Boolean) ?? [];
  const home = view.feed?.homePage;
  if (!home && !sections.length) return nothing;
  return html`<nav class="crumbs" part="breadcrumb" aria-label=${view.locale.t('breadcrumb')}>
    <ol role="list">
      ${home ? html`<li><a href=${home}>${view.locale.t('home')}</a></li>` : nothing} ${sections.map((section) => html`<li>${section}</li>`)}
    </ol>
  </nav>`;
}

function facts(view: ArticleView, article: FeedItem): TemplateResult {
  const { locale } = view;
  const { published, updated, contentHtml, url } = article;
  const place = findDateline(body(view, article).textContent?.slice(0, 300) ?? '')?.place;
  const minutes = contentHtml && readingMinutes(contentHtml, article.language);
  const when = published ?? updated;
  const clock = when && locale.formatDate(when, 'time', view.timeZone);
  const agency = agencyOf(article, view.feed);
  return html`<div class="facts" part="meta">
    ${when
      ? html`<p>
          <time datetime=${when}><span>${locale.formatDate(when, 'dayFull', view.timeZone)}</span
          >${clock ? html`<span class="comma">, </span><span class="muted">${clock}</span>` : nothing}</time
          >${place ? html`<span class="muted wide">${clock ? ', ' : ''}${titleCase(place, article.language)}</span>` : nothing}
          ${published && updated && Date.parse(updated) - Date.parse(published) > 60_000
            ? html`<span class="muted line">${locale.t('updatedAgo', { ago: locale.formatDate(updated, 'short', view.timeZone) })}</span>`
            : nothing}
        </p>`
      : nothing}
    ${agency ? html`<p><span class="muted wide line">${locale.t('sourceLabel')}</span><span class="agency">${agency}</span></p>` : nothing}
    ${minutes ? html`<p class="minutes"><span class="muted">${locale.t('readingTime', { n: minutes })}</span></p>` : nothing}
    <p class="actions">
      ${url
        ? html`<button type="button" class="button quiet" @click=${() => view.onCopy(url)}>
            ${icon(LINK)}<span role="status">${locale.t(view.copied ? 'linkCopied' : 'copyLink')}</span>
          </button>`
        : nothing}
      ${view.onShare
        ? html`<button type="button" class="button quiet" @click=${() => view.onShare?.(article)}>${icon(SHARE)}${locale.t('share')}</button>`
        : nothing}
    </p>
  </div>`;
}

function caption(view: View, article: FeedItem): TemplateResult | typeof nothing {
  const { caption: text, credit } = article.image ?? {};
  if (!text && !credit) return nothing;
  return html`<figcaption>
    ${text ? keepTogether(text.replace(/([^.!?…»”)])$/, '$1.')) : nothing}
    ${credit ? html`<span class="nowrap">${view.locale.t('photo', { credit })}</span>` : nothing}
  </figcaption>`;
}

function body(view: ArticleView, article: FeedItem): HTMLElement {
  const known = view.bodies.get(article);
  if (known) return known;
  const made = sanitizeHtml(article.contentHtml ?? '', {
    baseUrl: article.contentBase ?? article.url ?? view.feed?.homePage,
    headingLevel: Math.min(view.level + 1, 6),
    skipImages: article.image ? [article.image.url, ...(article.image.sizes ?? []).map(({ url }) => url)] : [],
  });
  if (!made.textContent?.trim() && article.summary) {
    const paragraph = document.createElement('p');
    paragraph.textContent = article.summary;
    made.append(paragraph);
  }
  markDateline(made);
  nameParts(view, made);
  view.bodies.set(article, made);
  return made;
}

/** What a feed leaves without words: a table without a caption, a player known by its host alone. */
function nameParts({ locale }: View, root: HTMLElement): void {
  for (const table of root.querySelectorAll('.table:not([aria-label])')) table.setAttribute('aria-label', locale.t('table'));
  for (const player of root.querySelectorAll<HTMLAnchorElement>('a.embed')) {
    const label = [...player.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
    if (label?.textContent?.trim() === player.host.replace(/^www\./, '')) label.textContent = locale.t('watchVideo');
  }
}

function attachments(view: View, files: readonly Attachment[]): TemplateResult | typeof nothing {
  const shown = files.filter(({ type }) => !type?.startsWith('image/'));
  if (!shown.length) return nothing;
  return html`<h3 aria-level=${Math.min(view.level + 1, 6)}>${view.locale.t('attachments')}</h3>
    <ul class="files" role="list">
      ${shown.map(
        ({ url, title, type, size, duration }) =>
          html`<li>
            <a href=${url} rel="noopener">${icon(DOWNLOAD)}${title ?? decodeName(url)}</a>
            <span class="muted num"
              >${[type?.split('/').pop()?.toUpperCase(), formatFileSize(view.locale, size), duration && clockTime(duration)].filter(Boolean).join(', ')}</span
            >
          </li>`,
      )}
    </ul>`;
}

function tags(view: View, article: FeedItem): TemplateResult | typeof nothing {
  const rest = article.tags.slice(1);
  return rest.length
    ? html`<p class="tags muted"><span class="sr">${view.locale.t('tags')}</span> ${view.locale.formatList(rest.map(({ label }) => label))}</p>`
    : nothing;
}

/** Source and original: always there, not for a page to switch off. */
function end(view: ArticleView, article: FeedItem): TemplateResult {
  const agency = agencyOf(article, view.feed);
  return html`<footer class="end" part="source">
    ${agency ? html`<p class="muted">${view.locale.t('source')} ${agency}</p>` : nothing}
    ${article.url && article.url !== location.href.split('#')[0]
      ? html`<p>
          <a class="original" href=${article.url} target=${view.target ?? nothing} rel="noopener"
            >${view.locale.t('readOriginal', { host: hostOf(article.url) })}</a
          >
        </p>`
      : nothing}
    ${article.commentsUrl
      ? html`<p><a href=${article.commentsUrl} rel="noopener">${view.locale.t('comments')} ${icon(EXTERNAL, 'flip small')}</a></p>`
      : nothing}
  </footer>`;
}

function neighbours(view: ArticleView): TemplateResult | typeof nothing {
  const link = (article: FeedItem | undefined, label: string, className: string) =>
    article
      ? html`<a class=${className} href=${article.url ?? '#'} @click=${(event: Event) => view.onGo(event, article)}
          >${icon(CHEVRON_END)}<span><span class="muted line">${label}</span>${keepTogether(article.title ?? '')}</span></a
        >`
      : nothing;
  if (!view.previous && !view.next) return nothing;
  return html`<nav class="neighbours" aria-label=${view.locale.t('news')}>
    ${link(view.previous, view.locale.t('previousArticle'), 'previous')} ${link(view.next, view.locale.t('nextArticle'), 'next')}
  </nav>`;
}

/** A dateline's capitals are the feed's; in the rail the place reads as a name. */
function titleCase(place: string, language: string | undefined): string {
  return place === place.toLocaleUpperCase(language)
    ? place.toLocaleLowerCase(language).replace(/(^|[\s-])\p{L}/gu, (start) => start.toLocaleUpperCase(language))
    : place;
}

function decodeName(url: string): string {
  const name = url.split(/[?#]/)[0]?.split('/').pop() ?? url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function clockTime(seconds: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return seconds < 3600
    ? `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`
    : `${Math.floor(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
