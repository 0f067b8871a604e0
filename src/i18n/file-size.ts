import type { Locale } from './locale.js';

/** "1.2 MB" in powers of 1,000 (IEC 80000-13); `''` where the size is not known. */
export function formatFileSize(locale: Locale, bytes: number | undefined): string {
  if (bytes === undefined || !(bytes >= 0) || bytes === Infinity) return '';
  const units = locale.t('fileUnits').split(' ');
  let step = 0;
  let size = bytes;
  // 999.5 would be written as 1,000.
  while (size >= 999.5 && step < units.length - 1) {
    size /= 1000;
    step++;
  }
  const maximumFractionDigits = step && size < 10 ? 1 : 0;
  return `${locale.formatNumber(size, { maximumFractionDigits })}\u00a0${units[step]!}`;
}
