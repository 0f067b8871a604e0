import type { CSSResult, ReactiveElement } from 'lit';

/** Adds the style sheets of a later part to those of its host. */
export function adoptStyles({ renderRoot }: ReactiveElement, ...styles: CSSResult[]): void {
  (renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));
}
