import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../controllers/clock-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { ThemeController } from '../controllers/theme-controller.js';
import type { FeedItem } from '../model/feed.js';
import type { View } from '../ui/view.js';
import { ItemSelectEvent } from './events.js';

/** What all elements share: language, scheme, time zone, heading level, pictures. */
export abstract class PortalElement extends LitElement {
  /** Level of the element's heading, 1-6; what is inside comes one deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** IANA time zone for instants; the reader's own where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** `lazy` loads when the element nears the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** `device` keeps the last good copy on the reader's device. */
  @property() cache: 'none' | 'device' = 'none';
  /** `none` shows no pictures and fetches none. */
  @property() images: 'auto' | 'none' = 'auto';
  /** Where links open, as in HTML. */
  @property() target?: string;
  /** `light` or `dark`; the page's own scheme by default. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  @state() protected broken: ReadonlySet<string> = new Set();

  protected readonly localeController = new LocaleController(this);

  constructor() {
    super();
    new ThemeController(this);
    new ClockController(this);
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

  protected view(lines: number, level = this.headingLevel + 1): View {
    return {
      locale: this.locale,
      timeZone: this.timeZone,
      level: Math.min(Math.max(level, 1), 6),
      images: this.images !== 'none',
      lines,
      target: this.target,
      now: Date.now(),
      broken: this.broken,
      onBroken: (url) => (this.broken = new Set(this.broken).add(url)),
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
