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

/**
 * Dates of languages that an engine may lack, loaded only where it does.
 * The files are written by scripts/generate-date-data.ts; a language more is a row here and a word there.
 */
export const missingDates: Readonly<Record<string, Load<DateFormats>>> = {
  az: () => import('./dates/az.js'),
  be: () => import('./dates/be.js'),
  hy: () => import('./dates/hy.js'),
  ka: () => import('./dates/ka.js'),
  kk: () => import('./dates/kk.js'),
  ky: () => import('./dates/ky.js'),
  tg: () => import('./dates/tg.js'),
  uz: () => import('./dates/uz.js'),
};
