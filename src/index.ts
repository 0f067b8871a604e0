/** The element classes, their events and types. Importing this registers nothing: see `portal-widgets/define/news-feed.js`. */
export { ArticleCard } from './elements/article-card.js';
export * from './elements/calendar-events.js';
export * from './elements/events.js';
export { EventsCalendar } from './elements/events-calendar.js';
export { HeritageSitesGallery } from './elements/heritage-sites-gallery.js';
export * from './elements/gallery-events.js';
export { NewsFeed } from './elements/news-feed.js';
export { FeedError, type FeedErrorCode } from './model/feed-error.js';
export type * from './model/feed.js';
export type * from './model/calendar-event.js';
export type * from './model/place.js';
export type * from './model/recurrence.js';
