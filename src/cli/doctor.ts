import { parseArgs } from 'node:util';
import { diagnose, LETTER_LANGUAGES, writeLetter, writeReport, type LetterLanguage } from '../doctor/index.js';
import { usageError } from './usage-error.js';

const USAGE = `npx portal-widgets doctor <url> [--origin https://embassy.example]

Says whether a page would show a feed, why not, and what to do.

  --origin URL      the page that shall show it, or its origin; its Content-Security-Policy is read.
                    By default an https page somewhere
  --json            everything, for programs
  --letter LANG     a letter to the portal's webmaster: ${LETTER_LANGUAGES.join(', ')}
  --timeout SECONDS until an answer begins; 15

Exit code: 0 it shows, 1 with warnings, 2 it does not show (or the arguments are wrong).`;

/** `portal-widgets doctor`. @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        origin: { type: 'string' }, json: { type: 'boolean' }, letter: { type: 'string' }, timeout: { type: 'string', default: '15' }, help: { type: 'boolean' },
      },
    });
    const { origin, json, letter, help } = values;
    const [url] = positionals;
    if (help) {
      console.log(USAGE);
      return 0;
    }
    if (!url || positionals.length > 1) return usageError('One address, please', USAGE);
    if (origin && !/^https?:\/\//.test(origin)) return usageError(`--origin: "${origin}" has to begin with https:// or http://`, USAGE);
    if (letter && !LETTER_LANGUAGES.includes(letter as LetterLanguage)) return usageError(`--letter: one of ${LETTER_LANGUAGES.join(', ')}`, USAGE);
    const timeout = Number(values.timeout) * 1000;
    if (!(timeout > 0)) return usageError(`--timeout: "${values.timeout}" is no number of seconds`, USAGE);
    const diagnosis = await diagnose(url, { timeout, headers: { 'user-agent': 'portal-widgets doctor' }, ...(origin ? { page: origin } : {}) });
    const text = letter ? writeLetter(diagnosis, letter as LetterLanguage) : undefined;
    if (json) console.log(JSON.stringify(text ? { ...diagnosis, letter: text } : diagnosis, null, 1));
    else if (letter) console.log(text ? `${text.subject}\n\n${text.text}` : 'There is nothing to ask the portal for.');
    else process.stdout.write(writeReport(diagnosis));
    return diagnosis.exitCode;
  } catch (error) {
    return usageError((error as Error).message, USAGE);
  }
}
