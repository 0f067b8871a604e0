const LANGUAGES = ['en', 'be', 'ru', 'de', 'fr', 'es', 'pl'];

/** Names that lists use and the engine does not, folded. */
const ALSO: Readonly<Record<string, string>> = {
  'viet nam': 'VN',
  'russian federation': 'RU',
  korea: 'KR',
  turkiye: 'TR',
  turkey: 'TR',
  'czech republic': 'CZ',
  'united states of america': 'US',
  usa: 'US',
  uk: 'GB',
  'great britain': 'GB',
  'рэспубліка беларусь': 'BY',
  'республика беларусь': 'BY',
  беларусь: 'BY',
  белоруссия: 'BY',
};

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/^(the )?((people's )?(democratic )?(federal )?(republic|kingdom|state|principality|commonwealth|union) of )?(the )?/, '')
    .trim();

let names: Map<string, string> | undefined;

/** All names of all countries that the engine knows; about 700 `Intl` calls, once, where a list has names and no codes. */
function nameIndex(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(ALSO));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (let a = 65; a < 91; a++) {
      for (let b = 65; b < 91; b++) {
        const code = String.fromCharCode(a, b);
        const name = display.of(code);
        if (name && !names.has(fold(name))) names.set(fold(name), code);
      }
    }
  }
  return names;
}

/**
 * Countries of a list's field, as ISO 3166-1 alpha-2 codes in its order: codes, or names in several languages.
 * What is no country is left out.
 * @param value `by,pl`, `Belarus, Poland`, `['by', 'pl']`
 */
export function readCountries(value: unknown): string[] {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;|/]/) : [];
  const codes: string[] = [];
  for (const part of parts.slice(0, 100)) {
    if (typeof part !== 'string' || !part.trim()) continue;
    const text = part.trim();
    const code = /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : nameIndex().get(fold(text));
    if (code && !codes.includes(code)) codes.push(code);
  }
  return codes;
}
