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

/** OKLab lightness, 0-1, of a computed colour: `rgb()`, or `oklab()`/`oklch()`/`color(srgb …)`; 0 for other forms. */
export function lightness(color: string): number {
  const [, space = '', list = ''] = /^(rgb|ok|color\(srgb)[^\d]*([\d.\s,-]*)/.exec(color) ?? [];
  const parts = list.split(/[\s,]+/).map(Number);
  if (space === 'ok') return parts[0] ?? 0;
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const channel = space === 'rgb' ? part / 255 : part;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
}
