/* What `portal-widgets/feeds` offers of reading and loading; free of the DOM. */
export { readFeed, type FeedSource, type ReadFeedOptions } from '../formats/read-feed.js';
export { loadFeed, type LoadOptions } from './load-feed.js';
export { mergeFeeds } from './merge-feeds.js';
export { FeedError, type FeedErrorCode, type FeedErrorDetails } from '../model/feed-error.js';
export type * from '../model/feed.js';
