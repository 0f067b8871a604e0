import { guessDirection, type Direction } from './direction.js';
import { remember } from './intl-cache.js';
import type { Plural } from './messages.js';

/** What a message is written with. */
export interface Speech {
  /** The language the message is in. */
  language: string;
  /** Direction of that language. */
  dir: Direction;
  formatNumber(value: number): string;
}

/**
 * A message with its parameters filled in: numbers in the language's digits, names of the other direction isolated.
 * The plural form is that of the parameter `n`.
 */
export function fillMessage(message: string | Plural, parameters: Readonly<Record<string, string | number>>, speech: Speech): string {
  const { language, dir, formatNumber } = speech;
  const template =
    typeof message === 'string'
      ? message
      : (message[remember(`plural ${language}`, () => new Intl.PluralRules(language)).select(+parameters.n!)] ?? message.other);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name] ?? '';
    if (typeof value === 'number') return formatNumber(value);
    // A name in a script of the other direction must not reorder the sentence around it (UAX 9 section 2.4).
    return (guessDirection(value) ?? dir) === dir ? value : `\u2068${value}\u2069`;
  });
}
