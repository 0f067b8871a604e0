import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedController } from '../controllers/feed-controller.js';
import type { FeedItem, Feed } from '../model/feed.js';
import { isoDate } from '../model/iso-date.js';
import { writeInstant } from '../model/write-instant.js';
import { baseStyles } from '../theming/base-styles.js';
import { articleCardStyles } from '../ui/article-card-styles.js';
import { cardItem, cardSkeleton, type CardLayout } from '../ui/card-item.js';
import { itemStyles } from '../ui/item-styles.js';
import { FeedErrorEvent, FeedLoadEvent } from './events.js';
import { adoptStyles } from './parts/adopt-styles.js';
import type { ArticleCardRest } from './parts/article-card-rest.js';
import type { FullArticle } from './parts/full-part.js';
import { PortalElement } from './portal-element.js';

/**
 * One article of a portal: as a card, or in full.
 *
 * It comes from a feed (`src` and `item`), from the page's own data (`article`), or from the element's own attributes
 * and children. Credit and source are always shown.
 *
 * ```html
 * <article-card src="https://portal.example/rss" item="1"><a href="https://portal.example/news">News</a></article-card>
 * ```
 *
 * @slot - The article's body, where it is given by the page itself; otherwise what is shown while there is no article.
 * @slot breadcrumb - Replaces the trail of sections of a full article.
 * @slot error - Replaces the message of a feed that failed.
 * @fires {FeedLoadEvent} feed-load - The feed is there: `feed`, `source`.
 * @fires {FeedErrorEvent} feed-error - The feed failed: `code`, `message`, `url`, `status`.
 * @fires {ItemSelectEvent} item-select - A reader chose the article, or the previous or next one: `item`. Cancelable.
 * @csspart card - The whole card or article.
 * @csspart headline - The headline.
 * @csspart image - The picture box.
 * @csspart summary - The summary.
 * @csspart category - The section.
 * @csspart date - The date.
 * @csspart breadcrumb - The trail of sections.
 * @csspart meta - The facts beside a full article.
 * @csspart figure - Picture and caption of a full article.
 * @csspart body - The body.
 * @csspart source - Source and original.
 */
export class ArticleCard extends PortalElement {
  static override styles = [...baseStyles, itemStyles, articleCardStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    item: {},
    layout: {},
    summary: { type: Number },
    href: {},
    headline: {},
    excerpt: {},
    category: {},
    published: {},
    changed: { attribute: 'updated' },
    author: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    caption: {},
    credit: {},
    article: { attribute: false },
    chosen: { state: true },
  };

  /** URL of a feed the article is in. */
  src?: string;
  /** Which one: its id, its URL, or its position from 1; the first by default. */
  item?: string;
  /** `compact` a row, `card`, `lead` a large card, `full` the whole article. */
  layout: CardLayout = 'card';
  /** Lines of summary, 0-5. */
  summary = 3;

  /** Without a feed: the article's address. */
  href?: string;
  /** Without a feed: the headline. */
  headline?: string;
  /** Without a feed: one or two sentences. */
  excerpt?: string;
  /** Without a feed: the section, of a path `Government/Events` all of it. */
  category?: string;
  /** Without a feed: when it was published, a day or an instant (ISO 8601). */
  published?: string;
  /** Without a feed: when it was changed. */
  changed?: string;
  /** Without a feed: who published it. */
  author?: string;
  /** Without a feed: address of the picture. */
  image?: string;
  /** Without a feed: what the picture shows. */
  imageAlt?: string;
  /** Without a feed: what stands below the picture. */
  caption?: string;
  /** Without a feed: who made the picture. */
  credit?: string;

  /** The page's own data instead of a feed. */
  article?: FeedItem;

  private chosen?: FeedItem;

  protected declare rest?: ArticleCardRest;
  private source?: FeedController;
  private full?: FullArticle;
  private own?: FeedItem;

  /** The article that is shown; `undefined` before there is one. */
  get current(): FeedItem | undefined {
    return this.chosen ?? this.article ?? this.find(this.feed) ?? this.own;
  }

  get feed(): Feed | undefined {
    return this.src ? this.source?.feed : undefined;
  }

  /** Asks for the feed again; what is on screen stays until the answer is there. */
  reload(): void {
    void this.source?.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('item') || changed.has('article')) this.chosen = undefined;
    this.own = this.src ? undefined : this.readAttributes();
    if (this.src && !this.source) void this.bringSource();
    if (this.layout === 'full') void this.bringFull();
  }

  protected override updated(): void {
    if (this.current || this.feed || this.source?.error) void this.bringRest();
  }

  protected override loadRest(): Promise<ArticleCardRest> {
    return import('./parts/article-card-rest.js').then(({ ArticleCardRest }) => new ArticleCardRest(this));
  }

  private bringSource(): Promise<void> {
    return this.parts.bring('feed reader', () => import('./parts/feed-part.js'), ({ FeedController }) => {
      this.source = new FeedController(this, {
        onLoad: (feed, urls) => this.dispatchEvent(new FeedLoadEvent(feed, urls)),
        onError: (error) => this.dispatchEvent(new FeedErrorEvent(error)),
      });
    });
  }

  private bringFull(): Promise<void> {
    return this.parts.bring('full article', () => import('./parts/full-part.js'), (part) => {
      adoptStyles(this, part.articleStyles);
      this.full = new part.FullArticle(this);
    });
  }

  private find(feed: Feed | undefined): FeedItem | undefined {
    const { items = [] } = feed ?? {};
    const { item = '1' } = this;
    return items.find(({ id, url }) => id === item || url === item) ?? (/^\d+$/.test(item) ? items[+item - 1] : undefined);
  }

  /** The article in the element's own attributes; its body is what stands inside. */
  private readAttributes(): FeedItem | undefined {
    const { headline, href, image, published, changed, author, category } = this;
    if (!headline && !href) return undefined;
    const resolve = (url: string) => URL.parse(url, document.baseURI)?.href;
    const address = href && resolve(href);
    const picture = image && resolve(image);
    return {
      kind: 'article',
      id: href ?? headline!,
      url: address && /^(https?|mailto):/.test(address) ? address : undefined,
      title: headline,
      summary: this.excerpt,
      image: picture ? { url: picture, alt: this.imageAlt, caption: this.caption, credit: this.credit } : undefined,
      published: isoDate(published),
      updated: isoDate(changed),
      authors: author ? [{ name: author }] : [],
      tags: category ? [{ label: category }] : [],
      attachments: [],
    };
  }

  private get neighbours(): [FeedItem | undefined, FeedItem | undefined] {
    const items = this.feed?.items ?? [];
    const at = this.current ? items.indexOf(this.current) : -1;
    return [items[at - 1], at < 0 ? undefined : items[at + 1]];
  }

  /** Previous or next: shown in place, unless the page takes it over. */
  private go(event: Event, article: FeedItem): void {
    if (!super.select(event, article)) return;
    event.preventDefault();
    this.chosen = article;
    void this.updateComplete.then(() => this.full?.focusTitle());
  }

  protected override render(): TemplateResult {
    const { locale, current } = this;
    return html`<div class="root" lang=${locale.language} dir=${this.localeController.dir} .style=${`--_lines:${this.summary}`}>
      ${current ? this.renderArticle(current) : this.renderNothing()}
    </div>`;
  }

  private renderArticle(article: FeedItem): TemplateResult {
    const stale = this.src && this.source?.stale && this.source.loadedAt;
    const full = this.layout === 'full';
    if (full && !this.full) return this.renderNothing();
    const note = stale
      ? this.rest?.staleNote(this.locale, this.locale.formatDate(writeInstant(stale), 'time', this.timeZone), () => this.reload())
      : nothing;
    if (!full) return html`${note}${cardItem(this.itemView(this.summary, this.headingLevel), this.layout, article, this.feed)}`;
    const [previous, next] = this.neighbours;
    return html`${note}${this.full!.render(this.itemView(this.summary, this.headingLevel), article, {
      feed: this.feed,
      previous,
      next,
      onGo: (event, to) => this.go(event, to),
      slotted: !article.contentHtml && this.hasFallback,
    })}`;
  }

  /** Before there is an article, or without one: what the page put inside, else a reason. */
  private renderNothing(): TemplateResult {
    const { locale, source } = this;
    const failed = this.src && source?.error;
    const missing = this.src && source?.status === 'complete' && source.feed && !this.find(source.feed);
    if (failed) {
      return html`<slot name="error">${this.rest?.failure(locale, failed, undefined, () => this.reload(), 'cannotShowArticle')}</slot><slot></slot>`;
    }
    if (missing) return html`<slot name="error">${this.rest?.blank(locale.t('itemNotFound'), nothing, nothing)}</slot><slot></slot>`;
    return this.hasFallback ? html`<slot></slot>` : cardSkeleton(locale, this.layout, this.images !== 'none');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
