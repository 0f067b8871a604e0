import { scanHtml } from './scan-html.js';

/** Words a minute that adults read silently, in round figures, where they are far from 200. */
const PACE: ReadonlyMap<string, number> = new Map([['ar', 140], ['fa', 140], ['he', 180], ['fi', 160], ['pl', 170], ['ru', 180], ['be', 180], ['uk', 180]]);
/** Characters a minute of scripts written without spaces. */
const IDEOGRAPHS = 400;
const SYLLABICS = 1000;
const TOKENS =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|([\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/**
 * How long the text of an article takes to read, in whole minutes, at least 1; markup, scripts and players do not
 * count.
 *
 * @param language BCP 47 tag of the text
 * @returns nothing where there is nothing to read
 */
export function readingMinutes(html: string, language = ''): number | undefined {
  const none = () => undefined;
  let text = '';
  scanHtml(html, (name) => { if (/^(p|div|br|li|h\d|t[dh]|d[dt])$/.test(name)) text += ' '; }, none, (piece) => { text += piece; });
  const perWord = 1 / (PACE.get(language.toLowerCase().split('-')[0]!) ?? 200);
  let minutes = 0;
  for (const [, ideograph, syllabic] of text.matchAll(TOKENS)) {
    minutes += ideograph ? 1 / IDEOGRAPHS : syllabic ? 1 / SYLLABICS : perWord;
  }
  return minutes ? Math.max(1, Math.round(minutes)) : undefined;
}
