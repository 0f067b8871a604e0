import { css } from 'lit';

const cards = css`
  .lead-card .headline {
    font-size: var(--_2xl);
    line-height: calc(1.18 + var(--_tall, 0));
  }
  .lead-card .summary {
    -webkit-line-clamp: max(4, var(--_lines, 4));
  }
  .credit {
    margin-block-start: 4px;
    font-size: 12px;
    line-height: 16px;
    text-align: end;
    color: var(--_muted);
  }
  .cards,
  .lead {
    padding-block-start: var(--_3);
  }
  .lead-card {
    padding-block-end: var(--_3);
    border-block-end: 1px solid var(--_line);
  }
  .lead-card .text {
    margin-block-start: 4px;
  }
  @container portal (min-width: 480px) {
    .cards {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_7) var(--_6);
      padding-block: var(--_5) var(--_6);
      border-block-end: 1px solid var(--_line);
    }
    .cards .item {
      padding: 0;
      border: 0;
    }
    .cards .lead-card {
      grid-column: span 2;
    }
    .cards .row {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      align-self: start;
      gap: var(--_2);
    }
    .cards .row .picture {
      order: -1;
      inline-size: 100%;
    }
    .cards .row .summary {
      display: none;
    }
    .cards .plain {
      padding-block-start: var(--_2);
      border-block-start: 2px solid;
    }
    .cards .plain .summary {
      display: -webkit-box;
      -webkit-line-clamp: max(4, var(--_lines, 4));
    }
  }
  @container portal (min-width: 768px) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .cards .lead-card {
      grid-row: span 2;
    }
  }
  @container portal (min-width: 1120px) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: var(--_8) var(--_7);
    }
    .lead-card .headline {
      font-size: calc(1.08 * var(--_2xl));
    }
  }
`;

const headlines = css`
  .heads .item {
    min-block-size: 44px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .heads .headline {
    max-inline-size: 40em;
    font-size: 1em;
    font-weight: 500;
    line-height: calc(1.3 + var(--_tall, 0));
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
  }
  .meta > * {
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  @container portal (min-width: 768px) {
    .heads:not(.after) .item {
      display: grid;
      grid-template-columns: var(--_dates, 104px) minmax(0, 1fr) minmax(112px, auto);
      align-items: baseline;
      column-gap: var(--_6);
      padding-block: 10px;
    }
    .heads:not(.after) .meta {
      display: contents;
    }
    .heads:not(.after) .meta > * {
      font-size: var(--_sm);
    }
    .heads:not(.after) .when {
      order: -1;
    }
    .heads:not(.after) .where {
      grid-column: 3;
      text-align: end;
    }
    .lead {
      display: grid;
      grid-template-columns: 7fr 5fr;
      gap: var(--_7);
      padding-block-start: var(--_5);
    }
    .lead .lead-card {
      border: 0;
    }
  }
`;

/** The layouts that a feed has besides the list. */
export const feedLayoutStyles = [cards, headlines];
