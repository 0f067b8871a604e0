import type { captions } from '../../pictures/captions.js';

/** A text in the languages of the demo portal's lists of places. */
export type Texts = Readonly<Record<'en' | 'be' | 'ru', string>>;

/** A place of the demo portal, as its editors keep it. Facts are real, sentences our own. */
export interface DemoPlace {
  id: string;
  name: Texts;
  text: Texts;
  category?: Texts;
  region?: Texts;
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  latitude?: number;
  longitude?: number;
  criteria?: string;
  inscribed?: number;
  extended?: readonly number[];
  components?: readonly (readonly [name: string, latitude: number, longitude: number])[];
  /** Label and value, by language. */
  facts?: readonly { label: Texts; value: Texts }[];
  /** Name of a drawing in `demo/portal/pictures/`. */
  picture?: keyof typeof captions;
  /** Path of the official page, absolute. */
  page?: string;
}

export const say = (en: string, be: string, ru: string): Texts => ({ en, be, ru });
