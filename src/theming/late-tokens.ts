import { css } from 'lit';

/** The design tokens that no first item reads, and what stands in for colours that an engine cannot derive. See `tokens.ts`. */
export const lateTokens = css`
  :host {
    --_on-accent: var(--portal-on-accent, oklch(from var(--_accent) clamp(0, (0.6 - l) * 1000, 1) 0 0)); /* Text on a filled accent: white or black, derived. */
    --_line-strong: var(--portal-line-strong, oklch(from currentColor l c h / clamp(0.56, 0.56 + (0.31 - max(l - 0.62, 0.62 - l)) * 2.6, 1))); /* Borders of controls, at least 3:1. */
    --_tint: var(--portal-tint, color-mix(in oklab, currentColor 5%, transparent)); /* Ground of notes. */
    --_surface: var(--portal-surface, light-dark(#fff, #1b1d21)); /* Ground of popovers and dialogs. */
    --_on-surface: var(--portal-text, light-dark(#1c1d1f, #f1f1ef));
    --_focus: var(--portal-focus, 2px solid var(--_accent-text)); /* Outline of what has the keyboard focus. */
    --_duration: var(--portal-duration, 120ms); /* Hover and press; none under reduced motion. */
    --_9: calc(16 * var(--_u));
  }
  @supports not (color: oklch(from currentColor l c h)) {
    :host {
      --_muted: var(--portal-muted, color-mix(in oklab, currentColor 72%, transparent));
      --_line-strong: var(--portal-line-strong, color-mix(in oklab, currentColor 60%, transparent));
    }
  }
  @supports not (color: oklch(from red l c h)) {
    :host {
      --_accent-text: var(--portal-accent-text, light-dark(var(--_accent), color-mix(in oklab, var(--_accent) 30%, white)));
      --_on-accent: var(--portal-on-accent, #fff);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_line: var(--_line-strong);
    }
  }
`;
