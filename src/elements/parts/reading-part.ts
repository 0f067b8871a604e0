import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import type { FeedItem, Feed } from '../../model/feed.js';
import { articleFull } from '../../ui/article-full.js';
import { CHEVRON_END, CLOSE, icon } from '../../ui/icons.js';
import { shareWith } from '../../ui/share-article.js';
import type { View } from '../../ui/view.js';

export { articleStyles } from '../../ui/article-styles.js';
export { readingStyles } from '../../ui/reading-styles.js';

/** What reading needs of the element that lists the articles. */
export interface ReadingPlace {
  view(): View;
  feed(): Feed | undefined;
  /** In the order on screen, for previous and next. */
  articles(): readonly FeedItem[];
  /** A dialog over the page, else in place of the list. */
  dialog(): boolean;
  /** Returns the focus to where the article was opened from. */
  focusItem(article: FeedItem): void;
}

const PREFIX = '#article=';

/** Who shows the article of an address: the first element that has it, where several could. */
const owners = new Map<string, ReadingController>();

/**
 * Reads an article in place or in a dialog. The address carries which one (`#article=id`), so that it can be sent to
 * somebody; Back closes, and the focus returns to the headline it came from.
 */
export class ReadingController implements ReactiveController {
  article: FeedItem | undefined;
  private readonly copy: CopyController;
  private readonly bodies = new WeakMap<FeedItem, HTMLElement>();
  /** Entries of the history that are ours: Close goes back over them, so that the reader's own Back stays true. */
  private pushed = 0;
  private focusNext = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly place: ReadingPlace,
  ) {
    this.copy = new CopyController(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.follow);
    addEventListener('hashchange', this.follow);
    this.follow();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.follow);
    removeEventListener('hashchange', this.follow);
    for (const [hash, owner] of owners) if (owner === this) owners.delete(hash);
  }

  hostUpdated(): void {
    const dialog = this.host.renderRoot.querySelector<HTMLDialogElement>('dialog.reading');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
    if (!this.focusNext) return;
    this.focusNext = false;
    const title = this.host.renderRoot.querySelector<HTMLElement>('.article-title');
    title?.focus({ preventScroll: true });
    (dialog ?? this.host).scrollIntoView?.({ block: dialog ? 'nearest' : 'start' });
    if (dialog) dialog.scrollTop = 0;
  }

  /** Opens an article, with an entry in the history. */
  open(article: FeedItem): void {
    const hash = PREFIX + encodeURIComponent(article.id);
    owners.set(hash, this);
    history.pushState(null, '', hash);
    this.pushed++;
    this.show(article);
  }

  /** Closes; where the address was ours, it becomes what it was. */
  close(): void {
    if (this.pushed) {
      const back = -this.pushed;
      this.pushed = 0;
      history.go(back);
    } else {
      history.replaceState(null, '', location.pathname + location.search);
      this.follow();
    }
  }

  render(): TemplateResult | typeof nothing {
    const { article, place } = this;
    if (!article) return nothing;
    const view = place.view();
    const { locale } = view;
    const articles = place.articles();
    const at = articles.indexOf(article);
    const content = articleFull(
      {
        ...view,
        level: Math.max(view.level - 1, 1),
        feed: place.feed(),
        bodies: this.bodies,
        previous: articles[at - 1],
        next: at < 0 ? undefined : articles[at + 1],
        onGo: (event, to) => {
          event.preventDefault();
          this.open(to);
        },
        slotted: false,
        copied: this.copy.copied,
        onCopy: (url) => void this.copy.write(url),
        onShare: shareWith(),
      },
      article,
    );
    return place.dialog()
      ? // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Escape closes a dialog by itself
        html`<dialog class="reading" aria-labelledby="headline" @cancel=${this.cancel} @click=${this.clickOutside}>
          <button type="button" class="button icon quiet close" aria-label=${locale.t('close')} @click=${() => this.close()}>${icon(CLOSE)}</button>
          ${content}
        </dialog>`
      : html`<button type="button" class="button quiet back" @click=${() => this.close()}>
            ${icon(CHEVRON_END, 'back-icon')} ${locale.t('backToList')}</button
          >${content}`;
  }

  private show(article: FeedItem | undefined): void {
    const before = this.article;
    if (before === article) return;
    this.article = article;
    this.focusNext = !!article;
    this.host.requestUpdate();
    if (before && !article) void this.host.updateComplete.then(() => this.place.focusItem(before));
  }

  private readonly follow = (): void => {
    const { hash } = location;
    if (!hash.startsWith(PREFIX)) {
      this.pushed = 0;
      return this.show(undefined);
    }
    const id = decode(hash.slice(PREFIX.length));
    const article = this.place.feed()?.items.find((item) => item.id === id);
    const owner = owners.get(hash);
    if (article && (!owner || owner === this)) {
      owners.set(hash, this);
      this.show(article);
    } else this.show(undefined);
  };

  private readonly cancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

  private readonly clickOutside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.close();
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
