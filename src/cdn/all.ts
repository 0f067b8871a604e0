import '../define/article-card.js';
import '../define/events-calendar.js';
import '../define/heritage-sites-gallery.js';
import '../define/news-feed.js';
