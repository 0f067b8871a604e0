import { css } from 'lit';

/** The row of controls: selects and square buttons where narrow, tabs and quiet actions from 768 px. */
export const feedControlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    padding-block-end: var(--_4);
  }
  .pick {
    min-inline-size: 120px;
  }
  .bar input {
    flex: 1 0 120px;
    min-inline-size: 0;
    padding-inline: 12px;
    cursor: text;
    font-weight: 400;
  }
  .tabs,
  .bar .button span {
    display: none;
  }
  .archive-button {
    margin-inline-start: auto;
  }
  .archive-button[aria-expanded='true'] {
    border: 2px solid;
  }
  .archive {
    padding-block: var(--_3) var(--_4);
    border-block-end: 1px solid var(--_line);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_4);
    padding-block: var(--_4);
    border-block-end: 1px solid var(--_line);
  }
  .chosen .link {
    font-size: 1em;
    font-weight: 400;
  }
  @container portal (min-width: 768px) {
    .controls {
      gap: 0 var(--_5);
      align-items: end;
      padding: 0;
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
    .archive {
      padding-block: var(--_5) 0;
      border: 0;
    }
    .archive-button {
      anchor-name: --archive;
    }
    .pop {
      position-anchor: --archive;
      position-area: block-end span-inline-start;
      position-try-fallbacks: flip-block;
      inline-size: 312px;
      max-inline-size: 100vw;
      padding: var(--_5);
      border: 1px solid var(--_line);
      border-radius: calc(1.5 * var(--_radius));
      background: var(--_surface);
      color: var(--_on-surface);
      box-shadow: 0 12px 32px -8px rgb(0 0 0 / 0.22);
    }
    @supports (position-area: block-end) {
      .pop {
        inset: auto;
        margin: 8px 0;
      }
    }
  }
  @container portal (min-width: 1120px) {
    .aside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 264px;
      column-gap: var(--_9);
    }
  }
  @media print {
    .bar > *,
    .archive {
      display: none;
    }
  }
`;
