import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController } from '../controllers/feed-controller.js';
import { SelectionController, type Choice } from '../controllers/selection-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import type { Weekday } from '../i18n/week.js';
import type { FeedItem, Feed } from '../model/feed.js';
import { toFeed } from '../model/to-feed.js';
import { writeInstant } from '../model/write-instant.js';
import type { SortOrder } from '../selecting/select-articles.js';
import { baseStyles } from '../theming/base-styles.js';
import { placeArchive, type ArchivePlace } from '../ui/archive-place.js';
import { feedFooter } from '../ui/feed-footer.js';
import { feedList, itemRows, type FeedLayout } from '../ui/feed-list.js';
import { feedStyles } from '../ui/feed-styles.js';
import { itemStyles } from '../ui/item-styles.js';
import { moreRow } from '../ui/more-row.js';
import { skeleton } from '../ui/skeleton.js';
import { FeedErrorEvent, FeedLoadEvent, FilterChangeEvent, ItemsAddedEvent, MonthChangeEvent } from './events.js';
import { NewsFeedParts } from './parts/news-feed-parts.js';
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
 */
export class NewsFeed extends PortalElement {
  static override styles = [...baseStyles, itemStyles, ...feedStyles];

  /** URL of the feed; several, separated by white space, are merged. */
  @property() src = '';
  /** `list` by day, `cards`, `headlines`, or `lead`: one story and headlines. */
  @property() layout: FeedLayout = 'list';
  /** Items shown at first, and added by "Load more"; 0 shows all. */
  @property({ type: Number }) limit = 10;
  /** Items left out at the start. */
  @property({ type: Number }) offset = 0;
  /** Only these sections, separated by commas. */
  @property() category?: string;
  /** Leaves out items with these sections or words, separated by commas. */
  @property() exclude?: string;
  /** Only items with these words. */
  @property() query?: string;
  /** Only items from this day or instant on, or an age: `30d`, `12h`. */
  @property() since?: string;
  /** Only items until this day or instant, or an age. */
  @property() until?: string;
  /** Order: `newest`, `oldest`, or `feed` as published. */
  @property() sort: SortOrder = 'newest';
  /** Shows the section filter. */
  @property({ type: Boolean }) filters = false;
  /** Shows the search field. */
  @property({ type: Boolean }) search = false;
  /** Shows the archive: a month calendar of the days with news. */
  @property({ type: Boolean }) archive = false;
  /** Where an item is read: by its `link`, `inline` in place of the list, or in a `dialog`. */
  @property() reading: 'link' | 'inline' | 'dialog' = 'link';
  /** Lines of summary, 0-5. */
  @property({ type: Number }) summary = 2;
  /** Minutes between looks for news; 0 looks once. */
  @property({ type: Number }) refresh = 0;
  /** First day of the archive's week: `0` Sunday to `6`; the language's own by default. */
  @property({ type: Number, attribute: 'week-start' }) weekStart?: Weekday;

  /** The page's own data instead of a URL. */
  @property({ attribute: false }) items?: readonly FeedItem[];
  /** Draws one item in place of the layout's own template. */
  @property({ attribute: false }) renderItem?: (item: FeedItem) => unknown;

  @state() private archiveOpen = false;
  @state() private announcement = '';

  private readonly parts = new NewsFeedParts(this, {
    onDay: (day) => this.chooseDates({ day }),
    onMonth: (month) => this.chooseDates({ month }),
    view: () => this.view(this.summary),
    feed: () => this.feed,
    articles: () => this.selection.selected,
    dialog: () => this.reading === 'dialog',
    focusItem: (article) => this.headlines[this.selection.onScreen.indexOf(article)]?.focus(),
  });
  private readonly selection = new SelectionController(this);
  private readonly width = new WidthController(this);
  private readonly source = new FeedController(this, {
    onLoad: (feed, urls) => this.dispatchEvent(new FeedLoadEvent(feed, urls)),
    onError: (error) => this.dispatchEvent(new FeedErrorEvent(error)),
  });
  private ownFeed: Feed | undefined;
  private adding = false;

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
    void this.source.reload();
  }

  /** Shows `limit` more items, following the feed's next page where it has one, and focuses the first of them. */
  async showMore(): Promise<void> {
    const { selection } = this;
    const from = selection.onScreen.length;
    if (this.adding) return;
    this.adding = true;
    if (from >= selection.selected.length) await this.source.loadMore();
    this.adding = false;
    selection.showUpTo(from + (this.limit || Infinity));
    await this.updateComplete;
    const added = selection.onScreen.slice(from);
    // Where nothing came and the button is gone, the focus stays in the list.
    if (added.length || !this.renderRoot.querySelector('.more button')) this.headlines[from - +!added.length]?.focus();
    if (!added.length) return;
    this.announcement = this.locale.t('itemsAdded', { n: added.length });
    this.dispatchEvent(new ItemsAddedEvent(added));
  }

  private get headlines(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll('.headline a');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items')) this.ownFeed = this.items && toFeed(this.items);
    if (changed.has('src')) this.selection.choose({}, '');
    const { category, exclude, query, since, until, sort, offset, timeZone, limit: step } = this;
    const offer = { category, exclude, query, since, until, sort, offset, timeZone, step };
    this.selection.update(this.feed?.items ?? [], offer, this.parts.search?.createMatcher);
  }

  protected override updated(): void {
    const { parts, archive, search, filters, feed, source } = this;
    parts.search?.markMatches(this.renderRoot, this.selection.words);
    // Asked for before its part was there.
    const popover = this.renderRoot.querySelector<HTMLElement>('.pop');
    if (this.archiveOpen && popover && !popover.matches(':popover-open')) popover.showPopover();
    // What stands around the items is fetched beside the feed; the rest when the first items are on screen.
    if (this.layout !== 'list') void parts.bringLayouts();
    if (filters || search || archive) void parts.bringControls();
    if (feed || source.error) void parts.bringStates();
    if (!feed?.items.length) return;
    if (archive) void parts.bringArchive();
    if (search || this.query) void parts.bringSearch();
    if (this.reading !== 'link') void parts.bringReader();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.parts.search?.markMatches(this.renderRoot, '');
  }

  protected override select(event: Event, item: FeedItem): boolean {
    const goesOn = super.select(event, item);
    if (goesOn && this.reading !== 'link') this.parts.read(event as MouseEvent, item);
    return goesOn;
  }

  private chooseFilters(category: string | undefined, words: string, dates: Choice = this.selection.choice): void {
    this.selection.choose({ ...dates, category }, words);
    void this.announceCount();
    this.dispatchEvent(new FilterChangeEvent(category, words));
  }

  private chooseDates(dates: Pick<Choice, 'day' | 'month'>): void {
    this.selection.choose({ category: this.selection.choice.category, ...dates });
    void this.announceCount();
    this.dispatchEvent(new MonthChangeEvent(dates.month ?? dates.day?.slice(0, 7), dates.day));
  }

  private async announceCount(): Promise<void> {
    if (this.selection.words) await this.parts.bringSearch();
    await this.updateComplete;
    this.announcement = this.locale.t('resultCount', { n: this.selection.selected.length });
  }

  private async showFresh(): Promise<void> {
    this.dispatchEvent(new ItemsAddedEvent(this.source.fresh));
    this.source.showFresh();
    await this.updateComplete;
    this.headlines[0]?.focus();
  }

  protected override render(): TemplateResult {
    const { locale, feed, source, parts } = this;
    const reading = parts.reader?.render() ?? nothing;
    const list = html`<slot name="heading"
        ><h2 class="title" part="heading" aria-level=${this.headingLevel}>${locale.t('news')}</h2></slot
      >
      ${this.renderControls()}
      ${source.stale && source.loadedAt
        ? parts.states?.staleNote(locale, locale.formatDate(writeInstant(source.loadedAt), 'time', this.timeZone), () => this.reload())
        : nothing}
      ${feed?.items.length ? this.renderFeed(feed) : this.renderNothing()}`;
    return html`<div class="root" lang=${locale.language} dir=${this.localeController.dir} .style=${`--_lines:${this.summary}`}>
      ${reading !== nothing && this.reading === 'inline' ? reading : html`${list}${reading}`}
      <slot name="footer"></slot>
      <p class="sr" role="status">${this.announcement}</p>
    </div>`;
  }

  private renderControls(): TemplateResult {
    const { locale, parts } = this;
    const place = placeArchive(this.width.breakpoint, this.layout);
    const { offered, choice, words } = this.selection;
    const { controls } = parts;
    const wanted = this.filters || this.search || this.archive;
    if (!controls || !wanted) return html`<div class=${wanted ? 'bar wait' : 'bar'}></div>`;
    return controls.feedControls({
      locale,
      categories: this.filters ? controls.listCategories(offered).map(({ label }) => label) : undefined,
      category: choice.category,
      onCategory: (category) => this.chooseFilters(category, words),
      words: this.search ? words : undefined,
      onSearch: (text) => this.chooseFilters(choice.category, text),
      archive: this.archive && place !== 'beside',
      archiveOpen: this.archiveOpen,
      popover: place === 'over' && parts.archive ? 'archive' : undefined,
      onArchive: () => (this.archiveOpen = !this.archiveOpen),
    });
  }

  private renderFeed(feed: Feed): TemplateResult {
    const { locale, source, parts, layout } = this;
    const place = placeArchive(this.width.breakpoint, layout);
    const { onScreen, choice } = this.selection;
    const view = this.view(this.summary);
    const beside = this.archive && place === 'beside';
    const date = this.selection.describeDates(locale);
    return html`<div class=${beside ? 'aside' : ''}>
        ${this.archive && !beside ? this.renderArchive(place) : nothing}
        <div>
          <div class="fresh" part="status" role="status">
            ${source.fresh.length
              ? html`<button type="button" class="button" @click=${() => this.showFresh()}>
                  ${locale.t('newItems', { n: source.fresh.length })}
                </button>`
              : nothing}
          </div>
          ${date ? parts.controls?.chosenDate(locale, date, () => this.chooseDates({})) : nothing}
          ${!onScreen.length
            ? this.renderEmpty()
            : this.renderItem
              ? itemRows(onScreen, (item) => html`<li class="item own" part="item">${this.renderItem?.(item)}</li>`)
              : layout === 'list'
                ? feedList(view, onScreen, !choice.day)
                : (parts.layouts?.feedLayout(view, layout, onScreen) ?? this.renderSkeleton())}
          ${this.renderMore(feed)}
        </div>
        ${beside ? html`<aside>${this.renderArchive('beside')}</aside>` : nothing}
      </div>
      ${feedFooter({
        locale,
        feed,
        shown: onScreen,
        images: view.images && layout !== 'headlines',
        leadCredited: layout === 'cards' || layout === 'lead',
        loadedAt: source.loadedAt,
        timeZone: this.timeZone,
      })}`;
  }

  private renderArchive(place: ArchivePlace): TemplateResult | typeof nothing {
    const { locale, timeZone, weekStart, selection, parts, archiveOpen } = this;
    if (place === 'flow' && !archiveOpen) return nothing;
    const view = { ...selection.choice, items: selection.offered, locale, weekStart, timeZone, now: Date.now() };
    const over = place === 'over';
    return parts.archive?.render({ ...view, over, onToggle: (open) => (this.archiveOpen = open) }) ?? nothing;
  }

  private renderMore(feed: Feed): TemplateResult | typeof nothing {
    const { onScreen, selected, opened } = this.selection;
    const more = selected.length > onScreen.length || !!feed.nextUrl;
    if (!onScreen.length || !(more || opened)) return nothing;
    const total = feed.nextUrl ? undefined : selected.length;
    return moreRow(this.locale, onScreen.length, total, more ? () => void this.showMore() : undefined);
  }

  private renderEmpty(): TemplateResult {
    const { choice, words } = this.selection;
    return html`<slot name="empty"
      >${this.parts.states?.noNews(this.locale, {
        words,
        category: choice.category,
        date: this.selection.describeDates(this.locale),
        others: this.selection.countInAllCategories(this.timeZone),
        onShowAll: () => this.chooseFilters(undefined, '', {}),
      })}</slot
    >`;
  }

  private renderSkeleton(): TemplateResult {
    return skeleton(this.locale, this.layout, Math.min(this.limit || 3, 5), this.images !== 'none');
  }

  /** Before the first item, or without any: the page's own fallback, else a skeleton, a reason, or "no news". */
  private renderNothing(): TemplateResult {
    const { locale, source, feed, parts } = this;
    if (source.error) {
      return html`<slot name="error">${parts.states?.failure(locale, source.error, feed?.homePage, () => this.reload())}</slot
        ><slot></slot>`;
    }
    if (feed && !(this.src && source.status === 'pending')) return html`${this.renderEmpty()}<slot></slot>`;
    return this.hasFallback ? html`<slot></slot>` : this.renderSkeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
