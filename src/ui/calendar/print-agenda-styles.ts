import { css } from 'lit';

/** Adopted with the first agenda for paper: it stands for every view but the month, which it follows. */
export const printAgendaStyles = css`
  .print-agenda {
    display: none;
  }
  .event-address {
    font-size: var(--_xs);
    line-height: 1.4;
  }
  @media print {
    .agenda:not(.print-agenda),
    .time-grid,
    .next {
      display: none;
    }
    .print-agenda {
      display: grid;
    }
    .print-agenda .event-title {
      color: inherit;
    }
    .print-agenda .agenda-date {
      position: static;
    }
  }
`;
