import { css } from 'lit';

/**
 * Marks, and the six colours of categories as `--_c` (VISUAL section 9). A colour that a feed names is moved to where it
 * reads on a light or a dark ground: the hue is the feed's, the lightness ours.
 */
export const markStyles = css`
  .c0 {
    --_c: var(--_muted);
  }
  .c1 {
    --_c: var(--portal-category-1, light-dark(oklch(0.5 0.12 255), oklch(0.8 0.1 255)));
  }
  .c2 {
    --_c: var(--portal-category-2, light-dark(oklch(0.5 0.12 40), oklch(0.8 0.1 40)));
  }
  .c3 {
    --_c: var(--portal-category-3, light-dark(oklch(0.5 0.12 150), oklch(0.8 0.1 150)));
  }
  .c4 {
    --_c: var(--portal-category-4, light-dark(oklch(0.5 0.1 85), oklch(0.8 0.1 85)));
  }
  .c5 {
    --_c: var(--portal-category-5, light-dark(oklch(0.5 0.12 320), oklch(0.8 0.1 320)));
  }
  .c6 {
    --_c: var(--portal-category-6, light-dark(oklch(0.5 0.1 205), oklch(0.8 0.1 205)));
  }
  .own {
    --_c: light-dark(
      oklch(from var(--_own) min(l, 0.5) min(c, 0.15) h),
      oklch(from var(--_own) max(l, 0.8) min(c, 0.12) h)
    );
  }
  @supports not (color: oklch(from red l c h)) {
    .own {
      --_c: var(--_muted);
    }
  }
  .mark {
    inline-size: var(--_mark, 8px);
    block-size: var(--_mark, 8px);
    fill: var(--_c);
    stroke: none;
  }
  @media (forced-colors: active) {
    .mark {
      fill: CanvasText;
    }
  }
  @media print {
    .mark {
      print-color-adjust: exact;
    }
  }
`;
