import { html, nothing, type TemplateResult } from 'lit';
import { placeWords } from '../../i18n/place/place-words.js';
import type { Locale } from '../../i18n/locale.js';
import type { Place } from '../../model/place.js';
import { CHEVRON_DOWN, icon } from '../icons.js';
import { translate } from './describe-place.js';

export interface NearControl {
  locale: Locale;
  state: 'off' | 'asking' | 'refused' | 'on';
  /** Places with a position, to be near of where the device does not say where it is. */
  places: readonly Place[];
  chosen: Place | undefined;
  onAsk(): void;
  onStop(): void;
  onChoose(place: Place | undefined): void;
}

/** The button that asks the device where it is; where that is refused, a choice of places instead. */
export function nearControl({ locale, state, places, chosen, onAsk, onStop, onChoose }: NearControl): TemplateResult {
  const say = placeWords.in(locale);
  const isOn = state === 'on';
  return html`<button type="button" class="button near" part="near" aria-pressed=${isOn} aria-disabled=${state === 'asking' ? 'true' : nothing} @click=${isOn ? onStop : onAsk}>
      ${say(isOn ? 'nearOff' : 'near')}
    </button>
    ${state === 'refused' || chosen
      ? html`<div class="pick">
          <select aria-label=${say('nearPlace')} @change=${(event: Event) => onChoose(places[Number((event.target as HTMLSelectElement).value)])}>
            <option value="">${say('choose')}</option>
            ${places.map((place, i) => html`<option value=${i} .selected=${place === chosen}>${translate(locale, place).name}</option>`)}
          </select>
          ${icon(CHEVRON_DOWN)}
        </div>`
      : nothing}
    ${state === 'off' ? nothing : html`<p class="near-note">${say(state === 'asking' ? 'locating' : isOn ? 'nearest' : 'refused')}</p>`}`;
}
