import type { DateFormats } from './date-formats.js';
import type { Messages } from './messages.js';

type Load<T> = () => Promise<{ default: T }>;

/** The dictionaries that are loaded when a page is in their language; English is built in. */
export const languages: Readonly<Record<string, Load<Messages>>> = {
  ar: () => import('./locales/ar.js'),
  be: () => import('./locales/be.js'),
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
  lt: () => import('./locales/lt.js'),
  pl: () => import('./locales/pl.js'),
  ru: () => import('./locales/ru.js'),
  zh: () => import('./locales/zh.js'),
};

/** Dates for languages that an engine may lack, loaded only where it does. Written by scripts/generate-date-data.ts. */
export const missingDates: Readonly<Record<string, Load<DateFormats>>> = {
  be: () => import('./dates/be.js'),
};
