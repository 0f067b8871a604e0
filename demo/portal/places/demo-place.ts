import type { captions } from '../../pictures/captions.js';
import type { placeCaptions } from '../../pictures/place-captions.js';

/** A text in the languages of the demo portal's lists of places; Chinese and Arabic where a list is kept in them too. */
export type Texts = Readonly<Record<'en' | 'be' | 'ru', string> & Partial<Record<'zh' | 'ar', string>>>;

/** Label and value, by language. */
export interface DemoFact {
  label: Texts;
  value: Texts;
}

/** A place of the demo portal, as its editors keep it. Facts are real, sentences our own. */
export interface DemoPlace {
  id: string;
  name: Texts;
  text: Texts;
  category: Texts;
  region?: Texts;
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  latitude?: number;
  longitude?: number;
  /** Metres around the point, where only its whereabouts are known. */
  precision?: number;
  criteria?: string;
  inscribed?: number;
  extended?: readonly number[];
  components?: readonly { name: Texts; latitude?: number; longitude?: number }[];
  facts?: readonly DemoFact[];
  /** Names of drawings in `demo/portal/pictures/`, the first one stands for the place. */
  pictures: readonly (keyof typeof captions | keyof typeof placeCaptions)[];
  /** Path of the official page, absolute. */
  page?: string;
}

export const say = (en: string, be: string, ru: string, zh?: string, ar?: string): Texts =>
  ({ en, be, ru, ...(zh !== undefined && { zh }), ...(ar !== undefined && { ar }) });

export const fact = (label: Texts, value: Texts): DemoFact => ({ label, value });
