import type { DemoArticle, Edition } from '../portal/demo-article.js';
import { titleIn, type PlaceListName } from '../portal/places/place-lists.js';
import { writeFeedPath } from '../portal/feeds/feed-page.js';
import { renderFeedElement } from './feed-element.js';
import { renderGalleryElement } from './gallery-element.js';
import { renderTrail } from './list-page.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';
import { listLabels, type TopicName } from './topics.js';

/** The topics that are places, and their lists: the page's own first. */
const listsOfTopic = {
  tourism: ['sights'],
  unesco: ['world-heritage', 'tentative-list'],
  sanatoria: ['sanatoria'],
  souvenirs: ['crafts'],
  memorials: ['memorials'],
} as const satisfies Partial<Record<TopicName, readonly PlaceListName[]>>;
export type PlaceTopic = keyof typeof listsOfTopic;

export const isPlaceTopic = (topic: TopicName | undefined): topic is PlaceTopic => topic !== undefined && topic in listsOfTopic;

/** What an element is told beside its list: memorials are quiet, crafts have no map. */
const attributesOf: Readonly<Record<PlaceListName, Markup>> = {
  'world-heritage': html`views="grid list map" filters search sort="name" map-outline="/files/outline-by.json"`,
  'tentative-list': html`views="grid list"`,
  sights: html`views="grid list map" filters search map-outline="/files/outline-by.json"`,
  sanatoria: html`views="grid list" filters search`,
  crafts: html`views="grid list" filters search`,
  memorials: html`views="grid list" tone="memorial" sort="feed"`,
};

/** A topic of places: its lists as galleries, and below them the news of the topic. */
export function renderPlaces(edition: Edition, topic: PlaceTopic, articles: readonly DemoArticle[]): Markup {
  const texts = pageTexts[edition];
  const title = texts.topics[topic];
  const [first, ...others] = listsOfTopic[topic];
  return html`${renderTrail(edition, [[texts.home, `/${edition}/`], [title]])}
${topic === 'sanatoria' && html`<p class="note">${texts.askDoctor}</p>
`}${renderGalleryElement({ edition, list: first, heading: html`<h1 slot="heading">${title}</h1>`, attributes: html`${attributesOf[first]} loading="eager" heading-level="1"` })}
${others.map((list) => renderGalleryElement({ edition, list, heading: html`<h2 slot="heading">${titleIn(list, edition)}</h2>`, attributes: html`${attributesOf[list]} heading-level="2"` }))}
${articles.length > 0 && renderFeedElement({
    edition, src: writeFeedPath({ format: 'rss', language: edition }), articles, count: 6,
    heading: html`<h2 slot="heading">${texts.topicNews}</h2>`,
    attributes: html`layout="headlines" limit="6" category="${listLabels(topic, edition).join(',')}"`,
  })}`;
}
