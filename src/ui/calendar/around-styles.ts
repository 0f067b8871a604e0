import { css } from 'lit';

/** What stands around a calendar's days: legend, search, notes, footer, and the list of a day over the month. */
export const calendarAroundStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_5);
    padding-block: 6px;
  }
  .entries {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 var(--_4);
  }
  .entry {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_sm);
    font-weight: 400;
    cursor: pointer;
  }
  .entry small {
    font-size: var(--_xs);
    color: var(--_muted);
  }
  .entry:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .entry[aria-pressed='false'] span {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .entry[aria-pressed='false'] .mark {
    opacity: 0.4;
  }
  .search {
    position: relative;
    margin-inline-start: auto;
  }
  .search svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    pointer-events: none;
  }
  .search input {
    inline-size: 184px;
    min-block-size: 36px;
    padding-inline: 38px 8px;
    cursor: text;
    font-weight: 400;
  }
  .picks + .search input {
    inline-size: 100%;
    min-block-size: 44px;
  }
  .nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_4);
    padding-block: var(--_4);
    border-block-end: 1px solid var(--_line);
  }
  .nothing p {
    flex: 1 1 16em;
  }
  .nothing b {
    display: block;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .foot {
    padding-block-start: var(--_3);
  }
  .zone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_5);
    padding-block-start: var(--_3);
  }
  .zone label {
    font-size: var(--_xs);
    color: var(--_muted);
  }
  .zone select {
    min-block-size: 32px;
    padding-block: 2px;
    margin-inline-start: 6px;
    font-weight: 400;
  }
  .day-heading {
    padding-block: var(--_5) var(--_3);
  }
  .day-list {
    display: grid;
    gap: var(--_4);
  }
  .no-events {
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .day-over {
    inset: auto;
    position-anchor: --day;
    position-area: inline-end span-all;
    position-try-fallbacks: flip-inline;
    inline-size: 360px;
    max-inline-size: calc(100vw - 16px);
    max-block-size: min(70vh, 480px);
    margin: 0 8px;
    padding: var(--_5);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 12px 32px -8px rgb(0 0 0 / 0.22);
  }
  .day-over header {
    display: flex;
    gap: var(--_2);
    align-items: start;
  }
  .day-over .day-heading {
    flex: 1;
    padding-block: 9px var(--_3);
    font-size: var(--_xl);
    line-height: calc(1.25 + var(--_tall, 0));
  }
  .day-over .close {
    margin: 0;
    margin-inline-end: -10px;
  }
  .weekend,
  .holiday {
    background: var(--_tint);
  }
  .working {
    background: none;
  }
  .holiday .num {
    font-weight: 600;
  }
  @container portal (min-width: 1120px) {
    .search input {
      inline-size: 264px;
    }
  }
  @media (forced-colors: active) {
    .entry[aria-pressed='false'] .mark {
      opacity: 1;
    }
  }
  @media print {
    .legend .search,
    .zone,
    [part='day-list'],
    .nothing button {
      display: none;
    }
  }
`;
