import { createDictionary, type Words } from '../dictionary.js';

/** UNESCO's ten criteria in plain words, by numeral: our own sentences, not the Convention's. */
export type CriteriaMessages = Record<'i' | 'ii' | 'iii' | 'iv' | 'v' | 'vi' | 'vii' | 'viii' | 'ix' | 'x', Record<never, never>>;

export type CriteriaWords = Words<CriteriaMessages>;

export const criteriaWords = createDictionary<CriteriaMessages>(
  {},
  {
    ar: () => import('./ar.js'),
    be: () => import('./be.js'),
    de: () => import('./de.js'),
    en: () => import('./en.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    lt: () => import('./lt.js'),
    pl: () => import('./pl.js'),
    ru: () => import('./ru.js'),
    zh: () => import('./zh.js'),
  },
);
