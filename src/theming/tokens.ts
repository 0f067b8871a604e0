import { css } from 'lit';

/**
 * The design tokens of the first items; those of what follows are in `late-tokens.ts`. A page sets `--portal-x` on an
 * element or any ancestor of it; inside, sheets read the private alias `--_x`. `--portal-x` itself is never declared
 * here: that would hide the page's value.
 * The comment after each line is its public documentation, generated into the manifest.
 */
export const tokens = css`
  :host {
    --_accent: var(--portal-accent, #2a5caa); /* The one colour a page sets: links, selection, today. */
    --_accent-text: var(--portal-accent-text, light-dark(oklch(from var(--_accent) min(l, 0.48) c h), oklch(from var(--_accent) max(l, 0.78) min(c, 0.13) h))); /* Accent as text: derived so that it reads on light and dark grounds. */
    --_muted: var(--portal-muted, oklch(from currentColor l c h / clamp(0.7, 0.7 + (0.31 - max(l - 0.62, 0.62 - l)) * 2.6, 1))); /* Secondary text: 70 % of the text colour, more where that is pale. */
    --_line: var(--portal-line, color-mix(in oklab, currentColor 15%, transparent)); /* Decorative hairlines. */
    --_box: color-mix(in oklab, currentColor 9%, transparent);
    --_radius: var(--portal-radius, 4px); /* Corners of controls; pictures use half, popovers one and a half. */
    --_heading: var(--portal-font-heading, inherit); /* Font of headlines and titles. */
    --_weight: var(--portal-heading-weight, 600); /* Weight of headlines and titles. */
    --_u: calc(4px * var(--portal-density, 1)); /* Multiplies the spacing: .75 compact, 1.25 airy. */
    --_1: var(--_u);
    --_2: calc(2 * var(--_u));
    --_3: calc(3 * var(--_u));
    --_4: calc(4 * var(--_u));
    --_5: calc(5 * var(--_u));
    --_6: calc(6 * var(--_u));
    --_7: calc(8 * var(--_u));
    --_8: calc(12 * var(--_u));
    --_xs: max(0.8125em, 12px);
    --_sm: max(0.875em, 12px);
    --_xl: clamp(1.1875em, 1.1em + 0.45cqi, 1.375em);
    --_2xl: clamp(1.375em, 1.1em + 1.3cqi, 1.75em);
    --_tracking: -0.01em;
  }
`;
