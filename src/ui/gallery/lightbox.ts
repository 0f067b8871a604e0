import { html, nothing, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Place, PlacePicture } from '../../model/place.js';
import { CHEVRON_END, CLOSE, icon, MINUS, NO_PICTURE, PLUS } from '../icons.js';
import { describeWhere, translate } from './describe-place.js';
import { creditOf } from '../../selecting/places/credit-text.js';
import type { GalleryView } from './gallery-view.js';
import { pictureCredit } from './picture-credit.js';
import { placeName } from './place-name.js';

export interface Slide {
  place: Place;
  image: PlacePicture;
}

export interface LightboxState {
  view: GalleryView;
  slides: readonly Slide[];
  current: number;
  /** Slides around the current one whose pictures are there. */
  reach: number;
  /** How a picture fares, by URL: a smaller file stands in for it, or none came. */
  faults: ReadonlyMap<string, 'smaller' | 'failed'>;
  /** The file that stands in. */
  standIn(image: PlacePicture): string | undefined;
  /** The card's file, until the large one is there. */
  thumbOf(slide: Slide): string | undefined;
  /** The width that a picture is shown at, for `sizes`. */
  sizes(image: PlacePicture): string;
  zoom: number;
  copied: boolean;
  status: string;
  onClose(): void;
  onGo(index: number): void;
  onZoom(factor: number): void;
  onCopy(image: PlacePicture): void;
  onError(image: PlacePicture): void;
  onRetry(image: PlacePicture): void;
  onDecoded(index: number): void;
}

/** All pictures of a list, one a slide. The strip scrolls by itself: swiping, momentum and direction are the browser's. */
export function lightbox(state: LightboxState): TemplateResult {
  const { view, slides, current, zoom, status } = state;
  const { locale } = view;
  const t = galleryWords.in(locale);
  const { place, image } = slides[current]!;
  const { summary } = translate(locale, place);
  const total = slides.length;
  const step = (to: number, label: string, className: string): TemplateResult =>
    html`<button type="button" class="lb-step ${className}" aria-disabled=${to < 0 || to >= total ? 'true' : nothing} aria-label=${label} @click=${() => state.onGo(to)}>
      ${icon(CHEVRON_END, className === 'lb-on' ? 'flip' : '')}<span aria-hidden="true">${label}</span>
    </button>`;
  return html`<div class="lb-bar">
      <button type="button" class="lb-icon lb-close" aria-label=${t('close')} @click=${() => state.onClose()}>${icon(CLOSE)}</button>
      <p class="lb-count num">${t('counter', { n: current + 1, total })}</p>
    </div>
    <h2 id="lb-title" class="lb-title" lang=${place.language ?? nothing} dir="auto">
      ${placeName(view, place)}
    </h2>
    <div class="lb-stage">
      ${total > 1 ? html`${step(current - 1, t('previous'), 'lb-back')}${step(current + 1, t('next'), 'lb-on')}` : nothing}
      <div class="lb-zoom">
        <button type="button" class="lb-icon" aria-label=${t('zoomOut')} aria-disabled=${zoom <= 1 ? 'true' : nothing} @click=${() => state.onZoom(1 / 1.5)}>
          ${icon(MINUS)}
        </button>
        <button type="button" class="lb-icon" aria-label=${t('zoomIn')} aria-disabled=${zoom >= 8 ? 'true' : nothing} @click=${() => state.onZoom(1.5)}>
          ${icon(PLUS)}
        </button>
      </div>
      <div class="lb-strip" dir=${locale.dir}>
        ${slides.map((slide, i) => slideOf(state, slide, i))}
      </div>
    </div>
    <div class="lb-caption">
      ${image.caption || summary ? html`<p class="lb-text">${image.caption ?? summary}</p>` : nothing}
      <p class="lb-fine" part="credit">${pictureCredit(view, image)}</p>
      <p class="lb-fine">${[translate(locale, place).address, describeWhere(view, place)].filter((text, i, all) => text && all.indexOf(text) === i).join(', ')}</p>
      ${creditOf(image)
        ? html`<button type="button" class="lb-copy" @click=${() => state.onCopy(image)}>${t(state.copied ? 'creditCopied' : 'copyCredit')}</button>`
        : nothing}
    </div>
    <p class="sr" role="status" aria-atomic="true">${status}</p>`;
}

function slideOf(state: LightboxState, slide: Slide, index: number): TemplateResult {
  const { place, image } = slide;
  const { view, slides, current, reach, faults, standIn, thumbOf } = state;
  const { locale } = view;
  const t = galleryWords.in(locale);
  const isCurrent = index === current;
  const near = Math.abs(index - current) <= reach;
  const thumb = near && isCurrent ? thumbOf(slide) : undefined;
  const fault = faults.get(image.url);
  const file = standIn(image);
  const sizes = file ? undefined : image.sizes?.map(({ url, width }) => `${url} ${width}w`).join();
  return html`<div
    class="lb-slide"
    role="group"
    aria-roledescription=${t('picture')}
    aria-label=${t('counter', { n: index + 1, total: slides.length })}
    tabindex=${isCurrent ? 0 : nothing}
    ?inert=${!isCurrent}
  >
    ${!near
      ? nothing
      : fault === 'failed'
        ? html`<div class="lb-failed">
            ${icon(NO_PICTURE)}
            <p>${locale.t('pictureFailed')} ${navigator.onLine === false ? t('offline') : ''}</p>
            <button type="button" class="lb-copy" @click=${() => state.onRetry(image)}>${locale.t('tryAgain')}</button>
            <a class="lb-copy" href=${image.url} rel="noopener">${t('openOriginal')}</a>
          </div>`
        : html`${thumb ? html`<img class="lb-thumb" alt="" referrerpolicy="no-referrer" src=${thumb} />` : nothing}<img
              alt=${image.alt || image.caption || translate(locale, place).name}
              referrerpolicy="no-referrer"
              decoding="async"
              draggable="false"
              fetchpriority=${isCurrent ? 'high' : 'low'}
              width=${image.width ?? nothing}
              height=${image.height ?? nothing}
              sizes=${sizes ? state.sizes(image) : nothing}
              srcset=${sizes || nothing}
              src=${file ?? image.url}
              @load=${() => state.onDecoded(index)}
              @error=${() => state.onError(image)}
            />${fault === 'smaller' ? html`<p class="lb-note">${t('smaller')}</p>` : nothing}`}
  </div>`;
}
