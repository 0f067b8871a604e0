import { css } from 'lit';

/** The list under its days. */
export const feedStyles = css`
  .title {
    font-size: var(--_2xl);
    line-height: calc(1.18 + var(--_tall, 0));
  }
  .bar {
    margin-block-start: var(--_2);
    border-block-end: 1px solid var(--_line);
  }
  .wait {
    block-size: 60px;
  }
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
  }
  .row .summary {
    display: none;
  }
  .rail {
    padding-block: var(--_3) 4px;
  }
  .rail :is(b, span) {
    font-size: var(--_sm);
    font-weight: 600;
    line-height: 1.43;
  }
  .rail span {
    font-weight: 400;
    color: var(--_muted);
  }
  .rail .bone {
    display: inline-block;
    margin: 0;
    vertical-align: middle;
  }
  /* Their boxes, before what stands below the items is there. */
  .more {
    min-block-size: 96px;
  }
  .foot {
    min-block-size: 36px;
  }
  .list:last-child > :last-child,
  .list:last-child .day:last-child .row:last-child {
    border: 0;
  }
  @container portal (min-width: 480px) {
    .more {
      min-block-size: 68px;
    }
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
    .plain :is(.headline, .summary) {
      max-inline-size: 45em;
    }
  }
  @container portal (min-width: 768px) {
    .bar {
      margin-block-start: 4px;
    }
    .wait {
      block-size: 44px;
    }
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
      padding-block: calc(var(--_5) - 2px) var(--_5);
    }
    .rail :is(b, span) {
      display: block;
    }
    .list .row {
      gap: var(--_6);
      padding-block: var(--_5);
    }
    .day .row:last-child {
      border: 0;
    }
    .list .picture {
      inline-size: 168px;
    }
    .list .headline {
      font-size: var(--_xl);
      line-height: calc(1.25 + var(--_tall, 0));
    }
  }
  @container portal (min-width: 1120px) {
    .list .picture {
      inline-size: 192px;
    }
  }
`;
