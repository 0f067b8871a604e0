import type { Edition } from '../portal/demo-article.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';

/** A time on the portal's own clock, in the edition's language. */
export function renderTime(time: string, edition: Edition, dateStyle: 'long' | 'medium'): Markup {
  // Day before month, as everywhere on the portal.
  const locale = edition === 'en' ? 'en-GB' : pageTexts[edition].tag;
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'Europe/Minsk' });
  return html`<time datetime="${time}">${format.format(new Date(time))}</time>`;
}
