import type { Place } from '../../model/place.js';
import type { View } from '../view.js';

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
  /** The place whose parts are listed. */
  openParts: string | undefined;
  onParts(place: Place): void;
  /** A reader asks for the pictures of a place; the button has the focus again when they are closed. */
  onPhotos(place: Place, opener: HTMLElement): void;
}
