import { html, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import type { Locale } from '../../i18n/locale.js';
import { listTiles, tileUrl } from '../../selecting/places/list-tiles.js';
import type { MapFrame } from '../../selecting/places/map-frame.js';

/**
 * A detailed map from a server that the page names. Nothing is asked for before the reader allows it, unless the server is the
 * page's own. Nothing is kept: the next page asks again.
 */
export class MapTiles {
  isShown: boolean;
  private readonly host: string;
  private readonly failed = new Set<string>();

  /** @param template `https://tiles.example/{z}/{x}/{y}.png` @throws TypeError for what is no http(s) address */
  constructor(private readonly template: string) {
    const { protocol, origin, host } = new URL(template.replace('{s}', 'a'), document.baseURI);
    if (!/^https?:$/.test(protocol) || !/\{z\}.*\{x\}.*\{y\}|\{z\}.*\{y\}.*\{x\}/.test(template)) throw new TypeError(`map-tiles: ${template}`);
    this.host = host;
    this.isShown = origin === location.origin;
  }

  /** What asks the reader, and names the server that will see his address. */
  ask(locale: Locale, onAllow: () => void): TemplateResult {
    const t = galleryWords.in(locale);
    const allow = (): void => {
      this.isShown = true;
      onAllow();
    };
    return html`<button type="button" class="link" @click=${allow}>${t('loadTiles', { host: this.host })}</button> ${t('tilesNote')}`;
  }

  /** The pictures that are seen, and no others; where one fails, the land below stays. */
  render(frame: MapFrame, width: number, height: number): TemplateResult | undefined {
    if (!this.isShown) return undefined;
    return html`<div class="tiles">
      ${listTiles(frame, width, height).map((tile) => {
        const url = tileUrl(this.template, tile);
        return this.failed.has(url)
          ? ''
          : html`<img
              alt=""
              draggable="false"
              referrerpolicy="strict-origin-when-cross-origin"
              .style=${`position:absolute;translate:${tile.left}px ${tile.top}px;inline-size:${tile.size + 0.5}px;block-size:${tile.size + 0.5}px`}
              src=${url}
              @error=${(event: Event) => {
                this.failed.add(url);
                (event.target as HTMLElement).remove();
              }}
            />`;
      })}
    </div>`;
  }
}
