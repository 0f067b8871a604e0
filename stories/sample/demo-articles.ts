import type { Edition } from '../../demo/portal/demo-article.js';
import type { Article, RawHtml } from '../../src/model/feed.js';
import { articles } from './articles.generated.js';
import { assetUrl } from './asset-url.js';

function withUrls(article: Article): Article {
  const { image, contentHtml } = article;
  return {
    ...article,
    contentHtml: contentHtml?.replaceAll(
      /(src|href|poster)="((?:pictures|files)\/[^"]+)"/g,
      (_, name: string, path: string) => `${name}="${assetUrl(path)}"`,
    ) as RawHtml | undefined,
    image: image && {
      ...image,
      url: assetUrl(image.url),
      sizes: image.sizes?.map((size) => ({ ...size, url: assetUrl(size.url) })),
    },
    attachments: article.attachments.map((attachment) => ({ ...attachment, url: assetUrl(attachment.url) })),
  };
}

/** Articles of the demo portal in one of its languages, newest first. */
export function demoArticles(edition: Edition): Article[] {
  return articles[edition].map(withUrls);
}

/** The article of the English demo portal with this end of its address. */
export function demoArticle(slug: string): Article {
  const found = demoArticles('en').find(({ url }) => url?.endsWith(`/${slug}`));
  if (!found) throw new Error(`no demo article ${slug}`);
  return found;
}
