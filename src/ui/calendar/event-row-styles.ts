import { css } from 'lit';

/** An event in a list: below 768 px its time and place stand under the title, from there the time before it. */
export const eventRowStyles = css`
  .event-row {
    position: relative;
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    align-content: start;
  }
  .event-row > * {
    grid-column: 2;
  }
  .event-row > .mark {
    grid-column: 1;
    grid-row: 1;
    margin-block-start: calc(0.7em - 4px);
  }
  .event-title {
    margin: 0;
    font-family: var(--_heading);
    font-size: 1em;
    font-weight: 500;
    line-height: calc(1.4 + var(--_tall, 0));
    text-wrap: balance;
  }
  .open-event {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }
  .open-event::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .event-row:hover .open-event {
    text-decoration: underline 2px var(--_accent-text);
    text-underline-offset: 0.15em;
  }
  /* The title has the ring, not the row. */
  .event-row.open {
    outline: 0;
  }
  .open-event[aria-expanded='true'] {
    outline: var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .event-time,
  .event-place,
  .event-state {
    font-size: var(--_sm);
    line-height: 1.43;
  }
  .event-time,
  .event-place {
    color: var(--_muted);
  }
  .event-state {
    font-weight: 500;
  }
  .other-clock {
    display: inline-block;
    white-space: pre-wrap;
  }
  .past .open-event {
    color: var(--_muted);
  }
  @container portal (min-width: 768px) {
    .by-time .event-row {
      grid-template-columns: 20px 120px minmax(0, 1fr);
    }
    .by-time .event-row > * {
      grid-column: 3;
    }
    .by-time .event-row > .mark {
      grid-column: 1;
    }
    .by-time .event-time {
      grid-column: 2;
      grid-row: 1 / span 3;
      padding-inline-end: var(--_2);
      line-height: 1.6;
    }
    .by-time .other-clock {
      display: block;
    }
    .by-time .other-clock [aria-hidden] {
      display: none;
    }
  }
`;
