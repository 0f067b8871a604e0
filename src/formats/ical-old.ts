import { valueOf, type EventDraft } from './ical-draft.js';
import { readParameter, type Property } from './ical-property.js';

/** Text of quoted-printable bytes (RFC 2045 6.7) in a character set, UTF-8 where it is none that is known. */
function decodeQuoted(text: string, charset: string): string {
  const bytes: number[] = [];
  const plain = new TextEncoder();
  for (const [part, hex] of text.matchAll(/=([\da-f]{2})|[^=]+|=/gi)) {
    if (hex) bytes.push(parseInt(hex, 16));
    else for (const byte of plain.encode(part)) bytes.push(byte);
  }
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset || 'utf-8');
  } catch {
    decoder = new TextDecoder();
  }
  return decoder.decode(Uint8Array.from(bytes));
}

const FREQUENCIES: Record<string, string> = {
  D: 'FREQ=DAILY', W: 'FREQ=WEEKLY', MP: 'FREQ=MONTHLY', MD: 'FREQ=MONTHLY', YM: 'FREQ=YEARLY', YD: 'FREQ=YEARLY',
};
const LISTS: Record<string, string> = { W: 'BYDAY', MP: 'BYDAY', MD: 'BYMONTHDAY', YM: 'BYMONTH', YD: 'BYYEARDAY' };

/** `1+` the first, `2-` the last but one. */
const signed = (number: string): string => number.replace(/^(\d+)([+-])$/, '$2$1');

/** A rule of vCalendar 1.0 (`W2 MO WE #10`, section 3.1) as RFC 5545 writes it; what is none stays. */
export function translateRule(text: string): string {
  const [start = '', ...words] = text.trim().toUpperCase().split(/\s+/);
  const [, letters = '', interval] = /^(D|W|MP|MD|YM|YD)(\d+)$/.exec(start) ?? [];
  if (!interval) return text;
  let rule = `${FREQUENCIES[letters]};INTERVAL=${interval}`;
  let count = '2';
  let until = '';
  let week = '';
  const list: string[] = [];
  for (const word of words.slice(0, 100)) {
    if (/^#\d+$/.test(word)) count = word.slice(1);
    else if (/^\d{8}(T|$)/.test(word)) until = word;
    else if (/^(SU|MO|TU|WE|TH|FR|SA)$/.test(word)) list.push(week + word);
    else if (letters === 'MP') week = signed(word);
    else if (letters !== 'D' && /^\d+[+-]?$|^LD$/.test(word)) list.push(word === 'LD' ? '-1' : signed(word));
  }
  if (list.length) rule += `;${LISTS[letters]}=${list.join()}`;
  // No count means twice, #0 for ever; the end counts where there is one.
  return rule + (until ? `;UNTIL=${until}` : count === '0' ? '' : `;COUNT=${count}`);
}

/** Writes what an event has of vCalendar 1.0 as iCalendar would: quoted-printable texts, rules, lists parted by `;`. */
export function translateOld(draft: EventDraft): void {
  draft.isOld = false;
  const old = /^1/.test(valueOf(draft.calendar.properties, 'VERSION'));
  draft.properties = draft.properties.map((property): Property => {
    const { name, parameters } = property;
    let { value } = property;
    if (/QUOTED-PRINTABLE/i.test(parameters)) {
      value = decodeQuoted(value, readParameter(property, 'CHARSET')).replace(/\r?\n/g, '\\n');
    }
    if (old && /^(RR|EXR)ULE$/.test(name)) value = translateRule(value);
    if (old && /^(CATEGORIES|RDATE|EXDATE)$/.test(name)) value = value.replace(/\\?;/g, ',');
    return { ...property, value };
  });
}
