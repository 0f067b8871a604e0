import en from './locales/en.js';
import first from './locales/en-first.js';

/**
 * Adds to the built-in English what is not said around the first items: of archive, filters, states and articles.
 * Needed whatever the page's language, since English stands in for a language that does not load. A later part.
 */
export const completeEnglish = (): void => void Object.assign(first, en);
