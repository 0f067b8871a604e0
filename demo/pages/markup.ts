import { escapeXml } from '../portal/feeds/escape-xml.js';

/** HTML that may go into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | undefined | false | readonly Markup[];

/** Markup from a template: every value that is not itself markup is escaped, absent ones leave nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  const written = values.map((value) => {
    if (value === undefined || value === false) return '';
    if (value instanceof Markup) return value.text;
    return typeof value === 'object' ? value.map(({ text }) => text).join('') : escapeXml(String(value));
  });
  return new Markup(strings.map((part, at) => part + (written[at] ?? '')).join(''));
}
