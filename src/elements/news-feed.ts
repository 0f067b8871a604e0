import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../controllers/feed-controller.js';
import type { Weekday } from '../i18n/week.js';
import type { FeedItem, Feed } from '../model/feed.js';
import { toFeed } from '../model/to-feed.js';
import type { SortOrder } from '../selecting/select-articles.js';
import { sortNewestFirst } from '../selecting/sort-by-date.js';
import { baseStyles } from '../theming/base-styles.js';
import type { FeedFrame } from '../ui/feed-frame.js';
import { feedList, itemRows, listSkeleton, type FeedLayout } from '../ui/feed-list.js';
import { feedStyles } from '../ui/feed-styles.js';
import { itemStyles } from '../ui/item-styles.js';
import { FeedErrorEvent, FeedLoadEvent } from './events.js';
import { adoptStyles } from './parts/adopt-styles.js';
import type { NewsFeedRest } from './parts/news-feed-rest.js';
import type { PortalFinder } from './parts/portal-part.js';
import { PortalElement } from './portal-element.js';

/**
 * News of a portal, from a feed (RSS, Atom, RDF, JSON Feed) that it publishes.
 *
 * What stands inside is shown until the first items arrive, and again when a feed fails without an earlier copy: a link.
 *
 * ```html
 * <news-feed src="https://portal.example/rss" limit="5" filters archive>
 *   <a href="https://portal.example/news">News of the portal</a>
 * </news-feed>
 * ```
 *
 * @slot - Fallback: shown while and when there is nothing else.
 * @slot heading - Replaces the title.
 * @slot empty - Replaces the sentence for "no news".
 * @slot error - Replaces the message of a feed that failed.
 * @slot footer - Stands after the source line.
 * @fires {FeedLoadEvent} feed-load - A feed is on screen: `feed`, `source`.
 * @fires {FeedErrorEvent} feed-error - A feed failed: `code`, `message`, `url`, `status`.
 * @fires {ItemSelectEvent} item-select - A reader chose an item: `item`. Cancelable.
 * @fires {FilterChangeEvent} filter-change - Section or search changed: `category`, `query`.
 * @fires {MonthChangeEvent} month-change - A day or month of the archive was chosen: `month`, `day`.
 * @fires {ItemsAddedEvent} items-added - Items joined those on screen: `items`.
 * @csspart heading - The title.
 * @csspart bar - The row of filters, search and archive button.
 * @csspart filters - The section filter: tabs, or a select where narrow.
 * @csspart search - The search field.
 * @csspart archive - The month calendar.
 * @csspart list - A list of items.
 * @csspart item - One item.
 * @csspart headline - Its headline.
 * @csspart date - A date.
 * @csspart category - An item's section.
 * @csspart image - An item's picture box.
 * @csspart summary - An item's summary.
 * @csspart more - The row with "Load more".
 * @csspart status - Notes: an old copy, what is new.
 * @csspart source - Publisher, age and credits.
 * @csspart official - "Official source", where the portal's passport names the feed.
 */
export class NewsFeed extends PortalElement {
  static override styles = [...baseStyles, itemStyles, feedStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    portal: {},
    section: {},
    layout: {},
    limit: { type: Number },
    offset: { type: Number },
    category: {},
    exclude: {},
    query: {},
    since: {},
    until: {},
    sort: {},
    filters: { type: Boolean },
    search: { type: Boolean },
    archive: { type: Boolean },
    reading: {},
    summary: { type: Number },
    refresh: { type: Number },
    weekStart: { type: Number, attribute: 'week-start' },
    items: { attribute: false },
    renderItem: { attribute: false },
  };

  /** URL of the feed; several, separated by white space, are merged. */
  src = '';
  /** A portal whose own passport (`/.well-known/portal-widgets.json`) names the feed, in the languages of `lang`: `lang="be ru en"`. */
  portal?: string;
  /** Which feed of `portal`, in the portal's own word: `economy`. */
  section?: string;
  /** `list` by day, `cards`, `headlines`, or `lead`: one story and headlines. */
  layout: FeedLayout = 'list';
  /** Items shown at first, and added by "Load more"; 0 shows all. */
  limit = 10;
  /** Items left out at the start. */
  offset = 0;
  /** Only these sections, separated by commas. */
  category?: string;
  /** Leaves out items with these sections or words, separated by commas. */
  exclude?: string;
  /** Only items with these words. */
  query?: string;
  /** Only items from this day or instant on, or an age: `30d`, `12h`. */
  since?: string;
  /** Only items until this day or instant, or an age. */
  until?: string;
  /** Order: `newest`, `oldest`, or `feed` as published. */
  sort: SortOrder = 'newest';
  /** Shows the section filter. */
  filters = false;
  /** Shows the search field. */
  search = false;
  /** Shows the archive: a month calendar of the days with news. */
  archive = false;
  /** Where an item is read: by its `link`, `inline` in place of the list, or in a `dialog`. */
  reading: 'link' | 'inline' | 'dialog' = 'link';
  /** Lines of summary, 0-5. */
  summary = 2;
  /** Minutes between looks for news; 0 looks once. */
  refresh = 0;
  /** First day of the archive's week: `0` Sunday to `6`; the language's own by default. */
  weekStart?: Weekday;

  /** The page's own data instead of a URL. */
  items?: readonly FeedItem[];
  /** Draws one item in place of the layout's own template. */
  renderItem?: (item: FeedItem) => unknown;

  protected declare rest?: NewsFeedRest;
  private finder?: PortalFinder;
  private layouts?: typeof import('./parts/layouts-part.js');
  private readonly source = new FeedController(this, {
    onLoad: (feed, urls) => this.dispatchEvent(new FeedLoadEvent(feed, urls)),
    onError: (error) => this.dispatchEvent(new FeedErrorEvent(error)),
  });
  private ownFeed: Feed | undefined;
  private onScreen: readonly FeedItem[] = [];

  /** What is shown, as it was published; `undefined` before the first item. Set it to show a feed of your own. */
  get feed(): Feed | undefined {
    return this.ownFeed ?? this.source.feed;
  }

  set feed(feed: Feed | undefined) {
    this.ownFeed = feed;
    this.requestUpdate();
  }

  /** Asks for the feed again; what is on screen stays until the answer is there. */
  reload(): void {
    if (this.src || !this.finder) void this.source.reload();
    else this.finder.retry();
  }

  /** Shows `limit` more items, following the feed's next page where it has one, and focuses the first of them. */
  async showMore(): Promise<void> {
    await this.bringRest();
    await this.rest?.showMore();
  }

  protected override loadRest(): Promise<NewsFeedRest> {
    return import('./parts/news-feed-rest.js').then(
      ({ NewsFeedRest }) => new NewsFeedRest(this, this.source, () => this.itemView(this.summary), () => this.finder),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items')) this.ownFeed = this.items && toFeed(this.items);
  }

  protected override updated(): void {
    const { layout, feed, source, parts } = this;
    // What the first items need is fetched beside the feed, the rest when they are on screen.
    if (layout !== 'list') {
      void parts.bring('layouts', () => import('./parts/layouts-part.js'), (part) => {
        this.layouts = part;
        adoptStyles(this, ...part.feedLayoutStyles);
      });
    }
    if (this.portal) void parts.bring('portal', () => import('./parts/portal-part.js'), (part) => (this.finder ??= new part.PortalFinder(this, source)));
    if (feed || source.error || this.isSelective) void this.bringRest();
    else if (source.busy) this.bringRestSoon();
  }

  /** Whether the page asks for more than the newest items. */
  private get isSelective(): boolean {
    return !!(this.category || this.exclude || this.query || this.since || this.until) || this.sort !== 'newest';
  }

  protected override select(event: MouseEvent, item: FeedItem): boolean {
    const goesOn = super.select(event, item);
    // A click that asks for a new tab or window stays one.
    if (goesOn && this.reading !== 'link' && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      void this.bringRest().then(() => (this.rest ? this.rest.read(item) : location.assign(item.url!)));
    }
    return goesOn;
  }

  protected override render(): TemplateResult {
    const { locale, rest, summary, offset } = this;
    this.onScreen =
      rest?.select() ??
      (this.isSelective ? [] : sortNewestFirst(this.feed?.items ?? [], this.timeZone).slice(offset, offset + this.limit || undefined));
    const reading = rest?.renderReading() ?? nothing;
    return html`<div class="root" lang=${locale.language} dir=${this.localeController.dir} .style=${`--_lines:${summary}`}>
      ${reading !== nothing && this.reading === 'inline' ? reading : html`${this.renderFeed(rest?.renderFrame() ?? this.waitForFrame())}${reading}`}
      <slot name="footer"></slot>
      <p class="sr" role="status">${rest?.announcement}</p>
    </div>`;
  }

  private renderFeed({ above, className, archive, before, after, aside, below }: FeedFrame): TemplateResult {
    return html`<slot name="heading"
        ><h2 class="title" part="heading" aria-level=${this.headingLevel}>${this.locale.t('news')}</h2></slot
      >
      ${above}
      <div class=${className}>
        ${archive}
        <div>${before}${this.renderItems()}${after}</div>
        ${aside}
      </div>
      ${below}`;
  }

  /** The boxes of what is not there yet, so that nothing moves when it comes, and the publisher, should it not come. */
  private waitForFrame(): FeedFrame {
    const { filters, search, archive, feed, onScreen } = this;
    const more = onScreen[0] && (onScreen.length < feed!.items.length || feed!.nextUrl);
    return {
      above: html`<div class=${filters || search || archive ? 'bar wait' : 'bar'}></div>`,
      className: '',
      after: more ? html`<div class="more"></div>` : nothing,
      below: onScreen[0] ? html`<footer class="foot"><a href=${feed!.homePage ?? nothing}>${feed!.title ?? feed!.homePage}</a></footer>` : nothing,
    };
  }

  /** The items; without any the reason, else the page's own fallback or a skeleton. */
  private renderItems(): TemplateResult {
    const { onScreen, renderItem, layout, layouts, rest } = this;
    const view = this.itemView(this.summary);
    const count = Math.min(this.limit || 3, 5);
    const waiting = () => (layout === 'list' || !layouts ? listSkeleton(view, count) : layouts.layoutSkeleton(view, layout, count));
    if (!onScreen.length) return rest?.renderAbsence() ?? (this.hasFallback ? html`<slot></slot>` : waiting());
    if (renderItem) return itemRows(onScreen, (item) => html`<li class="item own" part="item">${renderItem(item)}</li>`);
    return layout === 'list' ? feedList(view, onScreen, !rest?.selection.choice.day) : (layouts?.feedLayout(view, layout, onScreen) ?? waiting());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
