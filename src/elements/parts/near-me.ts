import { nothing, type TemplateResult } from 'lit';
import { placeWords } from '../../i18n/place/place-words.js';
import type { Place } from '../../model/place.js';
import { pointsOf, type Point } from '../../selecting/places/distance.js';
import { nearControl, type NearControl } from '../../ui/gallery/near-control.js';
import type { GalleryRest } from './gallery-rest.js';

/** A device has this long to say where it is, and what it knew so long ago is good enough: milliseconds. */
const WITHIN = 10_000;
const SINCE = 600_000;

/** A hundredth of a degree: about a kilometre. Finer is nobody's business. */
const coarse = (degrees: number): number => Math.round(degrees * 100) / 100;

/**
 * The places nearest to the reader, who asks for it by a click. Where the reader is stays in this object, in a coarse form,
 * until the reader stops it or the element goes: it is not sent, not kept and not in the address.
 */
export class NearMe {
  private state: NearControl['state'] = 'off';
  private chosen: Place | undefined;
  /** Answers to an older question do not count. */
  private asked = 0;

  constructor(private readonly rest: GalleryRest) {}

  render(): TemplateResult | typeof nothing {
    const { element } = this.rest;
    const { filters, tone, offered } = element;
    if (!filters || tone === 'memorial') return nothing;
    const places = offered.filter((place) => pointsOf(place).length);
    if (places.length < 2) return nothing;
    return nearControl({
      locale: element.galleryLocale,
      state: this.state,
      places,
      chosen: this.chosen,
      onAsk: () => this.ask(),
      onStop: () => this.stop(),
      onChoose: (place) => {
        const point = place && pointsOf(place)[0];
        if (point) this.show(point, place);
        else this.stop();
      },
    });
  }

  /** Forgets where the reader is. */
  stop(): void {
    this.asked++;
    this.chosen = undefined;
    this.place(undefined, 'off');
  }

  private ask(): void {
    if (this.state === 'asking') return;
    const asked = ++this.asked;
    this.place(undefined, 'asking');
    const refuse = (): void => {
      if (asked === this.asked) this.place(undefined, 'refused');
    };
    // Absent on a page that is not secure; refused in a frame that is not allowed to ask.
    if (!('geolocation' in navigator)) return refuse();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => asked === this.asked && this.show({ latitude: coarse(coords.latitude), longitude: coarse(coords.longitude) }),
      refuse,
      { enableHighAccuracy: false, timeout: WITHIN, maximumAge: SINCE },
    );
  }

  private show(point: Point, place?: Place): void {
    this.chosen = place;
    this.place(point, 'on');
  }

  private place(point: Point | undefined, state: NearControl['state']): void {
    const { rest } = this;
    this.state = state;
    rest.near = point;
    rest.show(rest.choice);
    const word = ({ off: undefined, asking: 'locating', refused: 'refused', on: 'nearest' } as const)[state];
    if (word) rest.announce(placeWords.in(rest.element.galleryLocale)(word));
    else rest.announceCount();
  }
}
