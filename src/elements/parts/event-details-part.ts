import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { eventWords } from '../../i18n/event/event-words.js';
import type { CalendarEvent, Occurrence } from '../../model/calendar-event.js';
import { dayOfNumber } from '../../model/day-number.js';
import type { Day, Feed, FeedItem } from '../../model/feed.js';
import { writeInstant } from '../../model/write-instant.js';
import { DAY_MINUTES } from '../../selecting/days-of.js';
import { findSeries } from '../../selecting/find-series.js';
import { createOccurrenceIndex } from '../../selecting/occurrences.js';
import type { CalendarView } from '../../ui/calendar/calendar-view.js';
import { details } from '../../ui/calendar/details.js';
import { placeBeside } from '../../ui/calendar/place-beside.js';

export { detailsStyles } from '../../ui/calendar/details-styles.js';

/** What the details need of the element that shows the events. */
export interface EventPlace {
  view(): CalendarView;
  feed(): Feed | undefined;
  items(): readonly FeedItem[];
  /** Under 480 px: a sheet, not a popover. */
  narrow(): boolean;
  /** Takes the focus where the button is gone that opened the details. */
  focusDay(day: Day): void;
}

const ANCHOR = '--event';
const canAnchor = (): boolean => CSS.supports('position-area', 'center');

/**
 * The details of one event: beside the button that was used, in the top layer; a modal sheet where narrow. The focus goes
 * to the title, Escape closes these details alone, and the focus returns to the button.
 */
export class EventDetails implements ReactiveController {
  occurrence: Occurrence | undefined;
  private opener: HTMLElement | undefined;
  private isSheet = false;
  private isShown = false;
  private broken = false;
  private readonly copy: CopyController;
  private readonly bodies = new WeakMap<CalendarEvent, HTMLElement>();

  constructor(
    private readonly host: ReactiveElement,
    private readonly place: EventPlace,
  ) {
    this.copy = new CopyController(host);
    host.addController(this);
  }

  /** The key of the occurrence that is open. */
  get openKey(): string | undefined {
    return this.occurrence?.key;
  }

  /** @param opener the button that was used; absent, one of the event is looked for */
  open(occurrence: Occurrence, opener?: HTMLElement): void {
    this.opener?.style.removeProperty('anchor-name');
    this.opener = opener;
    // The same popover for another event: it moves there.
    if (this.occurrence && this.occurrence !== occurrence) this.hide();
    this.occurrence = occurrence;
    this.isSheet = this.place.narrow();
    this.broken = this.isShown = false;
    void eventWords.load(this.place.view().locale)?.then(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  close(): void {
    this.hide();
    this.finish();
  }

  hostUpdated(): void {
    const { box, occurrence } = this;
    if (!box?.isConnected || !occurrence) return;
    const opener = this.findOpener();
    if (opener !== this.opener) this.opener?.style.removeProperty('anchor-name');
    this.opener = opener;
    if (!this.isSheet) opener?.style.setProperty('anchor-name', ANCHOR);
    if (this.isShown) return;
    this.isShown = true;
    if (box instanceof HTMLDialogElement) box.showModal();
    // Named as its source, a list of the day that it was opened from stays open below it.
    else box.showPopover(opener ? { source: opener } : undefined);
    box.scrollTop = 0;
    this.measure(box, opener);
    box.querySelector<HTMLElement>('.details-title')?.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.opener?.style.removeProperty('anchor-name');
    this.occurrence = this.opener = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { occurrence, place, isSheet } = this;
    if (!occurrence) return nothing;
    const view = place.view();
    const series = findSeries(occurrence.event, place.items());
    const content = details(view, {
      occurrence,
      series,
      next: series.event.recurrence
        ? createOccurrenceIndex([series.event, ...series.overrides], view.timeZone).next(writeInstant(view.now), 1)[0]
        : undefined,
      feed: place.feed(),
      bodies: this.bodies,
      broken: this.broken,
      onBroken: () => {
        this.broken = true;
        this.host.requestUpdate();
      },
      copied: this.copy.copied,
      onCopy: (url) => void this.copy.write(url),
      onClose: () => this.close(),
    });
    return isSheet
      ? // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Escape closes a dialog by itself
        html`<dialog class="details" part="details" aria-labelledby="details-title" @cancel=${this.cancel} @click=${this.clickOutside}>${content}</dialog>`
      : html`<div class="details" part="details" popover="auto" role="dialog" aria-labelledby="details-title" @toggle=${this.toggled}>${content}</div>`;
  }

  private get box(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.details');
  }

  /** The button that was used, else another of the same occurrence: views are drawn anew. */
  private findOpener(): HTMLElement | undefined {
    const { opener, openKey = '' } = this;
    if (opener?.isConnected && opener.checkVisibility()) return opener;
    const named = this.host.renderRoot.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(openKey)}"]`);
    return [...named].find((element) => element.checkVisibility());
  }

  private hide(): void {
    const { box } = this;
    if (box instanceof HTMLDialogElement) box.close();
    else if (box?.matches(':popover-open')) box.hidePopover();
  }

  /** After the box is hidden, by whatever. */
  private finish(): void {
    const { occurrence, opener } = this;
    if (!occurrence) return;
    this.occurrence = this.opener = undefined;
    opener?.style.removeProperty('anchor-name');
    this.host.requestUpdate();
    // A click elsewhere took the focus with it.
    const root = this.host.renderRoot as ShadowRoot;
    const within = root.activeElement;
    if (within && !within.closest('.details')) return;
    if (opener?.isConnected && opener.checkVisibility()) opener.focus({ preventScroll: true });
    else this.place.focusDay(dayOfNumber(Math.floor(occurrence.from / DAY_MINUTES)));
  }

  /** Where a style sheet cannot place it. */
  private measure(box: HTMLElement, opener: HTMLElement | undefined): void {
    if (this.isSheet || canAnchor()) return;
    const around = { width: innerWidth, height: innerHeight };
    const { width, height } = box.getBoundingClientRect();
    const anchor = opener?.getBoundingClientRect() ?? { left: (innerWidth - width) / 2, top: (innerHeight - height) / 2, width: 0, height: 0 };
    const { left, top } = placeBeside(anchor, { width, height }, around, box.matches(':dir(rtl)'));
    box.style.setProperty('left', `${left}px`);
    box.style.setProperty('top', `${top}px`);
  }

  private readonly toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && this.isShown && !this.box?.matches(':popover-open')) this.finish();
  };

  private readonly cancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

  private readonly clickOutside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.close();
  };
}
