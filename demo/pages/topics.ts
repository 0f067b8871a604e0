import type { DemoArticle, Edition, Section, Subsection } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';

/** The section links of an official portal, in its order. */
export const topicNames = ['government', 'events', 'tourism', 'unesco', 'sanatoria', 'souvenirs', 'memorials'] as const;
export type TopicName = (typeof topicNames)[number];

/** What belongs to a topic: sections, second steps, and tags as the edition writes them. */
interface Topic {
  sections?: readonly Section[];
  subsections?: readonly Subsection[];
  tags?: Partial<Record<Edition, readonly string[]>>;
}

const topics: Record<TopicName, Topic> = {
  government: { sections: ['government'] },
  events: { subsections: ['events', 'holidays'] },
  tourism: { sections: ['tourism'], subsections: ['heritage'] },
  unesco: { tags: { en: ['World Heritage'], be: ['Сусветная спадчына'], ru: ['Всемирное наследие'], zh: ['世界遗产'], ar: ['التراث العالمي'] } },
  sanatoria: { tags: { en: ['sanatoria'], be: ['санаторыі'], ru: ['санатории'], zh: ['疗养院'], ar: ['مصحات'] } },
  souvenirs: {
    subsections: ['crafts'],
    tags: { en: ['crafts', 'fairs'], be: ['рамёствы'], ru: ['ремёсла'], zh: ['手工艺', '集市'], ar: ['حرف', 'أسواق'] },
  },
  memorials: { tags: { en: ['memory'], be: ['памяць'], ru: ['память'], zh: ['纪念'], ar: ['ذاكرة'] } },
};

/** The labels that an element's `category` names for a topic. */
export function listLabels(topic: TopicName, edition: Edition): string[] {
  const { sections = [], subsections = [], tags = {} } = topics[topic];
  const texts = editionTexts[edition];
  return [
    ...sections.map((slug) => texts.sections[slug]),
    ...subsections.map((slug) => texts.subsections[slug]),
    ...(tags[edition] ?? []),
  ];
}

/** Articles of a topic, in the order given. */
export function selectTopic(articles: readonly DemoArticle[], topic: TopicName): DemoArticle[] {
  const { sections = [], subsections = [], tags = {} } = topics[topic];
  return articles.filter((article) =>
    sections.includes(article.section) ||
    (article.subsection !== undefined && subsections.includes(article.subsection)) ||
    (tags[article.edition] ?? []).some((tag) => article.tags.includes(tag)));
}

/** Where a topic's page is; Government is a section of the news at the same time, events have a calendar. */
export function topicPath(edition: Edition, topic: TopicName): string {
  return topic === 'government' || topic === 'events' ? `/${edition}/${topic}/` : `/${edition}/topics/${topic}/`;
}
