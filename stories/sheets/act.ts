import type { LitElement } from 'lit';

/** Waits for something inside an element's shadow tree. Throws where it does not come within five seconds. */
export async function find<E extends HTMLElement = HTMLElement>(element: LitElement, selector: string): Promise<E> {
  const end = Date.now() + 5000;
  const start = performance.now();
  while (Date.now() <= end && performance.now() - start < 5000) {
    await element.updateComplete;
    const found = element.renderRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`<${element.localName}>: no ${selector}`);
}

/** Presses a button in an element's shadow tree, when it is there. */
export async function press(element: LitElement, selector: string): Promise<void> {
  (await find(element, selector)).click();
  await element.updateComplete;
}
