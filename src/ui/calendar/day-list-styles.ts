import { css } from 'lit';

/** The list of a day, below a small month or in a popover. */
export const dayListStyles = css`
  .day-heading {
    padding-block: var(--_5) var(--_3);
  }
  .day-list li {
    display: flex;
    gap: var(--_2);
    padding-block-end: var(--_4);
  }
  .day-list .mark {
    margin-block-start: calc(0.75em - 4px);
  }
  .day-list .row {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
    line-height: 1.4;
    text-align: start;
    text-wrap: balance;
    cursor: pointer;
  }
  .row:hover .text {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .day-list .cancelled .text {
    text-decoration: line-through;
  }
  .day-list .past .text {
    color: var(--_muted);
  }
  .day-list p {
    font-size: var(--_sm);
    line-height: 1.43;
    color: var(--_muted);
  }
  .day-list .state {
    color: inherit;
    font-weight: 500;
  }
`;
