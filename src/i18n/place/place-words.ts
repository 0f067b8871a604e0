import { createDictionary, type Words } from '../dictionary.js';

type None = Record<never, never>;

/** What is said of one place, of where the reader is, and of what can be taken along. */
export interface PlaceMessages {
  alsoCalled: None;
  countries: None;
  criteria: None;
  history: None;
  /** Steps of its history: what happened in a year. */
  inscribed: None;
  extended: None;
  changed: None;
  danger: None;
  dangerEnded: None;
  address: None;
  phone: None;
  openingHours: None;
  position: None;
  parts: None;
  links: None;
  credits: None;
  directions: { host: string };
  mapsApp: None;
  moreOn: { host: string };
  updated: None;
  copyLink: None;
  linkCopied: None;
  picture: { n: number };
  /** Names the row of files. */
  takeAway: None;
  print: None;
  openings: None;
  /** Names the button that asks the device. */
  near: None;
  nearOff: None;
  locating: None;
  refused: None;
  nearPlace: None;
  choose: None;
  nearest: None;
  /** Names the list for paper. */
  sheet: None;
  /** Said where an address opens nothing. */
  unknownPlace: None;
}

export type PlaceWords = Words<PlaceMessages>;

export const placeWords = createDictionary<PlaceMessages>(
  {},
  {
    ar: () => import('./ar.js'),
    be: () => import('./be.js'),
    de: () => import('./de.js'),
    en: () => import('./en.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    lt: () => import('./lt.js'),
    pl: () => import('./pl.js'),
    ru: () => import('./ru.js'),
    zh: () => import('./zh.js'),
  },
);
