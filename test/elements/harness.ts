import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define/article-card.js';
import '../../src/define/news-feed.js';
import type {} from '../../src/elements/calendar-events.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import type { NewsFeed } from '../../src/elements/news-feed.js';

/* What a reader and a host page can see and do. Tests ask this, not the shadow tree. */

type Attributes = Record<string, string | number | boolean | undefined>;
type Properties<E> = { [K in keyof E]?: E[K] };

export interface MountOptions<E> {
  /** Light DOM. */
  inside?: string;
  /** Width of the box around the element, CSS px. */
  width?: number;
  /** Set before the element is connected. */
  properties?: Properties<E>;
  /** The box's own attributes, e.g. `lang`, `dir`, `style`. */
  around?: Record<string, string>;
}

const eventTypes = ['feed-load', 'feed-error', 'item-select', 'filter-change', 'month-change', 'view-change', 'items-added'] as const;
const boxes = new Set<HTMLElement>();

afterEach(() => {
  for (const box of boxes) box.remove();
  boxes.clear();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

export const wait = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const now = performance.now.bind(performance);
const later = globalThis.setTimeout.bind(globalThis);

/** Waits until `ask` answers something true, and returns it. */
export async function until<T>(ask: () => T | Promise<T>, what: string, within = 4000): Promise<NonNullable<T>> {
  for (const end = now() + within; ; ) {
    const answer = await ask();
    if (answer) return answer;
    if (now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => void later(resolve, 10));
  }
}

/** Presses a key where the focus is, as a keyboard does. */
export const press = (key: string): Promise<void> => sendKeys({ press: key });
export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** The element that has the focus, inside shadow trees too. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Whether a reader sees it: rendered, not hidden, with a box. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0;
}

/** The accessible name, of what the elements use: `aria-labelledby`, `aria-label`, `alt`, else the text that is not hidden. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const labels = element.getAttribute('aria-labelledby')?.split(/\s+/);
  if (labels) return squeeze(labels.map((id) => root.getElementById(id)?.textContent).join(' '));
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (label !== null) return squeeze(label);
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
  return squeeze(copy.textContent);
}

const textOf = (element: Element): string => squeeze((element as HTMLElement).innerText);

/** Whether a text is the wanted one, or fits the pattern. */
const fits = (text: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? text === wanted : wanted.test(text));

/** One element on the page. */
export class Shown<E extends LitElement = NewsFeed> {
  readonly events: Event[] = [];

  constructor(
    readonly element: E,
    /** The box around it. */
    readonly box: HTMLElement,
  ) {
    for (const name of eventTypes) element.addEventListener(name, (event) => this.events.push(event));
  }

  /** All that is in the shadow tree and fits a selector, seen or not. */
  find<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...(this.element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  /** What is seen. */
  see<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return this.find<T>(selector).filter(isVisible);
  }

  part(name: string): HTMLElement[] {
    return this.see(`[part~="${name}"]`);
  }

  /** Texts of a part. */
  texts(part: string): string[] {
    return this.part(part).map(textOf);
  }

  headlines(): string[] {
    return this.texts('headline');
  }

  links(): HTMLAnchorElement[] {
    return this.see<HTMLAnchorElement>('a[href]');
  }

  link(name: string | RegExp): HTMLAnchorElement {
    return this.only<HTMLAnchorElement>(this.links(), name, 'link');
  }

  button(name: string | RegExp): HTMLButtonElement {
    return this.only(this.see<HTMLButtonElement>('button'), name, 'button');
  }

  hasButton(name: string | RegExp): boolean {
    return this.see('button').some((button) => fits(nameOf(button), name));
  }

  field<F extends HTMLInputElement | HTMLSelectElement>(name: string | RegExp): F {
    return this.only(this.see<F>('input, select'), name, 'field');
  }

  private only<T extends Element>(found: T[], name: string | RegExp, kind: string): T {
    const matching = found.filter((element) => fits(nameOf(element), name));
    if (matching.length === 1) return matching[0]!;
    throw new Error(`${matching.length} × ${kind} ${String(name)}, of: ${found.map(nameOf).join(' | ')}`);
  }

  /** All that is read on screen. */
  text(): string {
    return squeeze([...(this.element.shadowRoot?.children ?? [])].filter((child) => isVisible(child)).map(textOf).join(' '));
  }

  /** What was announced: the texts of all live regions. */
  said(): string {
    return this.find('[role=status], [aria-live]').filter((region) => region.checkVisibility()).map((region) => squeeze(region.textContent)).join(' | ');
  }

  /** Whether the host page's own children are shown. */
  showsFallback(): boolean {
    return [...this.element.children].some(isVisible);
  }

  heard<K extends (typeof eventTypes)[number]>(name: K): HTMLElementEventMap[K][] {
    return this.events.filter((event) => event.type === name) as HTMLElementEventMap[K][];
  }

  /** Waits until so many headlines are there; any, without a number. */
  async withItems(count?: number): Promise<this> {
    await until(() => (count === undefined ? this.headlines().length : this.headlines().length === count), `${count ?? 'any'} items, there are ${this.headlines().length}: ${this.text()}`);
    await this.settled();
    return this;
  }

  /** Waits for what the element has begun to draw. */
  async settled(): Promise<void> {
    await wait();
    await this.element.updateComplete;
    await wait();
    await this.element.updateComplete;
  }

  async loaded(times = 1): Promise<this> {
    await until(() => this.heard('feed-load').length >= times, `feed-load ×${times}; errors: ${this.heard('feed-error').map(({ code, message }) => `${code} ${message}`).join()}`);
    await this.settled();
    return this;
  }

  async failed(times = 1): Promise<HTMLElementEventMap['feed-error']> {
    await until(() => this.heard('feed-error').length >= times, `feed-error ×${times}`, 8000);
    await this.settled();
    return this.heard('feed-error')[times - 1]!;
  }

  /** Chooses an option as a reader does. */
  async choose(name: string | RegExp, option: string): Promise<void> {
    await until(() => this.see('select').some((select) => fits(nameOf(select), name)), `select ${String(name)}`);
    const select = this.field<HTMLSelectElement>(name);
    const at = [...select.options].findIndex((each) => squeeze(each.textContent) === option);
    if (at < 0) throw new Error(`no option ${option}`);
    select.selectedIndex = at;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Presses a button as soon as it is there. */
  async click(name: string | RegExp): Promise<void> {
    await this.offers(name);
    this.button(name).click();
    await this.settled();
  }

  /** Waits for a button. */
  async offers(name: string | RegExp): Promise<void> {
    await until(() => this.hasButton(name), `button ${String(name)}, there are: ${this.see('button').map(nameOf).join(' | ')}`);
  }

  /** Waits for a text on screen. */
  async reads(wanted: string | RegExp): Promise<void> {
    const there = () => (typeof wanted === 'string' ? this.text().includes(wanted) : wanted.test(this.text()));
    await until(there, `text “${String(wanted)}”; it reads: ${this.text()}`).catch((error: Error) => {
      throw new Error(`${error.message} … now: ${this.text()}`);
    });
  }

  /** Waits for an announcement. */
  async says(wanted: string | RegExp): Promise<void> {
    const fits = (): boolean => (typeof wanted === 'string' ? this.said().includes(wanted) : wanted.test(this.said()));
    await until(fits, `announcement “${String(wanted)}”`).catch((error: Error) => {
      throw new Error(`${error.message}; said: ${this.said()}`);
    });
  }

  /** Types into the search field. */
  async search(words: string): Promise<void> {
    const field = await until(() => this.see<HTMLInputElement>('input[type=search]')[0], 'a search field');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }
}

/** Makes an element in its box, not on the page yet. */
export function build<E extends LitElement>(tag: string, attributes: Attributes, options: MountOptions<E>): Shown<E> {
  const box = document.createElement('div');
  if (options.width) box.style.inlineSize = `${options.width}px`;
  for (const [name, value] of Object.entries(options.around ?? {})) {
    if (name === 'style') box.style.cssText += value;
    else box.setAttribute(name, value);
  }
  const element = document.createElement(tag) as E;
  const all: Attributes = { loading: 'eager', ...attributes };
  for (const [name, value] of Object.entries(all)) {
    if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.innerHTML = options.inside ?? '';
  Object.assign(element, options.properties);
  const shown = new Shown(element, box);
  box.append(element);
  boxes.add(box);
  return shown;
}

/** Puts a `<news-feed>` on the page; it loads at once unless the test says otherwise. */
/** Counts the entries that the page's history is given from now on: its own `length` ends at 50. */
export function countEntries(): () => number {
  let made = 0;
  history.pushState = (...entry) => {
    made++;
    History.prototype.pushState.apply(history, entry);
  };
  return () => made;
}

export function mountFeed(attributes: Attributes = {}, options: MountOptions<NewsFeed> = {}): Shown<NewsFeed> {
  const shown = build('news-feed', attributes, options);
  document.body.append(shown.box);
  return shown;
}

/** Puts an `<article-card>` on the page. */
export function mountCard(attributes: Attributes = {}, options: MountOptions<ArticleCard> = {}): Shown<ArticleCard> {
  const shown = build('article-card', attributes, options);
  document.body.append(shown.box);
  return shown;
}
