import { css } from 'lit';

/** What stands around the items in every layout: news that waits, more of them. */
export const aroundStyles = css`
  .fresh {
    position: sticky;
    inset-block-start: 8px;
    z-index: 2;
    block-size: 0;
    text-align: center;
  }
  .fresh .button {
    margin-block-start: 8px;
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 12px 32px -8px rgb(0 0 0 / 0.22);
  }
  .more {
    display: flex;
    flex-direction: column;
    gap: var(--_2);
    padding-block: var(--_4) var(--_2);
  }
  .more .button {
    padding-inline: 24px;
  }
  .more span {
    font-size: var(--_sm);
    color: var(--_muted);
  }
  @container portal (min-width: 768px) {
    .list ~ .more {
      margin-inline-start: calc(104px + var(--_6));
    }
  }
  @container portal (min-width: 480px) {
    .more {
      flex-flow: row wrap;
      align-items: center;
      gap: var(--_4);
    }
  }
  @media print {
    .more,
    .fresh {
      display: none;
    }
    .rail {
      position: static;
      break-after: avoid;
    }
  }
`;
