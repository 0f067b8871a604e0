import type { Edition } from '../portal/demo-article.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';

/** Says that there is no such page, and the ways on. */
export function renderNotFound(edition: Edition): Markup {
  const texts = pageTexts[edition];
  return html`<div class="prose">
<h1>${texts.notFound}</h1>
<p>${texts.notFoundText}</p>
<p><a href="/${edition}/">${texts.home}</a> · <a href="/${edition}/news/">${texts.allNews}</a></p>
</div>`;
}
