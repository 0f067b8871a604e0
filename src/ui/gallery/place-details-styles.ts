import { css } from 'lit';

/** The details of a place: a panel at the window's end, all of the window where that is narrow. */
export const detailsStyles = css`
  .place {
    position: fixed;
    inset: 0 0 0 auto;
    box-sizing: border-box;
    inline-size: min(100%, 560px);
    block-size: 100dvb;
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_on-surface);
    font-size: 1em;
    container: portal / inline-size;
  }
  .place:dir(rtl) {
    inset: 0 auto 0 0;
  }
  .place::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .place-body {
    padding: 0 16px calc(32px + env(safe-area-inset-bottom));
  }
  .place header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    padding-block: 8px;
    background: var(--_surface);
  }
  .place-close {
    margin-inline-end: -12px;
  }
  .place-title {
    font-size: var(--_2xl);
    line-height: calc(1.18 + var(--_tall, 0));
  }
  .place-title:focus {
    outline: none;
  }
  .place-pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
    gap: 8px;
    margin-block-start: var(--_4);
  }
  .place-pictures .picture {
    aspect-ratio: 4 / 3;
  }
  .place-pictures .photo:first-child {
    grid-column: 1 / -1;
  }
  .place-text {
    margin-block-start: var(--_4);
    max-inline-size: 60ch;
  }
  .place-text :is(p, ul, ol):not(:first-child) {
    margin-block-start: 0.75em;
  }
  .place-section {
    margin-block-start: var(--_5);
  }
  .place-section h4 {
    margin-block-end: var(--_2);
  }
  .history {
    display: flex;
    flex-wrap: wrap;
    row-gap: var(--_3);
  }
  .history li {
    position: relative;
    flex: 1 1 96px;
    padding: 14px 12px 0 0;
    border-block-start: 2px solid var(--_line-strong);
  }
  .history li::before {
    content: '';
    position: absolute;
    inset-block-start: -6px;
    inset-inline-start: 0;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: currentcolor;
  }
  .history b {
    display: block;
    font-weight: 600;
  }
  .history span {
    font-size: var(--_sm);
  }
  .place-facts,
  .criteria {
    margin: 0;
  }
  .place-facts {
    margin-block-start: var(--_5);
    border-block-end: 1px solid var(--_line);
  }
  .place-facts > div {
    display: grid;
    gap: 2px var(--_4);
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .place dt {
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .place dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .place-parts,
  .credits {
    padding-inline-start: 1.5em;
    font-size: var(--_sm);
  }
  .place-parts {
    list-style: decimal;
  }
  .place-parts .fact {
    display: block;
  }
  .credits {
    list-style: disc;
  }
  .place-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_5);
    margin-block-start: var(--_5);
  }
  .place-ways a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    text-underline-offset: 0.2em;
  }
  .place .small {
    inline-size: 14px;
    block-size: 14px;
  }
  .place-source {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_5);
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .place-source a {
    color: inherit;
    margin-inline-start: 0.35em;
  }
  @container portal (min-width: 480px) {
    .place-body {
      padding-inline: 28px;
    }
    .place-facts > div {
      grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .place[open] {
      animation: place-in 180ms ease-out;
    }
    @keyframes place-in {
      from {
        opacity: 0;
        translate: 0 4px;
      }
    }
  }
  @media print {
    .place {
      position: static;
      inline-size: 100%;
      block-size: auto;
      border: 0;
      overflow: visible;
    }
    .place :is(header, .take, button) {
      display: none;
    }
  }
`;
