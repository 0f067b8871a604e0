import type { ReactiveElement, TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import type { FeedItem } from '../../model/feed.js';
import { completeEnglish } from '../../i18n/complete-english.js';
import { articleFull, type ArticleView } from '../../ui/article-full.js';
import { shareWith } from '../../ui/share-article.js';
import type { View } from '../../ui/view.js';

export { articleStyles } from '../../ui/article-styles.js';

/** Draws a whole article into the element that hosts it. */
export class FullArticle {
  private readonly copy: CopyController;
  private readonly bodies = new WeakMap<FeedItem, HTMLElement>();

  constructor(private readonly host: ReactiveElement) {
    completeEnglish();
    this.copy = new CopyController(host);
  }

  focusTitle(): void {
    this.host.renderRoot.querySelector<HTMLElement>('.article-title')?.focus({ preventScroll: true });
    this.host.scrollIntoView({ block: 'start' });
  }

  render(view: View, article: FeedItem, around: Pick<ArticleView, 'feed' | 'previous' | 'next' | 'onGo' | 'slotted'>): TemplateResult {
    return articleFull(
      {
        ...view,
        ...around,
        bodies: this.bodies,
        copied: this.copy.copied,
        onCopy: (url) => void this.copy.write(url),
        onShare: shareWith(),
      },
      article,
    );
  }
}
