import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../i18n/direction.js';
import { getLocale, loadLocale, type Locale } from '../i18n/locale.js';

const listeners = new Set<() => void>();
const watched = { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true };
let observer: MutationObserver | undefined;

/** The nearest value of an attribute that `accepts`, from the element outwards through shadow hosts, as HTML looks for `lang`. */
function findNearest(element: Element, name: string, accepts: RegExp): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement ?? getShadowHost(at)) {
    const value = at.getAttribute(name);
    if (value !== null && accepts.test(value)) return value;
  }
  return undefined;
}

const getShadowHost = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** All languages of an element in the order in which the page wants them, as `portal` takes them: `be ru en`. */
export const findLanguages = (element: Element): string[] => (findNearest(element, 'lang', /^/) || 'en').split(' ');

/** The language of an element (HTML 3.2.6.2: the nearest `lang`; of several, as `portal` takes them, the first); `en` where the page names none, or says with `""` that it does not know. */
export const findLanguage = (element: Element): string => findLanguages(element)[0]!;

/**
 * The locale of an element, by the nearest `lang`; changes of the page's `lang` and `dir` are followed live.
 * `locale` can be used at once (English words until the language has been loaded). Nothing is written on the host:
 * a template sets `dir=${this.localeController.dir}` and `lang=${locale.language}` on an element of its own.
 */
export class LocaleController implements ReactiveController {
  locale: Locale = getLocale();
  /** Direction of the element: the nearest explicit `dir`, else that of the language's script. */
  dir: Direction = 'ltr';
  /** Settles, never rejects, when the language that the element has by now is loaded or has turned out not to load. */
  ready: Promise<void> = Promise.resolve();

  private language: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => listeners.forEach((listen) => listen()));
    // One observer for the page: a shadow root is not in its document's subtree. A root counts once, however often it is given.
    for (let at: Element | null = this.host; at; at = getShadowHost(at)) observer.observe(at.getRootNode(), watched);
    listeners.add(this.follow);
    this.follow();
  }

  hostDisconnected(): void {
    listeners.delete(this.follow);
  }

  private readonly follow = (): void => {
    const language = findLanguage(this.host);
    if (language !== this.language) {
      this.language = language;
      this.ready = loadLocale(language).then(this.follow, (error: unknown) => {
        console.warn(`<${this.host.localName}>: language "${language}" did not load`, error);
      });
    }
    const locale = getLocale(language);
    const dir = (findNearest(this.host, 'dir', /^(ltr|rtl)$/i)?.toLowerCase() as Direction | undefined) ?? locale.dir;
    if (locale === this.locale && dir === this.dir) return;
    this.locale = locale;
    this.dir = dir;
    this.host.requestUpdate();
  };
}
