import { html, nothing, svg, type TemplateResult } from 'lit';
import { placeWords } from '../../i18n/place/place-words.js';
import type { Feed } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import { creditText } from '../../selecting/places/credit-text.js';
import { pointsOf } from '../../selecting/places/distance.js';
import { fitSpots, locateSpot, project } from '../../selecting/places/map-frame.js';
import { describeFacts, describeWhere, translate } from './describe-place.js';
import { describePosition } from './describe-position.js';
import type { GalleryView } from './gallery-view.js';

const WIDTH = 180;
const HEIGHT = 90;
/** Room for a number at the map's edges. */
const EDGE = 6;

/** Places on paper: a small map with their numbers, and what a traveller needs of each, credits included. */
export function printSheet(view: GalleryView, places: readonly Place[], feed: Feed | undefined): TemplateResult {
  const { locale } = view;
  const say = placeWords.in(locale);
  return html`<section class="sheet" aria-label=${say('sheet')}>
    ${miniMap(view, places)}
    <ol class="sheet-list" role="list">
      ${places.map((place, i) => {
        const { name, summary, address } = translate(locale, place);
        const { latitude, longitude, phone, openingHours, url } = place;
        const at = latitude === undefined || longitude === undefined ? '' : describePosition(view, latitude, longitude);
        const facts = [describeWhere(view, place), ...describeFacts(view, place)].filter(Boolean).join(' · ');
        const ways = [address, at, phone, openingHours].filter(Boolean).join(' · ');
        const credits = view.images ? creditText(place) : '';
        return html`<li>
          <b class="num">${locale.formatNumber(i + 1)}</b>
          <div>
            <h3 aria-level=${view.level}>${name}</h3>
            <p>${facts}</p>
            ${ways ? html`<p class="num">${ways}</p>` : nothing}${summary ? html`<p>${summary}</p>` : nothing}${url ? html`<p dir="ltr">${url}</p>` : nothing}${credits
              ? html`<p class="fact">${say('credits')}: ${credits.replace(/\n/g, '; ')}</p>`
              : nothing}
          </div>
        </li>`;
      })}
    </ol>
    <p class="fact">${[feed?.title, feed?.homePage].filter(Boolean).join(', ')}</p>
  </section>`;
}

/** Each place's number where it lies; a serial site has its number on every part. */
function miniMap({ locale }: GalleryView, places: readonly Place[]): TemplateResult | typeof nothing {
  const numbered = places.flatMap((place, i) => pointsOf(place).map((point) => ({ point, text: locale.formatNumber(i + 1) })));
  if (numbered.length < 2) return nothing;
  const spots = numbered.map(({ point }) => project(point));
  const frame = fitSpots(spots, WIDTH, HEIGHT, EDGE);
  return html`<svg class="sheet-map" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${spots.map((spot, i) => {
      const { x, y } = locateSpot(spot, frame);
      return svg`<circle cx=${x + WIDTH / 2} cy=${y + HEIGHT / 2} r="3.2" /><text x=${x + WIDTH / 2} y=${y + HEIGHT / 2 + 1.2} text-anchor="middle">${numbered[i]!.text}</text>`;
    })}
  </svg>`;
}
