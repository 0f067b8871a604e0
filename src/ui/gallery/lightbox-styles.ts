import { css } from 'lit';

/** The lightbox: dark in both schemes, since pictures are looked at. Caption and credit stand beside or below, never on the picture. */
export const lightboxStyles = css`
  .lightbox {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: #101113;
    color: #f1f1ef;
    color-scheme: dark;
    container: lightbox / inline-size;
  }
  .lightbox::backdrop {
    background: #101113;
  }
  .lb {
    position: relative;
    display: grid;
    grid-template: 'bar' auto 'stage' minmax(240px, 1fr) 'title' auto 'caption' auto / minmax(0, 1fr);
    min-block-size: 100%;
  }
  .lb-bar {
    display: flex;
    align-items: center;
    min-block-size: 56px;
    padding-inline: 16px 6px;
    grid-area: bar;
  }
  .lb-zoom {
    position: absolute;
    display: flex;
    inset-block-start: 4px;
    inset-inline-end: 60px;
  }
  .lb-close {
    order: 9;
  }
  .lb-count {
    flex: 1;
    font-size: var(--_sm);
  }
  .lb-icon,
  .lb-step {
    display: inline-grid;
    place-content: center;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .lightbox :is(.lb-icon, .lb-step):hover {
    background: rgb(255 255 255 / 0.12);
  }
  .lightbox [aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }
  .lb-step svg {
    inline-size: 28px;
    block-size: 28px;
    stroke-width: 1.2;
  }
  .lb-back svg {
    rotate: 180deg;
  }
  :dir(rtl) .lb-back svg {
    rotate: none;
  }
  .lb-stage {
    grid-area: stage;
    display: grid;
    grid-template: minmax(0, 1fr) 52px / 1fr 1fr;
    min-block-size: 240px;
  }
  .lb-strip {
    grid-area: 1 / 1 / 2 / 3;
    display: flex;
    overflow: auto hidden;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    overscroll-behavior-inline: contain;
    touch-action: pan-x;
  }
  .lb-strip::-webkit-scrollbar {
    display: none;
  }
  .lb-slide {
    position: relative;
    flex: 0 0 100%;
    display: grid;
    place-items: center;
    min-inline-size: 0;
    overflow: hidden;
    scroll-snap-align: center;
    scroll-snap-stop: always;
  }
  .lb-slide img {
    position: absolute;
    inset: 0;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    object-fit: contain;
    transform: translate(var(--_x, 0), var(--_y, 0)) scale(var(--_zoom, 1));
    user-select: none;
  }
  .zoomed .lb-strip {
    overflow: hidden;
    touch-action: none;
    cursor: grab;
  }
  .lb-slide:focus-visible {
    outline-offset: -4px;
  }
  /* Over the picture, which covers what the slide itself draws. */
  .lb-slide:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    outline: inherit;
    outline-offset: -4px;
    pointer-events: none;
  }
  .lb-step {
    grid-row: 2;
    inline-size: 100%;
    block-size: 52px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    border-block: 1px solid rgb(255 255 255 / 0.2);
    border-radius: 0;
  }
  .lb-back {
    grid-column: 1;
    border-inline-end: 1px solid rgb(255 255 255 / 0.2);
  }
  .lb-on {
    grid-column: 2;
    flex-direction: row-reverse;
  }
  .lb-title {
    grid-area: title;
    padding: 16px 16px 0;
    font-size: var(--_xl);
  }
  .lb-title :is(a, button) {
    text-decoration: none;
    color: inherit;
  }
  .lb-title :is(a, button):hover {
    text-decoration: underline;
  }
  .lb-caption {
    grid-area: caption;
    padding: 0 16px 16px;
    max-inline-size: 44em;
  }
  .lb-text {
    margin-block-start: 4px;
    max-block-size: 24dvh;
    overflow: auto;
    font-size: 0.9375em;
  }
  .lb-fine {
    margin-block-start: 6px;
    font-size: var(--_xs);
    color: #b9bab6;
  }
  .lb-fine a {
    text-underline-offset: 0.2em;
  }
  .lb-copy {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_xs);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    color: inherit;
    cursor: pointer;
  }
  .lb-failed {
    display: grid;
    justify-items: center;
    padding: 16px;
  }
  .lb-note {
    position: absolute;
    inset-block-end: 0;
    font-size: var(--_xs);
    background: #101113;
    padding: 2px 8px;
  }
  @container lightbox (min-width: 768px) {
    .lb-bar {
      min-block-size: 64px;
      padding-inline: 32px 24px;
    }
    .lb-stage {
      grid-template: minmax(0, 1fr) / 64px minmax(0, 1fr) 64px;
      padding-inline: 12px;
    }
    .lb-strip {
      grid-area: 1 / 2;
    }
    .lb-step {
      grid-row: 1;
      align-self: center;
      justify-self: center;
      inline-size: 48px;
      block-size: 48px;
      border: 0;
      border-radius: var(--_radius);
    }
    .lb-step span {
      display: none;
    }
    .lb-on {
      grid-column: 3;
    }
    .lb-zoom {
      inset-block-start: 8px;
      inset-inline-end: 80px;
    }
    .lb-title {
      padding: 24px 76px 0;
    }
    .lb-caption {
      padding: 0 76px 32px;
    }
  }
  @container lightbox (min-width: 1120px) {
    .lb {
      grid-template: 'bar bar' auto 'stage title' minmax(160px, 1fr) 'stage caption' auto / minmax(0, 1fr) 320px;
    }
    .lb-title {
      align-self: end;
      padding: 0 32px 0 8px;
    }
    .lb-stage {
      padding-block-end: 32px;
    }
    .lb-caption {
      padding: 0 32px 64px 8px;
    }
    .lb-text {
      max-block-size: 40dvh;
    }
  }
  @media (max-height: 320px) {
    .lb-stage {
      min-block-size: 60dvh;
    }
  }
  @media (forced-colors: active) {
    .lightbox,
    .lb-fine,
    .lb-note {
      background: Canvas;
      color: CanvasText;
      color-scheme: light dark;
    }
    .lb-icon,
    .lb-step {
      border: 1px solid;
    }
  }
  @media print {
    .lb-bar,
    .lb-step,
    .lb-zoom,
    .lb-copy {
      display: none;
    }
    .lightbox {
      position: static;
      background: none;
      color: #000;
      color-scheme: light;
    }
    .lb-slide[inert] {
      display: none;
    }
    .lb-slide img {
      position: static;
      max-block-size: 16cm;
    }
    .lb-fine a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
