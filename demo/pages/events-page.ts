import type { Occurrence } from '../../src/model/calendar-event.js';
import type { DemoArticle, Edition } from '../portal/demo-article.js';
import { writeFeedPath } from '../portal/feeds/feed-page.js';
import { calendarPath, renderCalendarElement } from './calendar-element.js';
import { renderFeedElement } from './feed-element.js';
import { renderTrail } from './list-page.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';
import { listLabels, selectTopic } from './topics.js';

/** The calendar of events, with the days off as its ground, and below it the news of events. */
export function renderEvents(edition: Edition, articles: readonly DemoArticle[], upcoming: readonly Occurrence[]): Markup {
  const texts = pageTexts[edition];
  return html`${renderTrail(edition, [[texts.home, `/${edition}/`], [texts.topics.events]])}
${renderCalendarElement({
    edition, upcoming,
    heading: html`<h1 slot="heading">${texts.topics.events}</h1>`,
    attributes: html`id="events" day-source="${calendarPath(edition, 'days')}" filters search subscribe deep-link loading="eager" heading-level="2"`,
  })}
${renderFeedElement({
    edition, src: writeFeedPath({ format: 'rss', language: edition }), articles: selectTopic(articles, 'events'), count: 6,
    heading: html`<h2 slot="heading">${texts.eventNews}</h2>`,
    attributes: html`layout="headlines" limit="6" category="${listLabels('events', edition).join(',')}"`,
  })}`;
}
