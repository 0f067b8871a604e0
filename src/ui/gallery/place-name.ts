import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/place.js';
import { translate } from './describe-place.js';
import type { GalleryView } from './gallery-view.js';

/** A place's name: a link to its own page where it has one; a click opens what is known of it. */
export function placeName(view: GalleryView, place: Place): TemplateResult {
  const { name } = translate(view.locale, place);
  const onClick = (event: Event): void => view.onSelect(event, place);
  return place.url
    ? html`<a href=${place.url} target=${view.target ?? nothing} rel="noopener" @click=${onClick}>${name}</a>`
    : html`<button type="button" class="name" @click=${onClick}>${name}</button>`;
}
