import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/place.js';
import { translate } from './describe-place.js';
import { describePosition } from './describe-position.js';
import type { GalleryView } from './gallery-view.js';
import { nameParts, partsOf } from './place-card.js';

/** The parts of a serial site, across the grid below its row. */
export function partsBand(view: GalleryView, place: Place): TemplateResult {
  const { locale, level } = view;
  const { name } = translate(locale, place);
  return html`<section class="band" aria-label="${name}: ${nameParts(view, place)}">
    <h4 class="band-title" role="heading" aria-level=${Math.min(level + 1, 6)}>${name}: ${nameParts(view, place)}</h4>
    <ol class="parts">
      ${partsOf(view, place).map(
        (part, i) =>
          html`<li>
            <span class="num part-number">${locale.formatNumber(i + 1)}</span>
            <p>${part.name ?? ''}</p>
            ${part.latitude === undefined || part.longitude === undefined
              ? nothing
              : html`<p class="fact num">${describePosition(view, part.latitude, part.longitude)}</p>`}
          </li>`,
      )}
    </ol>
  </section>`;
}
