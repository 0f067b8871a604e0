/**
 * `portal-widgets/markup`: HTML as a feed wrote it, made safe to show. Only `sanitizeHtml` and `markDateline` need a DOM, and only
 * when called.
 */
export { sanitizeHtml, type SanitizeOptions } from './sanitize-html.js';
export { findDateline, markDateline, type Dateline } from './dateline.js';
export { readingMinutes } from './reading-minutes.js';
