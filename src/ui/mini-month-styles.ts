import { css } from 'lit';

/** The look of `MiniMonth`: square cells, at least 40 px from a width of 280, and no wider than a month reads well. */
export const miniMonthStyles = css`
  .mini-month {
    max-inline-size: 352px;
    font-variant-numeric: tabular-nums;
  }
  .mini-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .mini-month button:where(:not(.button)) {
    min-block-size: 40px;
    padding: 0;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none padding-box;
    cursor: pointer;
    transition: background-color var(--_duration);
  }
  .mini-month button:where(:not(.button)):hover {
    background-color: var(--_tint);
  }
  .mini-month .mini-title {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
    padding-inline: var(--_2);
    font-weight: 600;
  }
  .mini-title svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .mini-title[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .mini-step {
    inline-size: calc(100% / 7);
  }
  .mini-step svg {
    display: block;
    margin: auto;
  }
  .mini-step .back {
    transform: scaleX(-1);
  }
  .mini-step .back:dir(rtl) {
    transform: none;
  }
  .mini-month [aria-disabled] {
    cursor: default;
  }
  .mini-month [aria-disabled]:hover {
    background-color: transparent;
  }
  .mini-step[aria-disabled] {
    color: var(--_line-strong);
  }
  .mini-chooser {
    display: grid;
    gap: var(--_2);
    padding-block: var(--_2) var(--_3);
  }
  .mini-selects {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: var(--_2);
  }
  .mini-selects select {
    min-inline-size: 0;
    padding-inline: var(--_2);
  }
  .mini-chooser [aria-pressed='true'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .mini-month table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .mini-month th,
  .mini-month td {
    padding: 0;
    text-align: center;
  }
  .mini-month th {
    block-size: 28px;
    font-size: var(--_xs);
    font-weight: 400;
    color: var(--_muted);
  }
  .mini-month td button {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 0;
    aspect-ratio: 1;
    border-radius: 50%;
    font-weight: 600;
    font-variant-numeric: inherit;
  }
  .mini-month td button[aria-disabled] {
    font-weight: 400;
    color: var(--_muted);
  }
  .mini-month [aria-selected='true'] button,
  .mini-month [aria-selected='true'] button:hover {
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .mini-month td button:focus-visible {
    outline-offset: -2px;
    border-radius: 50%;
  }
  .mini-month [aria-selected='true'] button:focus-visible {
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .mini-month td button[aria-disabled],
    .mini-step[aria-disabled] {
      color: GrayText;
    }
    .mini-month [aria-selected='true'] button,
    .mini-chooser [aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
