import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A page may be dark without declaring `color-scheme`: its text is light. Where the used scheme is light and the
 * inherited text colour is brighter than OKLab L .62, the element takes the dark scheme by the custom state `dark`.
 * Neutrals need none of this: they derive from the text colour.
 */
export class ThemeController implements ReactiveController {
  private readonly scheme = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
  private readonly internals: ElementInternals;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.internals = host.attachInternals();
    host.addController(this);
  }

  hostConnected(): void {
    this.scheme?.addEventListener('change', this.read);
    this.read();
  }

  /** A page may turn dark at any time; what it shows anew is right then. */
  hostUpdate(): void {
    this.read();
  }

  hostDisconnected(): void {
    this.scheme?.removeEventListener('change', this.read);
  }

  private readonly read = (): void => {
    const { states } = this.internals;
    states.delete('dark');
    const style = getComputedStyle(this.host);
    // The base styles give column-rule-color, which nothing inherits or shows, black in light and white in dark.
    if (style.columnRuleColor !== 'rgb(255, 255, 255)' && lightness(style.color) > 0.62) states.add('dark');
  };
}

/**
 * OKLab lightness, 0-1, of a computed colour: `rgb()` and `color(srgb …)` to within .01 (the cube root of a weighted sum
 * is exact for greys, and nearly so for the six full colours), `oklab()` and `oklch()`; 0 for other forms.
 */
export function lightness(color: string): number {
  const [, space, list = ''] = /^(rgb|ok|color\(srgb)[^\d]*([\d.\s,-]*)/.exec(color) ?? [];
  const parts = list.split(/[\s,]+/).map(Number);
  if (space === 'ok') return parts[0]!;
  const [r = 0, g = 0, b = 0] = parts.map((part) => ((part / (space === 'rgb' ? 255 : 1) + 0.055) / 1.055) ** 2.4);
  return Math.cbrt(0.25 * r + 0.65 * g + 0.1 * b);
}
