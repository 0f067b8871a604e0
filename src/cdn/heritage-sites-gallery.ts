import '../define/heritage-sites-gallery.js';
