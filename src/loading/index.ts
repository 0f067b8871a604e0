/* `portal-widgets/feeds`: reading, loading and selecting, free of the DOM. */
export { readFeed, type FeedSource, type ReadFeedOptions } from '../formats/read-feed.js';
export { loadFeed, type LoadOptions } from './load-feed.js';
export { mergeFeeds } from './merge-feeds.js';
export { FeedError, type FeedErrorCode, type FeedErrorDetails } from '../model/feed-error.js';
export { selectArticles, type Selection, type SortOrder } from '../selecting/select-articles.js';
export { listCategories, type Category } from '../selecting/list-categories.js';
export { groupByDay, type DayGroup } from '../selecting/group-by-day.js';
export { countByDay, listMonths, type Month } from '../selecting/archive.js';
export { createMatcher, findMatches } from '../selecting/search-text.js';
export type * from '../model/feed.js';
export type * from '../model/calendar-event.js';
export type * from '../model/place.js';
export type * from '../model/recurrence.js';
