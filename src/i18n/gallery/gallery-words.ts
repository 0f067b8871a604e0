import { createDictionary, type Words } from '../dictionary.js';
import first from './en-first.js';

type None = Record<never, never>;
type Count = { n: number };

/** Every sentence of a gallery of places, and what has to be filled into it. Numbers choose the plural form by `n`. */
export interface GalleryMessages {
  /** Where the list has no name. */
  title: None;
  /** Name of the choice between the views. */
  view: None;
  grid: None;
  list: None;
  compact: None;
  places: Count;
  category: None;
  allCategories: None;
  country: None;
  allCountries: None;
  criterion: None;
  allCriteria: None;
  region: None;
  allRegions: None;
  period: None;
  allPeriods: None;
  /** A decade: "1990s". */
  decade: { year: string };
  search: None;
  noMatches: { query: string };
  noPlaces: None;
  /** Under "no places": the choice leaves none. */
  noPlacesHere: None;
  showAll: None;
  inscribed: { year: string };
  /** After "Inscribed 1979". */
  extended: { years: string };
  changed: { years: string };
  /** The list says so; the flag is as old as the list. */
  inDanger: { year: string };
  inDangerUnknown: None;
  /** "Belarus and 9 other countries". */
  andOthers: { country: string; n: number };
  partsIn: { n: number; country: string };
  parts: Count;
  /** Name of the button that opens them. */
  pictures: { name: string };
  /** A link where the list names no author. */
  sourcePage: None;
  cannotShow: None;
  readOnPortal: None;
  counter: { n: number; total: number };
  /** What a slide is, for those who hear it. */
  picture: None;
  previous: None;
  next: None;
  zoomIn: None;
  zoomOut: None;
  zoom: { percent: string };
  /** Name of the view, and of the map itself. */
  map: None;
  /** How the map is used by keyboard. */
  mapHint: None;
  /** Button: shows again all there is. */
  wholeMap: None;
  /** Several places that are one marker, and one of them. */
  around: { n: number; name: string };
  inView: { n: number; total: number };
  noPosition: Count;
  /** The wheel alone scrolls the page; `key` is Ctrl or ⌘. */
  wheelHint: { key: string };
  fingersHint: None;
  /** Button; under it, `tilesNote`. */
  loadTiles: { host: string };
  tilesNote: None;
  close: None;
  copyCredit: None;
  creditCopied: None;
  smaller: None;
  openOriginal: None;
  offline: None;
  via: { source: string };
  /** Where a list has none that may be shown. */
  noPicture: None;
}

export type GalleryWords = Words<GalleryMessages>;

/** The words of `<heritage-sites-gallery>`. */
export const galleryWords = createDictionary<GalleryMessages>(first, {
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
});
