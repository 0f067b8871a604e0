const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** The Levant's months of two words, as Egypt calls them. */
const LEVANT: [RegExp, string][] = [
  [/كانون الثاني/, 'يناير'], [/كانون الاول/, 'ديسمبر'], [/تشرين الاول/, 'اكتوبر'], [/تشرين الثاني/, 'نوفمبر'],
];

/** Halves of the day before the hour: Chinese and Korean. */
const HALVES: [RegExp, string][] = [[/오전|凌晨|清晨|早上|早晨/g, '上午 '], [/오후|晚上|傍晚|中午/g, '下午 ']];

/**
 * A date as people write it in the form that `readDate` takes apart: figures are ASCII, lower case, without accents and doubled
 * white space, the time with colons, halves of the day as `am`, `pm` or 上午, 下午.
 * @param text at most 99 characters
 */
export function tidyDate(text: string): string {
  for (const [from, to] of HALVES) text = text.replace(from, to);
  let tidy = text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  for (const [from, to] of LEVANT) tidy = tidy.replace(from, to);
  return tidy
    .replace(/^(\d{4})-?(\d\d)-?(\d\d)[t ]?(\d\d)(\d\d)(\d\d)?(?!\d)/, '$1-$2-$3 $4:$5:$6')
    .replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3')
    .replace(/(\d)(t| kl\.? ?| klo )(\d\d)\.(\d\d)(?:\.(\d\d))?(?!\d)/, (_, before, between, h, m, s = '00') => `${before}${between}${h}:${m}:${s}`)
    .replace(/ (\d\d?)\.(\d\d)(?= ?uhr)/, ' $1:$2')
    .replace(/(\dt\d\d)(?=z|[+-]\d|$)/, '$1:00')
    .replace(/(^|[^:\d])(\d\d?) ?([ap])\.? ?m\b/, '$1$2:00 $3m')
    .replace(/ ([ap])\. ?m\b/, ' $1m')
    .replace(/(\d) ?(?:(م|μ\.? ?μ\.?)|ص|π\.? ?μ\.?)(?!\p{L})/u, (_, digit: string, after?: string) => `${digit} ${after ? 'pm' : 'am'}`)
    .replace(/^(\d\d?)[./ -]([ivx]{1,4})[./ -](\d{4})(?!\d)/, (whole, day: string, month: string, year: string) =>
      ROMAN.includes(month) ? `${day}.${ROMAN.indexOf(month) + 1}.${year}` : whole);
}
