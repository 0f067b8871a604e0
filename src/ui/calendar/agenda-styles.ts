import { css } from 'lit';
import { eventRowStyles } from './event-row-styles.js';

const agenda = css`
  .agenda {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    column-gap: 6px;
  }
  .agenda > * {
    grid-column: 1 / -1;
  }
  .agenda-day {
    display: grid;
    grid-template-columns: subgrid;
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .agenda-more + .agenda-day,
  .agenda-month + .agenda-day,
  .agenda-day:first-child {
    border: 0;
  }
  .agenda-month {
    padding-block: var(--_6) var(--_2);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_xl);
    line-height: calc(1.25 + var(--_tall, 0));
  }
  .agenda-month:first-child {
    padding-block-start: var(--_2);
    border: 0;
  }
  .agenda-date {
    position: sticky;
    inset-block-start: 16px;
    align-self: start;
    min-inline-size: 40px;
    font-weight: 400;
  }
  .agenda-date b {
    display: block;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.05;
  }
  .agenda-date .weekday {
    display: block;
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  .agenda-date.now b {
    color: var(--_accent-text);
  }
  .ongoing {
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--_2);
  }
  .ongoing .agenda-date {
    position: static;
    font-size: var(--_sm);
    font-weight: 600;
    line-height: 1.6;
  }
  .event-rows {
    display: grid;
    row-gap: var(--_3);
    min-inline-size: 0;
  }
  .agenda.long .event-rows {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_rows);
  }
  .no-events {
    font-size: var(--_sm);
    line-height: 1.6;
    color: var(--_muted);
  }
  .agenda-more {
    inline-size: 100%;
    margin-block: var(--_2);
  }
  @container portal (min-width: 480px) {
    .agenda-more {
      inline-size: auto;
      justify-self: start;
    }
  }
  @container portal (min-width: 768px) {
    .agenda {
      column-gap: var(--_5);
    }
    .agenda-date {
      min-inline-size: 80px;
    }
    .ongoing {
      grid-template-columns: subgrid;
    }
    .agenda-more {
      grid-column: 2;
    }
  }
  @media print {
    .agenda-more {
      display: none;
    }
    .agenda-date {
      position: static;
    }
    .agenda.long .event-rows {
      content-visibility: visible;
    }
    .agenda-date,
    .agenda-month {
      break-after: avoid;
    }
    .event-row {
      break-inside: avoid;
    }
  }
`;

/** Lists of events by day. */
export const agendaStyles = [eventRowStyles, agenda];
