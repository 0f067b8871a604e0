import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FeedController } from '../controllers/feed-controller.js';
import type { FeedItem, Feed } from '../model/feed.js';
import { isoDate } from '../model/iso-date.js';
import { writeInstant } from '../model/write-instant.js';
import { baseStyles } from '../theming/base-styles.js';
import { articleCardStyles } from '../ui/article-card-styles.js';
import { cardItem, cardSkeleton, type CardLayout } from '../ui/card-item.js';
import { itemStyles } from '../ui/item-styles.js';
import { FeedErrorEvent, FeedLoadEvent } from './events.js';
import { LaterParts } from './parts/later-parts.js';
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

  /** URL of a feed the article is in. */
  @property() src?: string;
  /** Which one: its id, its URL, or its position from 1; the first by default. */
  @property() item?: string;
  /** `compact` a row, `card`, `lead` a large card, `full` the whole article. */
  @property() layout: CardLayout = 'card';
  /** Lines of summary, 0-5. */
  @property({ type: Number }) summary = 3;

  /** Without a feed: the article's address. */
  @property() href?: string;
  /** Without a feed: the headline. */
  @property() headline?: string;
  /** Without a feed: one or two sentences. */
  @property() excerpt?: string;
  /** Without a feed: the section, of a path `Government/Events` all of it. */
  @property() category?: string;
  /** Without a feed: when it was published, a day or an instant (ISO 8601). */
  @property() published?: string;
  /** Without a feed: when it was changed. */
  @property({ attribute: 'updated' }) changed?: string;
  /** Without a feed: who published it. */
  @property() author?: string;
  /** Without a feed: address of the picture. */
  @property() image?: string;
  /** Without a feed: what the picture shows. */
  @property({ attribute: 'image-alt' }) imageAlt?: string;
  /** Without a feed: what stands below the picture. */
  @property() caption?: string;
  /** Without a feed: who made the picture. */
  @property() credit?: string;

  /** The page's own data instead of a feed. */
  @property({ attribute: false }) article?: FeedItem;

  @state() private chosen?: FeedItem;

  private readonly parts = new LaterParts(this);
  private source?: FeedController;
  private full?: FullArticle;
  private states?: typeof import('./parts/states-part.js');
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
    if (this.source?.feed || this.source?.error) void this.bringStates();
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
      this.parts.adopt(part.articleStyles);
      this.full = new part.FullArticle(this);
    });
  }

  private bringStates(): Promise<void> {
    return this.parts.bring('states', () => import('./parts/states-part.js'), (part) => {
      this.states = part;
      this.parts.adopt(part.stateStyles);
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
    const picture = image && resolve(image);
    return {
      kind: 'article',
      id: href ?? headline!,
      url: href && resolve(href),
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
      ? this.states?.staleNote(this.locale, this.locale.formatDate(writeInstant(stale), 'time', this.timeZone), () => this.reload())
      : nothing;
    if (!full) return html`${note}${cardItem(this.view(this.summary, this.headingLevel), this.layout, article, this.feed)}`;
    const [previous, next] = this.neighbours;
    return html`${note}${this.full!.render(this.view(this.summary, this.headingLevel), article, {
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
      return html`<slot name="error">${this.states?.failure(locale, failed, undefined, () => this.reload(), 'cannotShowArticle')}</slot><slot></slot>`;
    }
    if (missing) return html`<slot name="error">${this.states?.blank(locale.t('itemNotFound'), nothing, nothing)}</slot><slot></slot>`;
    return this.hasFallback ? html`<slot></slot>` : cardSkeleton(locale, this.layout, this.images !== 'none');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
