import { css } from 'lit';

/** The details of an event: a popover beside it, a sheet at the window's foot where the element is narrow (VISUAL sections 5 and 8). */
export const detailsStyles = css`
  .details {
    box-sizing: border-box;
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_on-surface);
    font-size: 1em;
    container: portal / inline-size;
  }
  .details[popover] {
    position: fixed;
    inset: auto;
    inline-size: min(360px, calc(100vi - 16px));
    max-block-size: calc(100dvb - 16px);
    padding: 20px;
    border-radius: calc(1.5 * var(--_radius));
    box-shadow: 0 12px 32px -8px rgb(0 0 0 / 0.22);
  }
  @supports (position-area: center) {
    .details[popover] {
      margin: 8px;
      position-anchor: --event;
      position-area: inline-end span-block-end;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-inline flip-block,
        inline-end span-all,
        inline-start span-all,
        block-end span-inline-end,
        block-start span-inline-end,
        block-end span-inline-start,
        block-start span-inline-start,
        span-all;
    }
  }
  dialog.details {
    position: fixed;
    inset: auto 0 0;
    inline-size: min(100%, 480px);
    max-inline-size: 100%;
    max-block-size: 85dvb;
    margin-inline: auto;
    padding: 20px 16px calc(20px + env(safe-area-inset-bottom));
    border-width: 1px 0 0;
    border-radius: 12px 12px 0 0;
  }
  dialog.details::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  @media (prefers-reduced-motion: no-preference) {
    .details:is(:popover-open, [open]) {
      animation: details-in 180ms ease-out;
    }
    @keyframes details-in {
      from {
        opacity: 0;
        translate: 0 4px;
      }
    }
  }
  .details > header {
    position: sticky;
    inset-block-start: -20px;
    z-index: 1;
    display: flex;
    align-items: center;
    min-block-size: 28px;
    background: var(--_surface);
  }
  .details-category {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_sm);
    line-height: 1.43;
  }
  .details-close {
    margin-block: -8px;
    margin-inline: auto -12px;
  }
  .details-title {
    margin-block: 2px var(--_3);
    text-align: left;
    font-size: var(--_xl);
    line-height: calc(1.25 + var(--_tall, 0));
  }
  .details:dir(rtl) > .details-title {
    text-align: right;
  }
  .details-title:focus {
    outline: none;
  }
  .details-state {
    margin-block: calc(-1 * var(--_2)) var(--_3);
    font-size: var(--_sm);
    font-weight: 600;
  }
  .details-facts {
    display: grid;
    gap: var(--_3);
    margin: 0;
  }
  .details-facts > div {
    display: flex;
    gap: var(--_3);
  }
  .details-facts dt {
    display: flex;
    block-size: 1.5em;
    align-items: center;
  }
  .details-facts dd {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .details-facts :is(time, bdi) {
    unicode-bidi: isolate;
  }
  .details .fine {
    display: block;
    font-size: var(--_xs);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .details .fine:empty {
    display: none;
  }
  .file {
    display: block;
  }
  .details a {
    padding-block: 4px;
    color: var(--_accent-text);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .details a:hover {
    text-decoration-thickness: 2px;
  }
  .details-picture {
    margin-block: var(--_4) 0;
  }
  .details-image {
    display: grid;
    place-items: center;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_box);
  }
  .details-image img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: 50% 40%;
  }
  .details figcaption {
    padding-block-start: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_muted);
  }
  .details-text {
    margin-block: var(--_4) 0;
    max-inline-size: 36em;
    text-wrap: pretty;
  }
  .details-text.plain {
    white-space: pre-line;
  }
  .details-text :is(p, ul, ol, dl, blockquote, figure, pre, .table) {
    margin-block: 0 0.6em;
  }
  .details-text :is(h3, h4, h5, h6) {
    margin-block: 1em 0.35em;
    font-size: 1em;
  }
  .details-text :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  .details-text ol {
    list-style: decimal;
  }
  .details-text blockquote {
    margin-inline: 20px 0;
  }
  .details-text img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .details-text :is(.table, pre) {
    overflow-x: auto;
  }
  .details-text > div > :last-child {
    margin-block-end: 0;
  }
  .details-actions {
    margin-block-start: var(--_4);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .primary {
    inline-size: 100%;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_on-surface));
  }
  .details-links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_4);
    padding-block-start: var(--_3);
    font-size: var(--_sm);
  }
  .details-links > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .details-links:not(:has(*)) {
    display: none;
  }
  .details-links ~ .details-links {
    padding-block-start: var(--_2);
  }
  .details-links .button {
    margin-inline-start: auto;
    font-weight: 400;
  }
  .details-source {
    padding-block: 5px;
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  .details .details-source a {
    color: inherit;
  }
  .details-source svg {
    inline-size: 16px;
    block-size: 16px;
    margin-inline-start: 4px;
    vertical-align: -3px;
  }
  @media (forced-colors: active) {
    .details {
      border: 1px solid CanvasText;
    }
    .primary {
      border-color: ButtonText;
    }
  }
  @media print {
    .details {
      display: none;
    }
  }
`;
