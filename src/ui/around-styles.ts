import { css } from 'lit';

/** What stands around the items in every layout: news that waits, more of them, publisher and credits. */
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
  @media (forced-colors: active) {
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
