import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import { findLanguages } from '../../controllers/locale-controller.js';
import { VisibilityController } from '../../controllers/visibility-controller.js';
import type { Locale } from '../../i18n/locale.js';
import { languageName, portalWords } from '../../i18n/portal-words.js';
import {
  chooseFeed, fetchPassport, isNamed, isSecure, nameIn, originOf, PASSPORT_PATH, type Passport, type PassportFeed,
} from '../../loading/passport.js';
import { FeedError } from '../../model/feed-error.js';
import type { NewsFeed } from '../news-feed.js';

/** Passports of the page: elements of one portal ask once. Failures are not kept. */
const passports = new Map<string, Promise<Passport>>();

function passportOf(origin: string): Promise<Passport> {
  let passport = passports.get(origin);
  if (!passport) {
    passport = fetchPassport(origin);
    passports.set(origin, passport);
    passport.catch(() => passports.delete(origin));
  }
  return passport;
}

/**
 * Finds the feed of a portal by the portal's own passport, in the languages of the element, and says whether what is shown
 * is the portal's own. `src` that the page gave stays; then the passport only vouches for it.
 */
export class PortalFinder implements ReactiveController {
  private readonly visibility: VisibilityController;
  private passport: Passport | undefined;
  private chosen: PassportFeed | undefined;
  private origin = '';
  /** What was looked for last, and the address that came of it. */
  private wanted = '';
  private found: string | undefined;

  constructor(
    private readonly host: NewsFeed,
    private readonly source: FeedController,
  ) {
    this.visibility = new VisibilityController(host, () => host.loading === 'lazy');
    host.addController(this);
  }

  hostUpdate(): void {
    const { portal, section } = this.host;
    const wanted = `${portal} ${section} ${this.languages.join()}`;
    if (!this.visibility.visible || wanted === this.wanted) return;
    this.wanted = wanted;
    void this.look(wanted);
  }

  /** Looks again, where the passport did not come. */
  retry(): void {
    this.source.error = undefined;
    this.wanted = '';
    this.host.requestUpdate();
  }

  /** The languages in the order in which the page wants them. */
  private get languages(): string[] {
    return findLanguages(this.host).filter(Boolean);
  }

  private async look(wanted: string): Promise<void> {
    const { host, source } = this;
    const { portal, section } = host;
    this.passport = this.chosen = undefined;
    try {
      if (!portal) return this.take(undefined);
      this.origin = originOf(portal);
      const passport = await passportOf(this.origin);
      if (wanted !== this.wanted) return;
      const chosen = chooseFeed(passport, 'news', section, this.languages);
      if (!chosen && (!host.src || host.src === this.found)) {
        const url = this.origin + PASSPORT_PATH;
        throw new FeedError('not-a-feed', `The passport names no news${section ? ` of section "${section}"` : ''}`, { url });
      }
      this.passport = passport;
      this.take(chosen);
    } catch (error) {
      if (wanted !== this.wanted) return;
      this.take(undefined);
      // A page that gives `src` needs the passport for the mark alone.
      if (host.src) return;
      source.error = error as FeedError;
      source.callbacks.onError?.(source.error);
    }
    host.requestUpdate();
  }

  private take(chosen: PassportFeed | undefined): void {
    const { host } = this;
    // What the page set itself is its own.
    if (host.src && host.src !== this.found) return;
    this.chosen = chosen;
    this.found = chosen?.url;
    host.src = chosen?.url ?? '';
  }

  /** Says that the feed is in another language than the one asked for first. */
  renderNote({ language }: Locale): TemplateResult | typeof nothing {
    const [first = ''] = this.languages;
    const own = this.chosen?.language;
    if (!own || own.split('-')[0]!.toLowerCase() === first.split('-')[0]!.toLowerCase()) return nothing;
    return html`<div class="note" part="status"><p>${portalWords(language).inLanguage.replace('{language}', () => languageName(own, language))}</p></div>`;
  }

  /** The mark "Official source": only where the portal's own passport names every address that is on screen. It fails closed. */
  renderMark({ language }: Locale): TemplateResult | typeof nothing {
    const { passport, source, host, origin } = this;
    const { sources } = source;
    const isOfficial = passport && isSecure(origin) && source.loadedAt && host.feed === source.feed && sources[0] && sources.every((url) => isNamed(passport, url));
    if (!isOfficial) return nothing;
    return html`<span part="official">${portalWords(language).official}<a href=${passport.home ?? origin} rel="noopener">${nameIn(passport, language)}</a></span>`;
  }
}
