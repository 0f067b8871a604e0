import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { HistoryEntry } from '../../controllers/history-entry.js';
import { criteriaWords } from '../../i18n/criteria/criteria-words.js';
import { placeWords } from '../../i18n/place/place-words.js';
import type { Feed } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import type { GalleryView } from '../../ui/gallery/gallery-view.js';
import { placeDetails } from '../../ui/gallery/place-details.js';

export { detailsStyles } from '../../ui/gallery/place-details-styles.js';

/** What the details need of the gallery that they stand over. */
export interface DetailsPlace {
  view(): GalleryView;
  feed(): Feed | undefined;
  /** Whether opening adds an entry to the page's history, which Back takes away again. */
  history(): boolean;
  /** Where the focus goes when what opened them is gone. */
  focusResults(): void;
  /** The place as a file. */
  takeAway(view: GalleryView, places: readonly Place[]): TemplateResult | typeof nothing;
}

/** All that is known of one place, in a panel over the page: Escape and Back close it, and the focus returns to its name. */
export class PlaceDetails implements ReactiveController {
  place: Place | undefined;
  private last: Place | undefined;
  private opener: HTMLElement | undefined;
  private readonly copy: CopyController;
  private readonly entry: HistoryEntry;
  private readonly bodies = new WeakMap<Place, HTMLElement>();

  constructor(
    private readonly host: ReactiveElement,
    private readonly page: DetailsPlace,
  ) {
    this.copy = new CopyController(host);
    this.entry = new HistoryEntry(host, {
      enabled: page.history,
      close: () => this.close(),
      reopen: () => this.last && this.open(this.last, this.opener),
    });
    host.addController(this);
  }

  /** @param opener takes the focus again; absent, the place's name in the list does */
  open(place: Place, opener?: HTMLElement): void {
    this.place = this.last = place;
    this.opener = opener;
    this.entry.add();
    const { locale } = this.page.view();
    for (const words of [placeWords, criteriaWords]) void words.load(locale)?.then(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  close(): void {
    this.dialog?.close();
  }

  hostUpdated(): void {
    const { dialog } = this;
    if (!dialog?.isConnected || dialog.open) return;
    dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('.place-title')?.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.place = this.opener = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { place, page, bodies, copy } = this;
    if (!place) return nothing;
    const view = page.view();
    const content = placeDetails(view, {
      place,
      feed: page.feed(),
      bodies,
      takeAway: page.takeAway(view, [place]),
      copied: copy.copied,
      onCopy: (url) => void copy.write(url),
      onClose: () => this.close(),
    });
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Escape closes a dialog by itself
    return html`<dialog class="place" part="details" aria-labelledby="place-title" @close=${this.closed} @click=${this.clickOutside}>
      <div class="place-body">${content}</div>
    </dialog>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog.place');
  }

  private readonly closed = (): void => {
    const { place, opener, host } = this;
    this.place = undefined;
    this.entry.drop();
    host.requestUpdate();
    // Views are drawn anew: the name that was used may be another element by now.
    const again = place && host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(place.id)}"] .headline :is(a, button)`);
    const target = opener?.isConnected ? opener : again;
    if (target) target.focus({ preventScroll: true });
    else this.page.focusResults();
  };

  private readonly clickOutside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.close();
  };
}
