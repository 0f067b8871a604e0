import { HeritageSitesGallery } from '../elements/heritage-sites-gallery.js';
import { defineElement } from './define-element.js';

defineElement('heritage-sites-gallery', HeritageSitesGallery, import.meta.url);
