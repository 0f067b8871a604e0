import type { Edition } from '../demo-article.js';
import { placeLists, type PlaceListName } from './place-lists.js';
import { writePlace } from './write-places.js';

const COLUMNS = ['id', 'name', 'description', 'category', 'region', 'country', 'latitude', 'longitude', 'precision', 'criteria', 'inscribed', 'url', 'image', 'alt', 'credit', 'license'];

/** Where spreadsheets part columns with a semicolon, since the comma parts decimals. */
const usesDecimalComma = (edition: Edition): boolean => edition === 'be' || edition === 'ru';

/**
 * A list as a table (RFC 4180) with a byte-order mark, as an office would save it: with semicolons and decimal commas in
 * Belarusian and Russian. The first picture of a place has its columns; components and facts have none.
 */
export function writePlaceCsv(list: PlaceListName, baseUrl: string, edition: Edition): string {
  const separator = usesDecimalComma(edition) ? ';' : ',';
  const cell = (value: unknown): string => {
    const text = Array.isArray(value) ? value.join(', ')
      : typeof value === 'number' ? (usesDecimalComma(edition) ? String(value).replace('.', ',') : String(value))
        : typeof value === 'string' ? value : '';
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = placeLists[list].places.map((place) => {
    const record = writePlace(place, edition, baseUrl);
    const [image] = record.images as Record<string, unknown>[];
    const whole: Record<string, unknown> = { ...record, image: image?.url, alt: image?.alt, credit: image?.credit, license: image?.license };
    return COLUMNS.map((column) => cell(whole[column])).join(separator);
  });
  return `\uFEFF${[COLUMNS.join(separator), ...rows].join('\r\n')}\r\n`;
}
