import type { ItemSpine, Picture } from './feed.js';

/** A picture of a place with the rights it is published under. */
export interface PlacePicture extends Picture {
  author?: string;
  license?: string;
  licenseUrl?: string;
  /** Page the picture comes from. */
  source?: string;
}

export interface PlaceComponent {
  name?: string;
  latitude?: number;
  longitude?: number;
  /** ISO 3166-1 alpha-2, upper case. */
  country?: string;
}

/** Rings, lines or points of a GeoJSON geometry (RFC 7946 3.1): positions are `[longitude, latitude]`. */
export interface PlaceShape {
  type: 'line' | 'polygon';
  parts: [number, number][][];
}

/** A place a portal publishes: a heritage site, a sight, a sanatorium, a memorial, a souvenir and its workshop. */
export interface Place extends ItemSpine {
  kind: 'place';
  /** Plain text; `title` is the same. */
  name: string;
  alternateNames: string[];
  /** As the list words it: `Cultural`, `Natural`, `Mixed`, or its own. */
  category?: string;
  /** Roman numerals in lower case, without brackets: `['ii', 'iv']`. */
  criteria: string[];
  /** Year. */
  inscribed?: number;
  /** `inscribed`, `extended`, `changed`, `danger`, `danger-ended`, or in the list's own words. */
  history: { year: number; what: string }[];
  /** Since which year, and as of when the list says so; a flag is only as fresh as its list. */
  inDanger?: { since?: number; asOf?: string };
  /** ISO 3166-1 alpha-2, upper case, in the list's order. */
  countries: string[];
  region?: string;
  address?: string;
  /** Metres around the point in which the place lies, where the list says so. */
  precision?: number;
  components: PlaceComponent[];
  shape?: PlaceShape;
  images: PlacePicture[];
  phone?: string;
  openingHours?: string;
  links: { url: string; label?: string }[];
  /** Wikidata item, `Q1354`. */
  wikidata?: string;
  /** Texts in other languages than the list's own, by BCP 47 tag in lower case. */
  translations?: Record<string, { name?: string; summary?: string; address?: string; category?: string }>;
  /** What a list has beyond these fields, in its order. */
  facts: { label: string; value: string }[];
}
