import { css } from 'lit';

/** Title, and below it one row on a hairline. */
export const feedHeaderStyles = css`
  .title {
    font-size: var(--_2xl);
    line-height: 1.18;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block-start: var(--_2);
    padding-block-end: var(--_3);
    border-block-end: 1px solid var(--_line);
  }
  .bar select,
  .bar input {
    flex: 1;
    min-inline-size: 0;
  }
  .bar select {
    appearance: none;
  }
  .pick {
    position: relative;
    display: flex;
    flex: 1;
    min-inline-size: 120px;
  }
  .pick svg {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 12px;
    margin-block: auto;
    pointer-events: none;
  }
  .bar option {
    background: var(--_surface);
  }
  .bar input {
    flex: 1 0 120px;
    cursor: text;
    font-weight: 400;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .tabs,
  .bar .button span {
    display: none;
  }
  @container portal (min-width: 768px) {
    .bar {
      gap: 0 var(--_5);
      align-items: end;
      padding: 0;
      margin-block-start: 0;
    }
    .pick {
      display: none;
    }
    .tabs {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0 var(--_6);
      margin-block-end: -1px;
    }
    .tab {
      display: inline-grid;
      align-items: center;
      min-block-size: 44px;
      padding: 2px 0 0;
      border: 0;
      border-block-end: 2px solid transparent;
      background: none;
      font-weight: 400;
      color: var(--_muted);
      cursor: pointer;
    }
    .tab::after {
      content: attr(data-label);
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      font-weight: 600;
    }
    .tab:hover,
    .tab[aria-pressed='true'] {
      color: inherit;
    }
    .tab[aria-pressed='true'] {
      border-color: var(--_accent-text);
      font-weight: 600;
    }
    .bar .button {
      inline-size: auto;
      border-color: transparent;
    }
    .bar .button span {
      display: inline;
    }
    .bar input {
      flex: 0 1 200px;
      min-block-size: 36px;
      margin-block-end: 4px;
    }
  }
`;
