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

/** What there is of a language by now. */
export interface LoadedLanguage {
  messages?: Messages;
  dates?: DateFormats;
}

const loaded: Record<string, LoadedLanguage> = {};

/**
 * Brings a language's dictionary, and its dates where the engine has none; nothing twice.
 * @throws what `import()` throws.
 */
export async function loadLanguage(language: string, withDates: boolean): Promise<LoadedLanguage> {
  const parts = (loaded[language] ??= {});
  const [messages, dates] = await Promise.all([
    parts.messages ?? find(languages, language)?.().then((module) => module.default),
    parts.dates ?? (withDates ? find(missingDates, language)?.().then((module) => module.default) : undefined),
  ]);
  return Object.assign(parts, messages && { messages }, dates && { dates });
}

/** Own rows only: a page may name any language. */
const find = <T>(table: Readonly<Record<string, T>>, language: string): T | undefined =>
  Object.hasOwn(table, language) ? table[language] : undefined;
