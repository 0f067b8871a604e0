import { css } from 'lit';

const list = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_3);
    padding-block: var(--_3);
    border-block-end: 1px solid var(--_line);
  }
  .row .picture {
    inline-size: 96px;
    margin-block-start: 4px;
  }
  .row .credit,
  .row .summary {
    display: none;
  }
  .rail {
    padding-block: var(--_3) 4px;
    font-size: var(--_sm);
    line-height: 1.43;
  }
  .rail b {
    font-weight: 600;
  }
  @container portal (min-width: 480px) {
    .row {
      gap: var(--_5);
      padding-block: var(--_4);
    }
    .row .picture {
      inline-size: 144px;
    }
    .row .summary {
      display: -webkit-box;
    }
  }
  @container portal (min-width: 768px) {
    .day {
      display: grid;
      grid-template-columns: 104px minmax(0, 1fr);
      gap: var(--_6);
      border-block-end: 1px solid var(--_line);
    }
    .rail {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
      padding-block: var(--_5);
    }
    .rail b {
      display: block;
    }
    .list .row {
      padding-block: var(--_5);
    }
    .list .row:last-child {
      border: 0;
    }
    .list .picture {
      inline-size: 168px;
      margin: 0;
    }
    .list .headline {
      font-size: var(--_xl);
      line-height: 1.25;
    }
    .list ~ .more {
      margin-inline-start: calc(104px + var(--_6));
    }
  }
  @container portal (min-width: 1120px) {
    .list .picture {
      inline-size: 192px;
    }
    .aside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 264px;
      column-gap: var(--_9);
    }
  }
`;

const cards = css`
  .lead-card .headline {
    font-size: var(--_2xl);
    line-height: 1.18;
  }
  .cards {
    padding-block-start: var(--_3);
  }
  .lead-card {
    padding-block-end: var(--_3);
    border-block-end: 1px solid var(--_line);
  }
  .lead-card .text {
    margin-block-start: 4px;
  }
  .card .row {
    border: 0;
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
    .lead-card {
      grid-column: span 2;
    }
    .cards .row {
      display: flex;
      flex-direction: column-reverse;
      justify-content: start;
      align-self: start;
      gap: var(--_2);
    }
    .cards .row .picture {
      inline-size: 100%;
      margin: 0;
    }
    .cards .row .summary {
      display: none;
    }
    .cards .row.plain {
      padding-block-start: var(--_2);
      border-block-start: 2px solid;
    }
    .cards .row.plain .summary {
      display: -webkit-box;
      -webkit-line-clamp: max(3, var(--_lines, 3));
    }
    .cards .row.plain .text {
      order: 1;
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
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .heads .headline {
    max-inline-size: 40em;
    font-size: 1em;
    font-weight: 500;
    line-height: 1.4;
  }
  .heads .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  @container portal (min-width: 768px) {
    .heads:not(.after) .item {
      display: grid;
      grid-template-columns: 104px minmax(0, 1fr) minmax(112px, auto);
      align-items: baseline;
      column-gap: var(--_6);
    }
    .heads:not(.after) .meta {
      display: contents;
      font-size: var(--_sm);
    }
    .heads:not(.after) :is(time, .meta span) {
      font-size: var(--_sm);
      color: var(--_muted);
    }
    .heads:not(.after) .when {
      order: -1;
    }
    .heads:not(.after) .meta .where {
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

/** The four layouts of a feed. */
export const feedItemStyles = [list, cards, headlines];
