import { editions, type Edition, type Section } from '../portal/demo-article.js';
import { editionTexts } from '../portal/edition-texts.js';
import { writeFeedPath } from '../portal/feeds/feed-page.js';
import { calendarPath } from './calendar-element.js';
import { html, type Markup } from './markup.js';
import { pageTexts } from './page-texts.js';
import { topicPath, type TopicName } from './topics.js';

/** What stands around every page's content. */
export interface Frame {
  edition: Edition;
  title: string;
  description?: string;
  /** Path of the page, to mark it in the navigation. */
  path: string;
  /** The page in the other editions; the edition's home where it has no counterpart. */
  alternates?: Partial<Record<Edition, string>>;
  /** Topics with articles in this edition. */
  topics: readonly TopicName[];
  /** Sections with articles in this edition. */
  sections: readonly Section[];
  /** Which of the elements the page uses. */
  elements: readonly ('news-feed' | 'article-card' | 'events-calendar' | 'heritage-sites-gallery')[];
  /** Of the foreign page; absent where none is served. */
  embedUrl?: string;
  main: Markup;
}

/** Fonts that every page of an edition needs at once: asked for early, they are there before the first line is drawn. */
function listFonts(edition: Edition): string[] {
  if (edition === 'ar') return ['/arabic/noto-sans-arabic-arabic-wght-normal.woff2'];
  const script = edition === 'be' || edition === 'ru' ? 'cyrillic' : 'latin';
  return [400, 500, 600].map((weight) => `/plex/ibm-plex-sans-${script}-${weight}-normal.woff2`);
}

function link(href: string, text: string, current: string, lang?: string): Markup {
  return html`<li><a href="${href}"${lang ? html` lang="${lang}" hreflang="${lang}"` : ''}${href === current ? html` aria-current="page"` : ''}>${text}</a></li>`;
}

/** A whole page of the portal: header, navigation, content, footer. */
export function renderPage(frame: Frame): string {
  const { edition, path, title, topics, sections, alternates = {}, elements } = frame;
  const texts = pageTexts[edition];
  const { sections: sectionNames } = editionTexts[edition];
  const home = `/${edition}/`;
  const feed = (format: 'rss' | 'atom' | 'json'): string => writeFeedPath({ format, language: edition });
  const page = html`<!doctype html>
<html lang="${texts.tag}" dir="${edition === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${path === home ? title : `${title} – ${texts.portal}`}</title>
${frame.description !== undefined && html`<meta name="description" content="${frame.description}">`}
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
${listFonts(edition).map((href) => html`<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin>
`)}<link rel="stylesheet" href="/assets/fonts.css">
<link rel="stylesheet" href="/assets/portal.css">
${elements.map((tag) => html`<script type="module" src="/dist/cdn/${tag}.js"></script>
`)}<link rel="alternate" type="application/rss+xml" title="RSS" href="${feed('rss')}">
<link rel="alternate" type="application/atom+xml" title="Atom" href="${feed('atom')}">
<link rel="alternate" type="application/feed+json" title="JSON Feed" href="${feed('json')}">
<link rel="alternate" type="text/calendar" title="iCalendar" href="${calendarPath(edition, 'events')}">
${editions.flatMap((other) => {
    const there = alternates[other];
    return there && other !== edition ? [html`<link rel="alternate" hreflang="${pageTexts[other].tag}" href="${there}">
`] : [];
  })}</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header>
<div class="strip"><div class="wide">
<p>${texts.sample}</p>
<nav aria-label="${texts.languages}"><ul class="languages">
${editions.map((other) => {
    const { language, tag } = pageTexts[other];
    return link(other === edition ? path : (alternates[other] ?? `/${other}/`), language, path, tag);
  })}
</ul></nav>
</div></div>
<div class="wide top">
<a class="name" href="${home}"><img src="/assets/mark.svg" alt="" width="36" height="36">${texts.portal}</a>
<button type="button" class="menu" popovertarget="menu">${texts.menu}</button>
<nav id="menu" popover aria-label="${texts.menu}"><ul>
${topics.map((topic) => link(topicPath(edition, topic), texts.topics[topic], path))}
${link(`/${edition}/news/`, texts.allNews, path)}
</ul></nav>
</div>
</header>
<main id="content" class="wide" tabindex="-1">
${frame.main}
</main>
<footer class="foot"><div class="wide">
<nav aria-label="${texts.sections}"><h2>${texts.sections}</h2><ul>
${sections.map((section) => link(`/${edition}/${section}/`, sectionNames[section], path))}
</ul></nav>
<nav aria-label="${texts.feeds}"><h2>${texts.feeds}</h2><ul>
${link(`/${edition}/feeds/`, texts.feeds, path)}
<li><a href="${feed('rss')}">RSS</a></li><li><a href="${feed('atom')}">Atom</a></li><li><a href="${feed('json')}">JSON Feed</a></li>
${frame.embedUrl !== undefined && html`<li><a href="${frame.embedUrl}">${texts.embed}</a></li>`}
</ul></nav>
<p>${texts.footer} ${texts.sample}</p>
</div></footer>
</body>
</html>
`;
  return page.text;
}
