import type { Occurrence } from '../../src/model/calendar-event.js';
import type { DemoArticle, Edition } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';
import { writeFeedPath } from '../portal/feeds/feed-page.js';
import { renderCalendarElement } from './calendar-element.js';
import { renderFeedElement } from './feed-element.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';
import { listLabels, selectTopic, topicPath, type TopicName } from './topics.js';

/** Topics of news that have a column of their own on the home page, beside the next events. */
const columns: readonly TopicName[] = ['tourism', 'souvenirs'];

/** Home: one story with headlines, the next events and two topics, all news as cards with filters, and the archive. */
export function renderHome(edition: Edition, articles: readonly DemoArticle[], upcoming: readonly Occurrence[]): Markup {
  const texts = pageTexts[edition];
  const src = writeFeedPath({ format: 'rss', language: edition });
  const heading = (text: string, href?: string): Markup =>
    html`<h2 slot="heading">${href ? html`<a href="${href}">${text}</a>` : text}</h2>`;
  return html`<h1 class="hidden">${editionTexts[edition].portal}</h1>
${renderFeedElement({
    edition, src, count: 6, lead: true, heading: heading(texts.latest),
    // What the element's `exclude` leaves out.
    articles: articles.filter(({ title, tags }) => !`${title} ${tags.join(' ')}`.includes('2027')),
    attributes: html`layout="lead" limit="6" exclude="2027" loading="eager" class="first"`,
  })}
<div class="columns">
${renderCalendarElement({
    edition, upcoming, heading: heading(texts.topics.events, topicPath(edition, 'events')), attributes: html`view="next" limit="4" views=""`,
  })}
${columns.map((topic) => renderFeedElement({
    edition, src, heading: heading(texts.topics[topic], topicPath(edition, topic)), articles: selectTopic(articles, topic), count: 4,
    attributes: html`layout="headlines" limit="4" category="${listLabels(topic, edition).join(',')}"`,
  }))}
</div>
${renderFeedElement({
    edition, src, articles, count: 12, heading: heading(texts.allNews), attributes: html`layout="cards" limit="9" filters search`,
  })}
${renderFeedElement({
    edition, src, articles, count: 8, heading: heading(texts.byDate), attributes: html`layout="headlines" limit="8" archive week-start="0"`,
  })}`;
}
