import { html, nothing, type TemplateResult } from 'lit';
import type { GalleryView } from './gallery-view.js';

/** Boxes of the cards to come, as many as stand in two rows. */
export function gallerySkeleton({ columns, images }: GalleryView): TemplateResult {
  return html`<div class="grid skeleton" aria-hidden="true">
    <div class="group">
      ${Array.from(
        { length: columns * 2 },
        () => html`<div class="item card">
          ${images ? html`<div class="picture"></div><p class="credit"></p>` : nothing}
          <p class="headline"><span class="bone"></span></p>
          <p class="where"><span class="bone"></span></p>
          <p class="fact"><span class="bone"></span></p>
        </div>`,
      )}
    </div>
  </div>`;
}
