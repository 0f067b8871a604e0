import type { GalleryView } from './gallery-view.js';

/** "54.292° N, 26.045° E" */
export function describePosition({ locale }: GalleryView, latitude: number, longitude: number): string {
  const degrees = (value: number): string => `${locale.formatNumber(Math.abs(value), { minimumFractionDigits: 3, maximumFractionDigits: 3 })}°`;
  return `${degrees(latitude)} ${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)} ${longitude < 0 ? 'W' : 'E'}`;
}
