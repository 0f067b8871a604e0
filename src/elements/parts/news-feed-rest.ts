import { html, nothing, type TemplateResult } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import { SelectionController, type Choice } from '../../controllers/selection-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import type { FeedItem } from '../../model/feed.js';
import { writeInstant } from '../../model/write-instant.js';
import { listCategories } from '../../selecting/list-categories.js';
import { createMatcher } from '../../selecting/search-text.js';
import { placeArchive, type ArchivePlace } from '../../ui/archive-place.js';
import type { ArchivePanel } from '../../ui/archive-panel.js';
import { aroundStyles } from '../../ui/around-styles.js';
import { fieldStyles, pickStyles, tabStyles } from '../../ui/choice-styles.js';
import { feedControlStyles } from '../../ui/feed-control-styles.js';
import { feedControls } from '../../ui/feed-controls.js';
import { feedFooter } from '../../ui/feed-footer.js';
import { footStyles } from '../../ui/foot-styles.js';
import type { FeedFrame } from '../../ui/feed-frame.js';
import { chosenDate, failure, noNews, staleNote } from '../../ui/feed-states.js';
import { markMatches } from '../../ui/mark-matches.js';
import { moreRow } from '../../ui/more-row.js';
import type { View } from '../../ui/view.js';
import { FilterChangeEvent, ItemsAddedEvent, MonthChangeEvent } from '../events.js';
import type { NewsFeed } from '../news-feed.js';
import { adoptStyles } from './adopt-styles.js';
import { ElementRest } from './element-rest.js';
import { LaterParts } from './later-parts.js';
import type { PortalFinder } from './portal-part.js';
import type { ReadingController } from './reading-part.js';

/** What stands around the items of a news feed, and what a reader does with them; archive and reading are further parts. */
export class NewsFeedRest extends ElementRest {
  readonly selection: SelectionController;
  /** For those who do not see what changed. */
  announcement = '';
  private readonly width: WidthController;
  private readonly parts: LaterParts;
  private archive: ArchivePanel | undefined;
  private reader: ReadingController | undefined;
  private archiveOpen = false;
  private adding = false;
  private src: string | undefined;

  constructor(
    private readonly element: NewsFeed,
    private readonly source: FeedController,
    private readonly view: () => View,
    private readonly finder: () => PortalFinder | undefined,
  ) {
    super(element);
    adoptStyles(element, pickStyles, tabStyles, fieldStyles, footStyles, aroundStyles, feedControlStyles);
    this.parts = new LaterParts(element);
    this.selection = new SelectionController(element);
    this.width = new WidthController(element);
    element.addController(this);
  }

  hostUpdated(): void {
    const { archive, reading, renderRoot, feed } = this.element;
    markMatches(renderRoot, this.selection.words);
    // Asked for before its part was there.
    const popover = renderRoot.querySelector<HTMLElement>('.pop');
    if (this.archiveOpen && popover?.isConnected && !popover.matches(':popover-open')) popover.showPopover();
    if (!feed?.items.length) return;
    if (archive) void this.bringArchive();
    if (reading !== 'link') void this.bringReader();
  }

  hostDisconnected(): void {
    markMatches(this.element.renderRoot, '');
  }

  /** The items to show: what the page's attributes and the reader's choice leave. */
  select(): readonly FeedItem[] {
    const { selection, element } = this;
    const { src, category, exclude, query, since, until, sort, offset, timeZone, limit: step } = element;
    if (src !== this.src) {
      // Another feed has other sections and days.
      if (this.src !== undefined) selection.choose({}, '');
      this.src = src;
    }
    const offer = { category, exclude, query, since, until, sort, offset, timeZone, step };
    selection.update(element.feed?.items ?? [], offer, createMatcher);
    return selection.onScreen;
  }

  async showMore(): Promise<void> {
    const { selection, element } = this;
    const from = selection.onScreen.length;
    if (this.adding) return;
    this.adding = true;
    if (from >= selection.selected.length) await this.source.loadMore();
    this.adding = false;
    selection.showUpTo(from + (element.limit || Infinity));
    await element.updateComplete;
    const added = selection.onScreen.slice(from);
    // Where nothing came and the button is gone, the focus stays in the list.
    if (added.length || !element.renderRoot.querySelector('.more button')) this.headlines[from - +!added.length]?.focus();
    if (!added.length) return;
    this.announce(this.locale.t('itemsAdded', { n: added.length }));
    element.dispatchEvent(new ItemsAddedEvent(added));
  }

  /** Opens an article in place of its link. */
  async read(item: FeedItem): Promise<void> {
    await this.bringReader();
    if (this.reader) this.reader.open(item);
    else location.assign(item.url!);
  }

  /** The article that is read, where one is. */
  renderReading(): TemplateResult | typeof nothing {
    return this.reader?.render() ?? nothing;
  }

  renderFrame(): FeedFrame {
    const { element, source, selection, locale } = this;
    const { feed, layout, timeZone } = element;
    const { onScreen } = selection;
    const place = placeArchive(this.width.breakpoint, layout);
    const there = !!feed?.items.length;
    const archive = there && element.archive ? this.renderArchive(place) : nothing;
    const beside = place === 'beside';
    const date = there && selection.describeDates(locale);
    const stale = source.stale && source.loadedAt;
    return {
      above: html`${this.finder()?.renderNote(locale)}${this.renderControls(place)}${stale
        ? staleNote(locale, locale.formatDate(writeInstant(stale), 'time', timeZone), () => element.reload())
        : nothing}`,
      className: there && element.archive && beside ? 'aside' : '',
      archive: beside ? nothing : archive,
      before: html`<div class="fresh" part="status" role="status">
          ${source.fresh.length
            ? html`<button type="button" class="button" @click=${() => this.showFresh()}>
                ${locale.t('newItems', { n: source.fresh.length })}
              </button>`
            : nothing}
        </div>
        ${date ? chosenDate(locale, date, () => this.chooseDates({})) : nothing}`,
      after: there ? this.renderMore(feed.nextUrl) : nothing,
      aside: beside && archive !== nothing ? html`<aside>${archive}</aside>` : nothing,
      below: there
        ? feedFooter({
            locale,
            feed,
            shown: onScreen,
            images: element.images !== 'none' && layout !== 'headlines',
            leadCredited: layout === 'cards' || layout === 'lead',
            loadedAt: source.loadedAt,
            timeZone,
            mark: this.finder()?.renderMark(locale) ?? nothing,
          })
        : nothing,
    };
  }

  /** Why no item is shown; `undefined` as long as some may come. */
  renderAbsence(): TemplateResult | undefined {
    const { element, source, selection, locale } = this;
    const { feed } = element;
    if (!feed?.items.length) {
      if (source.error) {
        return html`<slot name="error">${failure(locale, source.error, feed?.homePage, () => element.reload())}</slot><slot></slot>`;
      }
      if (!feed || (element.src && source.status === 'pending')) return undefined;
    }
    const { choice, words } = selection;
    const empty = noNews(locale, {
      words,
      category: choice.category,
      date: selection.describeDates(locale),
      others: selection.countInAllCategories(element.timeZone),
      onShowAll: () => this.chooseFilters(undefined, '', {}),
    });
    return html`<slot name="empty">${empty}</slot>${feed.items.length ? nothing : html`<slot></slot>`}`;
  }

  private get locale() {
    return this.view().locale;
  }

  private get headlines(): NodeListOf<HTMLElement> {
    return this.element.renderRoot.querySelectorAll('.headline a');
  }

  private announce(text: string): void {
    this.announcement = text;
    this.element.requestUpdate();
  }

  private chooseFilters(category: string | undefined, words: string, dates: Choice = this.selection.choice): void {
    this.selection.choose({ ...dates, category }, words);
    void this.announceCount();
    this.element.dispatchEvent(new FilterChangeEvent(category, words));
  }

  private chooseDates(dates: Pick<Choice, 'day' | 'month'>): void {
    this.selection.choose({ category: this.selection.choice.category, ...dates });
    void this.announceCount();
    this.element.dispatchEvent(new MonthChangeEvent(dates.month ?? dates.day?.slice(0, 7), dates.day));
  }

  private async announceCount(): Promise<void> {
    await this.element.updateComplete;
    this.announce(this.locale.t('resultCount', { n: this.selection.selected.length }));
  }

  private async showFresh(): Promise<void> {
    const { source, element } = this;
    element.dispatchEvent(new ItemsAddedEvent(source.fresh));
    source.showFresh();
    await element.updateComplete;
    this.headlines[0]?.focus();
  }

  private openArchive(open: boolean): void {
    this.archiveOpen = open;
    this.element.requestUpdate();
  }

  private bringArchive(): Promise<void> {
    return this.parts.bring('archive', () => import('./archive-part.js'), (part) => {
      adoptStyles(this.element, part.miniMonthStyles);
      this.archive = new part.ArchivePanel(this.element, {
        onDay: (day) => this.chooseDates({ day }),
        onMonth: (month) => this.chooseDates({ month }),
      });
    });
  }

  private bringReader(): Promise<void> {
    const { element, selection } = this;
    return this.parts.bring('article', () => import('./reading-part.js'), (part) => {
      adoptStyles(element, part.articleStyles, part.readingStyles);
      this.reader = new part.ReadingController(element, {
        view: this.view,
        feed: () => element.feed,
        articles: () => selection.selected,
        dialog: () => element.reading === 'dialog',
        focusItem: (article) => this.headlines[selection.onScreen.indexOf(article)]?.focus(),
      });
    });
  }

  private renderControls(place: ArchivePlace): TemplateResult {
    const { element, archiveOpen, locale } = this;
    const { filters, search, archive } = element;
    const { offered, choice, words } = this.selection;
    if (!filters && !search && !archive) return html`<div class="bar"></div>`;
    return feedControls({
      locale,
      categories: filters ? listCategories(offered).map(({ label }) => label) : undefined,
      category: choice.category,
      onCategory: (category) => this.chooseFilters(category, words),
      words: search ? words : undefined,
      onSearch: (text) => this.chooseFilters(choice.category, text),
      archive: archive && place !== 'beside',
      archiveOpen,
      popover: place === 'over' && this.archive ? 'archive' : undefined,
      onArchive: () => this.openArchive(!this.archiveOpen),
    });
  }

  private renderArchive(place: ArchivePlace): TemplateResult | typeof nothing {
    const { element, selection, locale, archiveOpen } = this;
    const { timeZone, weekStart } = element;
    if (place === 'flow' && !archiveOpen) return nothing;
    const view = { ...selection.choice, items: selection.offered, locale, weekStart, timeZone, now: Date.now() };
    return this.archive?.render({ ...view, over: place === 'over', onToggle: (open) => this.openArchive(open) }) ?? nothing;
  }

  private renderMore(nextUrl: string | undefined): TemplateResult | typeof nothing {
    const { onScreen, selected, opened } = this.selection;
    const more = selected.length > onScreen.length || !!nextUrl;
    if (!onScreen.length || !(more || opened)) return nothing;
    const total = nextUrl ? undefined : selected.length;
    return moreRow(this.locale, onScreen.length, total, more ? () => void this.showMore() : undefined);
  }
}
