const words = (list: string): string[] => list.split(' ');
const table = <T>(rows: Record<string, T>): ReadonlyMap<string, T> =>
  new Map(Object.entries(rows).flatMap(([names, value]) => words(names).map((name) => [name, value] as const)));
/** One name for itself. */
const same = (names: string) => new Map(words(names).map((name) => [name, name]));

/** Phrasing elements, and what each is built as. */
export const INLINE: ReadonlyMap<string, string> = new Map([
  ...same('a q cite em i strong b u s del ins sub sup small mark abbr time code kbd samp var bdi bdo ruby rt rp span'),
  ...table({ strike: 's', acronym: 'abbr', tt: 'code', font: 'span' }),
]);

/** Block elements, and what each is built as. */
export const BLOCK: ReadonlyMap<string, string> = new Map([
  ...same('p h ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr th td'),
  ...table({
    'div section article main header footer aside nav center address hgroup form fieldset details body': 'div',
    summary: 'p',
    'menu dir': 'ul',
  }),
]);

/** What text standing directly in a block is put into. */
export const IMPLIED: ReadonlyMap<string, string> = table({
  'div blockquote': 'p',
  'ul ol': 'li',
  dl: 'dd',
  'table thead tbody tfoot': 'tr',
  tr: 'td',
});

/** What an element must stand in: an open one of the same kind ends there (HTML Standard, section 13.1.2.4). */
export const CONTEXT: ReadonlyMap<string, RegExp> = table({
  li: /^([uo]l|menu|dir)$/,
  'dt dd': /^dl$/,
  'td th': /^t(r|able|body|head|foot)$/,
  tr: /^t(able|body|head|foot)$/,
  'thead tbody tfoot caption': /^table$/,
  figcaption: /^figure$/,
});

/** Attributes that each element may keep, besides `lang` and `dir`. */
export const ATTRIBUTES: ReadonlyMap<string, string[]> = table({
  ol: words('start type reversed'),
  li: ['value'],
  td: words('colspan rowspan'),
  th: words('colspan rowspan scope'),
  abbr: ['title'],
  time: ['datetime'],
});

/** What the value of each attribute must look like. */
export const VALUES: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z]{2,8}(-[a-z\d]{1,8}){0,5}$/i,
  dir: /^(ltr|rtl|auto)$/i,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  type: /^[1ai]$/i,
  reversed: /^/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  scope: /^(row|col)(group)?$/i,
  datetime: /^[\w:.+ -]{4,40}$/,
  title: /^[^]{1,300}$/,
};
