import { LitElement, type PropertyDeclarations } from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import type { FeedItem } from '../model/feed.js';
import type { View } from '../ui/view.js';
import { ItemSelectEvent } from './events.js';
import type { ElementRest } from './parts/element-rest.js';
import { LaterParts } from './parts/later-parts.js';

/** What all elements share: language, scheme, time zone, heading level, pictures, and how they load what follows. */
export abstract class PortalElement extends LitElement {
  // Not decorators: every property would cost a call before the first item shows.
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeZone: { attribute: 'time-zone' },
    loading: {},
    cache: {},
    images: {},
    target: {},
    theme: { reflect: true },
    broken: { state: true },
  };

  /** Level of the element's heading, 1-6; what is inside comes one deeper. */
  headingLevel = 2;
  /** IANA time zone for instants; the reader's own where absent. */
  timeZone?: string;
  /** `lazy` loads when the element nears the window, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';
  /** `device` keeps the last good copy on the reader's device. */
  cache: 'none' | 'device' = 'none';
  /** `none` shows no pictures and fetches none. */
  images: 'auto' | 'none' = 'auto';
  /** Where links open, as in HTML. */
  target?: string;
  /** `light` or `dark`; the page's own scheme by default. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  protected broken: ReadonlySet<string> = new Set();
  /** What follows the first items; `undefined` until it is brought. */
  protected rest?: ElementRest;

  private soon?: ReturnType<typeof setTimeout>;

  protected readonly localeController = new LocaleController(this);
  protected readonly parts = new LaterParts(this);

  /** Loads the element's own `rest`. */
  protected abstract loadRest(): Promise<ElementRest>;

  /** Brings `rest`, once. An element calls it when its first items are on screen, or when it has none to show. */
  protected bringRest(): Promise<void> {
    return this.parts.bring('rest', () => this.loadRest(), (rest) => (this.rest = rest));
  }

  /** Brings `rest` when the first items take a moment: what stands around them, and the word that they load. */
  protected bringRestSoon(): void {
    this.soon ??= setTimeout(() => void this.bringRest(), 750);
  }

  /** Without its attribute, a property is what it is in a new element. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (value !== null) return;
    const { elementProperties } = this.constructor as typeof PortalElement;
    for (const [key, { attribute }] of elementProperties) {
      if ((typeof attribute === 'string' ? attribute : String(key).toLowerCase()) !== name) continue;
      Object.assign(this, { [key]: Reflect.get(document.createElement(this.localName), key) as unknown });
    }
  }

  protected get locale() {
    return this.localeController.locale;
  }

  /** Whether the page put something inside to show while and when there is nothing else. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  }

  protected itemView(lines: number, level = this.headingLevel + 1): View {
    const { locale, timeZone, target, broken, rest } = this;
    return {
      locale,
      timeZone,
      level: Math.min(Math.max(level, 1), 6),
      images: this.images !== 'none',
      lines,
      target,
      now: Date.now(),
      broken,
      onBroken: (url) => (this.broken = new Set(this.broken).add(url)),
      noPicture: rest?.noPicture(locale),
      onSelect: (event, item) => this.select(event, item),
    };
  }

  /** A click on an item: the page may take it over. Returns whether it is still ours. */
  protected select(event: Event, item: FeedItem): boolean {
    const goesOn = this.dispatchEvent(new ItemSelectEvent(item));
    if (!goesOn) event.preventDefault();
    return goesOn;
  }
}
