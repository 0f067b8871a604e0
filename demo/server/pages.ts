import type { Occurrence } from '../../src/model/calendar-event.js';
import { editions, sections, type Edition } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';
import { listUpcoming } from '../portal/events/list-upcoming.js';
import { writeFeedPath } from '../portal/feeds/feed-page.js';
import { renderArticle } from '../pages/article-page.js';
import { calendarEditionOf } from '../pages/calendar-element.js';
import { renderEvents } from '../pages/events-page.js';
import { renderFeeds } from '../pages/feeds-page.js';
import { renderHome } from '../pages/home-page.js';
import { renderList } from '../pages/list-page.js';
import { renderNotFound } from '../pages/not-found-page.js';
import { isPlaceTopic, renderPlaces } from '../pages/places-page.js';
import { renderPage, type Frame } from '../pages/page-frame.js';
import { pageTexts } from '../pages/page-texts.js';
import { listLabels, selectTopic, topicNames, topicPath } from '../pages/topics.js';
import { answerText, HTML, redirect, type Answer, type PortalRequest } from './answer.js';
import type { PortalContent } from './portal-content.js';

/** What the portal's pages allow themselves: their own files, and no policy for HTML but the elements' one. */
export const contentPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'",
  "media-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", 'trusted-types portal-widgets',
].join('; ');

type PageContent = Pick<Frame, 'title' | 'description' | 'alternates' | 'elements' | 'main'>;

/** Answers the portal's pages; nothing for paths that are none. `embedUrl` is asked at each request. */
export function createPageRoutes(content: PortalContent, embedUrl: (origin: string) => string | undefined) {
  const page = (edition: Edition, request: PortalRequest, status: number, parts: PageContent): Answer => {
    const articles = content.byEdition[edition];
    const body = renderPage({
      ...parts,
      edition,
      path: request.path,
      topics: topicNames.filter((topic) => isPlaceTopic(topic) || selectTopic(articles, topic).length > 0),
      sections: sections.filter((section) => articles.some((article) => article.section === section)),
      embedUrl: embedUrl(request.origin),
    });
    return { ...answerText(body, HTML, undefined, { 'content-security-policy': contentPolicy }), status };
  };
  const everywhere = (rest: string): Record<Edition, string> =>
    Object.fromEntries(editions.map((edition) => [edition, `/${edition}/${rest}`])) as Record<Edition, string>;

  const list = (edition: Edition, rest: string): PageContent | undefined => {
    const all = content.byEdition[edition];
    const section = sections.find((one) => rest === `${one}/`);
    const topic = topicNames.find((one) => topicPath(edition, one) === `/${edition}/${rest}`);
    const src = writeFeedPath({ format: 'rss', language: edition, section });
    const make = (title: string, more: Partial<Parameters<typeof renderList>[0]>, alternates = everywhere(rest)): PageContent => ({
      title, alternates, elements: ['news-feed'], main: renderList({ edition, title, src, articles: all, ...more }),
    });
    if (rest === 'news/') return make(pageTexts[edition].allNews, { filters: true });
    if (section) return make(editionTexts[edition].sections[section], { articles: all.filter((article) => article.section === section) });
    if (!topic) return undefined;
    const articles = selectTopic(all, topic);
    if (isPlaceTopic(topic)) {
      return { title: pageTexts[edition].topics[topic], alternates: everywhere(rest), elements: ['heritage-sites-gallery', 'news-feed'], main: renderPlaces(edition, topic, articles) };
    }
    const there = editions.filter((other) => selectTopic(content.byEdition[other], topic).length > 0);
    return articles.length
      ? make(pageTexts[edition].topics[topic], { articles, labels: listLabels(topic, edition) },
        Object.fromEntries(there.map((other) => [other, topicPath(other, topic)])) as Record<Edition, string>)
      : undefined;
  };

  const upcoming = (edition: Edition, count: number): Promise<Occurrence[]> => listUpcoming(calendarEditionOf(edition), Date.now(), count);

  const find = async (edition: Edition, request: PortalRequest): Promise<PageContent | undefined> => {
    const rest = request.path.slice(edition.length + 2);
    const all = content.byEdition[edition];
    const article = content.byPath.get(request.path);
    if (article) {
      const alternates = Object.fromEntries(content.findTranslations(article).map((other) => [other.edition, other.path]));
      return { title: article.title, description: article.summary, alternates, elements: ['article-card', 'news-feed'], main: renderArticle(article, all) };
    }
    if (rest === '') {
      const { portal, description } = editionTexts[edition];
      return { title: portal, description, alternates: everywhere(''), elements: ['news-feed', 'events-calendar'], main: renderHome(edition, all, await upcoming(edition, 4)) };
    }
    if (rest === 'events/') {
      const main = renderEvents(edition, all, await upcoming(edition, 12));
      return { title: pageTexts[edition].topics.events, alternates: everywhere(rest), elements: ['events-calendar', 'news-feed'], main };
    }
    if (rest === 'feeds/') {
      return { title: pageTexts[edition].feeds, alternates: everywhere(rest), elements: [], main: renderFeeds(edition, request.origin, embedUrl(request.origin)) };
    }
    return list(edition, rest);
  };

  const editionOf = (path: string): Edition | undefined => editions.find((edition) => path.startsWith(`/${edition}/`));
  return {
    async answer(request: PortalRequest): Promise<Answer | undefined> {
      const { path } = request;
      if (path === '/') return redirect(`/${chooseEdition(request.acceptLanguage)}/`, 302, { vary: 'Accept-Language' });
      const edition = editionOf(path);
      if (!edition) return editionOf(`${path}/`) && redirect(`${path}/`, 301);
      if (path === `/${edition}/topics/events/`) return redirect(topicPath(edition, 'events'), 301);
      const found = await find(edition, request);
      if (found) return page(edition, request, 200, found);
      return !path.endsWith('/') && list(edition, `${path}/`.slice(edition.length + 2)) ? redirect(`${path}/`, 301) : undefined;
    },
    notFound(request: PortalRequest): Answer {
      const edition = editionOf(request.path) ?? chooseEdition(request.acceptLanguage);
      return page(edition, request, 404, { title: pageTexts[edition].notFound, elements: [], main: renderNotFound(edition) });
    },
  };
}

/** The first edition that an `Accept-Language` names, in its own order; English where none fits. */
function chooseEdition(accepted: string): Edition {
  const wanted = accepted.toLowerCase().split(',').map((range) => range.trim().split(/[-;]/)[0]);
  return wanted.map((tag) => editions.find((edition) => edition === tag)).find((edition) => edition) ?? 'en';
}
