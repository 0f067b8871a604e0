import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../model/feed.js';
import type { View } from './view.js';

/**
 * A picture in a box that is there before the picture is. The attributes that keep an image lazy and the page's address
 * private come before `src`: WebKit reads them in order.
 * @param sizes Width it is shown at, as the `sizes` attribute of HTML words it.
 * @param alt Empty where the text beside it says the same.
 */
export function picture(view: View, image: Picture, sizes: string, alt = '', eager = false): TemplateResult {
  const candidates = image.sizes
    ?.filter(({ width, type }) => width && (!type || !image.type || type === image.type))
    .map(({ url, width }) => `${url} ${width}w`)
    .join();
  const focus = image.focus ? `--_fp:${image.focus.x}% ${image.focus.y}%;` : '';
  return html`<div class="picture" part="image" .style=${focus + (image.color ? `--_box:${image.color}` : '')}>
    ${view.broken.has(image.url)
      ? view.noPicture
      : html`<img
          alt=${alt}
          referrerpolicy="no-referrer"
          loading=${eager ? 'eager' : 'lazy'}
          decoding="async"
          width=${image.width ?? nothing}
          height=${image.height ?? nothing}
          sizes=${candidates ? sizes : nothing}
          srcset=${candidates || nothing}
          src=${image.url}
          @error=${() => view.onBroken(image.url)}
        />`}
  </div>`;
}
