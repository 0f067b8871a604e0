import { sections, type Edition } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';
import { writeFeedPath } from '../portal/feeds/feed-page.js';
import { renderTrail } from './list-page.js';
import { calendarNames } from '../portal/events/write-calendar.js';
import { calendarPath } from './calendar-element.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';
import { topicPath } from './topics.js';

/** The two lines that put the portal's news on any page. */
export function writeSnippet(edition: Edition, origin: string, page?: number): string {
  return `<script type="module" src="${origin}/dist/cdn/news-feed.js"></script>
<news-feed src="${origin}${writeFeedPath({ format: 'rss', language: edition, page })}" limit="5" filters><a href="${origin}/${edition}/">${editionTexts[edition].agency}</a></news-feed>`;
}

/** The two lines that put the portal's calendar on any page. */
export function writeCalendarSnippet(edition: Edition, origin: string): string {
  return `<script type="module" src="${origin}/dist/cdn/events-calendar.js"></script>
<events-calendar src="${origin}${calendarPath(edition, 'events')}" filters search><a href="${origin}${topicPath(edition, 'events')}">${pageTexts[edition].topics.events}</a></events-calendar>`;
}

/** For webmasters: the snippets, a table of all feeds, the calendars. */
export function renderFeeds(edition: Edition, origin: string, embedUrl: string | undefined): Markup {
  const texts = pageTexts[edition];
  const names = editionTexts[edition];
  const formats = [['rss', 'RSS'], ['atom', 'Atom'], ['json', 'JSON Feed']] as const;
  return html`${renderTrail(edition, [[texts.home, `/${edition}/`], [texts.feeds]])}
<div class="prose">
<h1>${texts.feeds}</h1>
<p>${texts.feedsIntro}</p>
<pre dir="ltr" lang="en" tabindex="0"><code>${writeSnippet(edition, origin)}</code></pre>
${embedUrl !== undefined && html`<p><a href="${embedUrl}">${texts.embed}</a></p>`}
<table>
<thead><tr><th scope="col">${texts.sections}</th>${formats.map(([, name]) => html`<th scope="col" lang="en">${name}</th>`)}</tr></thead>
<tbody>
${[undefined, ...sections].map((section) => {
    const label = section ? names.sections[section] : texts.allNews;
    return html`<tr><th scope="row">${label}</th>${formats.map(([format, name]) =>
      html`<td><a href="${writeFeedPath({ format, language: edition, section })}" aria-label="${label}, ${name}">.${format}</a></td>`)}</tr>
`;
  })}</tbody>
</table>
<h2>${texts.topics.events}</h2>
<pre dir="ltr" lang="en" tabindex="0"><code>${writeCalendarSnippet(edition, origin)}</code></pre>
<ul>${calendarNames.map((name) => html`<li><a href="${calendarPath(edition, name)}" lang="en">${name}.ics</a></li>`)}</ul>
</div>`;
}
