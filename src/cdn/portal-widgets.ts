import { createDiscover, type Discover } from '../autoloading/create-discover.js';
import { followFrames } from '../autoloading/follow-frames.js';
import { claim, registry } from '../define/define-element.js';

/** Loads the elements that a page uses, when they are needed. The first copy on a page does it for all. */
if (claim('portal-widgets', import.meta.url)) {
  registry.discover = createDiscover({
    'news-feed': () => import('../define/news-feed.js'),
    'article-card': () => import('../define/article-card.js'),
    'events-calendar': () => import('../define/events-calendar.js'),
    'heritage-sites-gallery': () => import('../define/heritage-sites-gallery.js'),
  });
  registry.discover(document);
  followFrames();
}

/** Looks into a root that a page's own scan does not reach: `discover(element.shadowRoot)`. */
export const discover: Discover = registry.discover!;
