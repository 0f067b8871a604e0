/* `portal-widgets/calendar`: reading calendars, and when their events take place; free of the DOM. */
export { readFeed, type FeedSource, type ReadFeedOptions } from './formats/read-feed.js';
export { FeedError, type FeedErrorCode, type FeedErrorDetails } from './model/feed-error.js';
export { loadCalendarScale } from './recurrence/scales.js';
export { mergeEvents } from './selecting/merge-events.js';
export { createOccurrenceIndex, occurrences, type OccurrenceIndex, type OccurrenceReport } from './selecting/occurrences.js';
export type * from './model/calendar-event.js';
export type * from './model/feed.js';
export type * from './model/recurrence.js';
