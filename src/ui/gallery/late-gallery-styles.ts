import { css } from 'lit';

/** Controls, parts, list rows and the states of a gallery: what comes after the first cards. */
export const lateGalleryStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    padding-block: var(--_2) var(--_3);
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_3);
    padding-block-start: var(--_3);
  }
  .pick {
    flex-basis: 140px;
  }
  .facets input {
    flex: 1 1 160px;
    min-inline-size: 0;
    padding-inline: 12px;
    cursor: text;
    font-weight: 400;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_6);
    margin: 0 0 -1px;
    padding: 0;
    border: 0;
  }
  .tabs + .tabs {
    margin-inline-start: auto;
  }
  .parts-button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    font-weight: 500;
    text-decoration: none;
  }
  .parts-button svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .parts-button:hover {
    text-decoration: underline;
  }
  .up {
    rotate: 180deg;
  }
  .band {
    grid-column: 1 / -1;
    padding-block: var(--_5);
    border-block: 1px solid var(--_line);
  }
  .why {
    margin: 0;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .criteria > div {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
    padding-block: 4px;
  }
  .criteria :is(dt, dd) {
    margin: 0;
    font-size: 0.9375em;
  }
  .facets .button[aria-pressed='true'] {
    border-color: currentcolor;
    color: var(--_accent-text);
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .parts {
    display: grid;
    gap: var(--_4);
    margin-block-start: var(--_3);
  }
  .parts li {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
  }
  .parts li > * {
    grid-column: 2;
  }
  .parts p {
    font-weight: 500;
  }
  .parts .fact {
    font-weight: 400;
  }
  .parts .part-number {
    grid-column: 1;
    grid-row: 1;
    color: var(--_muted);
  }
  .place-row {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) 88px;
    gap: var(--_3);
    padding-block: var(--_4);
    border-block-end: 1px solid var(--_line);
  }
  .disc {
    display: grid;
    place-content: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    font-size: 12px;
    line-height: 1;
  }
  .place-row .summary {
    display: none;
  }
  .name-row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_4);
    min-block-size: 44px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .name-row .headline {
    font-size: 1em;
    font-weight: 500;
  }
  .foot {
    padding-block-start: var(--_6);
  }
  .none {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_2);
  }
  .item .none svg {
    position: static;
    inline-size: 32px;
    block-size: 32px;
  }
  .none span {
    font-size: var(--_xs);
    color: var(--_muted);
  }
  @container portal (min-width: 480px) {
    .place-row {
      grid-template-columns: 28px minmax(0, 1fr) 112px;
      gap: var(--_4);
    }
    .disc {
      inline-size: 28px;
      block-size: 28px;
    }
    .parts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container portal (min-width: 768px) {
    .bar {
      gap: 0 var(--_6);
      padding: 0;
      margin-block-start: 4px;
      border-block-end: 1px solid var(--_line);
    }
    .facets {
      padding-block-start: var(--_4);
    }
    .pick {
      flex: 0 1 220px;
    }
    .facets :is(select, input, .button) {
      min-block-size: 36px;
    }
    .facets input {
      max-inline-size: 264px;
      margin-inline-start: auto;
    }
  }
  @container portal (min-width: 1120px) {
    .place-row {
      grid-template-columns: 28px minmax(0, 1fr) 176px;
    }
    .place-row .summary {
      display: -webkit-box;
    }
    .parts {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .none {
      border: 1px solid;
    }
  }
  @media print {
    .bar,
    .facets,
    .parts-button {
      display: none;
    }
  }
`;
