import { css } from 'lit';

const list = css`
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
  .list:last-child > :last-child,
  .list:last-child .day:last-child .row:last-child {
    border: 0;
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
    .list ~ .more {
      margin-inline-start: calc(104px + var(--_6));
    }
  }
  @container portal (min-width: 1120px) {
    .list .picture {
      inline-size: 192px;
    }
  }
`;

const around = css`
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
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_5);
    padding-block-start: var(--_2);
  }
  .foot > * {
    padding-block: 5px;
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  .foot a {
    display: inline-block;
    margin-block: -5px;
    padding-block: 5px;
    text-decoration: underline 1px var(--_line-strong);
    text-underline-offset: 0.2em;
  }
  .foot a:hover {
    text-decoration-color: currentColor;
  }
  .foot svg,
  .small {
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.15em;
  }
  .rail .bone {
    display: inline-block;
    margin: 0;
    vertical-align: middle;
  }
  @container portal (min-width: 480px) {
    .more {
      flex-flow: row wrap;
      align-items: center;
      gap: var(--_4);
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid;
    }
    .foot svg {
      color: LinkText;
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

/** The list, and what stands around the items in every layout. */
export const feedStyles = [list, around];
