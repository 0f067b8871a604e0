import type { Locale } from './locale.js';

/** "Photo: A. Ivanova"; a credit that says itself what it is ("Drawing: …", "Фото: …") stays as it is. */
export const creditLine = (locale: Locale, credit: string): string =>
  /^\p{L}[^:,.]{2,20}:\s/u.test(credit) ? credit : locale.t('photo', { credit });
