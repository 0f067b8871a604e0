import { html, nothing, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Locale } from '../../i18n/locale.js';
import type { FeedError } from '../../model/feed-error.js';
import { hostOf } from '../host-of.js';
import { EXTERNAL, icon, REFRESH } from '../icons.js';
import type { GalleryView } from './gallery-view.js';

/** Nothing fits, or there is nothing: which of both, and the way out. */
export function noPlaces({ locale, level }: GalleryView, words: string, onShowAll: (() => void) | undefined): TemplateResult {
  const t = galleryWords.in(locale);
  return html`<slot name="empty"
    ><div class="blank">
      <h3 class="headline" aria-level=${level}>${words ? t('noMatches', { query: words }) : t('noPlaces')}</h3>
      ${onShowAll
        ? html`<p>${t('noPlacesHere')}</p>
            <button type="button" class="button" @click=${onShowAll}>${t('showAll')}</button>`
        : nothing}
    </div></slot
  >`;
}

/** No copy to show: the reason, the portal itself, and another try. */
export function galleryFailure(locale: Locale, level: number, error: FeedError, retry: () => void): TemplateResult {
  const t = galleryWords.in(locale);
  const host = hostOf(error.url);
  return html`<slot name="error"
      ><div class="blank">
        <h3 class="headline" aria-level=${level}>${t('cannotShow')}</h3>
        <p>${locale.t(`error-${error.code}`, { host })} ${t('readOnPortal')}</p>
        ${host
          ? html`<a class="button" href=${new URL('/', error.url).href} rel="noopener">${locale.t('openHost', { host })} ${icon(EXTERNAL, 'flip')}</a>`
          : nothing}<button type="button" class="button quiet" @click=${retry}>${icon(REFRESH)} ${locale.t('tryAgain')}</button>
      </div></slot
    ><slot></slot>`;
}
