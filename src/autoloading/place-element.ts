import { readCarrier } from './read-carrier.js';

/**
 * Puts an element into its carrier, or in the place of a carrier that is a link. What the carrier holds becomes the
 * element's fallback: it stays until the first items are on screen, and after a failure.
 * @param tag a tag that is defined: only attributes that its class knows are taken over, so that a carrier, which anyone
 * who may write into the CMS can write, brings no `onclick` along
 */
export function placeElement(carrier: HTMLElement, tag: string): void {
  const element = document.createElement(tag);
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  for (const name of [...observedAttributes, 'lang', 'dir']) {
    const value = readCarrier(carrier, name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (carrier.localName === 'a') {
    carrier.replaceWith(element);
    element.append(carrier);
  } else {
    element.append(...carrier.childNodes);
    carrier.append(element);
  }
}
