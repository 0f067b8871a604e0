import '../src/define/heritage-sites-gallery.js';
import type { HeritageSitesGallery } from '../src/elements/heritage-sites-gallery.js';
import { create, type Settings } from './create-element.js';

/** A `<heritage-sites-gallery>` with these settings, loaded at once; `inside` is HTML for its slots. */
export function heritageSitesGallery(settings: Settings<HeritageSitesGallery>, inside = ''): HeritageSitesGallery {
  return create<HeritageSitesGallery>('heritage-sites-gallery', { loading: 'eager', history: 'none', ...settings }, inside);
}
