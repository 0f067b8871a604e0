import type { TemplateResult } from 'lit';
import type { Place } from '../../model/place.js';
import type { View } from '../view.js';

export const GALLERY_VIEWS = ['grid', 'list', 'map', 'compact'] as const;
export type GalleryViewName = (typeof GALLERY_VIEWS)[number];

/** What a card tells in a band below its row: its parts, or its criteria in plain words. */
export type Band = 'parts' | 'criteria';

/** The band of a place that is open. */
export const bandOf = ({ openBand }: GalleryView, { id }: Place): Band | undefined =>
  (['parts', 'criteria'] as const).find((band) => openBand === `${band} ${id}`);

/** What every template of a gallery needs to know about the element it draws for. */
export interface GalleryView extends View {
  /** Pictures without author, credit and source: a placeholder in their stead, no box at all, or as they are. */
  uncredited: 'placeholder' | 'hide' | 'show';
  /** The country the list is about, ISO 3166-1 alpha-2: named first of several. */
  home: string | undefined;
  /** Whether all places lie in one country: then a region tells more than its name. */
  oneCountry: boolean;
  /** Columns of the grid at the element's width. */
  columns: number;
  /** What is told across the grid below the row of a place; see {@link bandOf}. */
  openBand?: string | undefined;
  onBand(band: Band, place: Place): void;
  /** What an open band says; absent until it is brought. */
  renderBand: ((view: GalleryView, place: Place, band: Band) => TemplateResult) | undefined;
  /** "88 km" from where distances are from; empty where that is unknown. */
  distanceOf(place: Place): string;
  /** A reader asks for the pictures of a place; the button has the focus again when they are closed. */
  onPhotos(place: Place, opener: HTMLElement, index?: number): void;
}
