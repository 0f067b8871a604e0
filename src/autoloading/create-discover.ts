import { placeElement } from './place-element.js';
import { CARRIERS, readCarrier } from './read-carrier.js';

/** Looks for our elements and their carriers in `root`, now and whenever something is added to it. */
export type Discover = (root: Document | DocumentFragment | Element) => void;

/**
 * Makes the function that finds what stands for our elements and loads the file of each when it comes within 400 px of the
 * window, at once with `loading="eager"` or where it has no box, and all of them when the page is printed.
 *
 * A file that is missing, changed or blocked leaves the page as it is: one line in the console, and on each place that waited
 * for it an event `feed-error` with `code` (`network` or `csp`), `message` and `url`.
 * @param files what loads and defines each tag; no other tag is looked for
 */
export function createDiscover(files: Record<string, () => Promise<unknown>>): Discover {
  const selector = `${Object.keys(files).join()},${CARRIERS}`;
  const seen = new WeakSet<Element>();
  const waiting = new Set<HTMLElement>();
  const loaded: Record<string, Promise<unknown>> = {};
  const observer = new IntersectionObserver((entries) => entries.forEach((entry) => entry.isIntersecting && load(entry.target as HTMLElement)), {
    rootMargin: '400px',
  });
  addEventListener('beforeprint', () => waiting.forEach(load));

  function load(place: HTMLElement): void {
    observer.unobserve(place);
    waiting.delete(place);
    const { localName } = place;
    const isElement = Object.hasOwn(files, localName);
    const tag = isElement ? localName : readCarrier(place, 'portal-widget')!;
    if (!Object.hasOwn(files, tag)) return console.warn(`portal-widgets: no <${tag}>`, place);
    loaded[tag] ??= files[tag]!().catch((error: Error) => {
      console.warn(`<${tag}>: ${error.message}`);
      throw error;
    });
    loaded[tag].then(
      () => isElement || placeElement(place, tag),
      ({ code = 'network', message, url }: { code?: string; message: string; url?: string }) =>
        place.dispatchEvent(Object.assign(new Event('feed-error', { bubbles: true, composed: true }), { code, message, url })),
    );
  }

  function see(place: HTMLElement): void {
    if (seen.has(place)) return;
    seen.add(place);
    if ((place.getAttribute('loading') ?? readCarrier(place, 'loading')) === 'eager' || !place.getClientRects().length) load(place);
    else {
      waiting.add(place);
      observer.observe(place);
    }
  }

  const discover: Discover = (root) => {
    if (seen.has(root as Element)) return;
    seen.add(root as Element);
    root.querySelectorAll<HTMLElement>(selector).forEach(see);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(selector)) see(node as HTMLElement);
          node.querySelectorAll<HTMLElement>(selector).forEach(see);
        }
      }
    }).observe(root, { childList: true, subtree: true });
  };
  return discover;
}
