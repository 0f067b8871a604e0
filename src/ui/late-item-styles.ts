import { css } from 'lit';

/** What an item looks like under the pointer, without its picture, in forced colours and on paper. */
export const lateItemStyles = css`
  .item:hover .headline a,
  .headline a:focus-visible {
    text-decoration: underline 2px var(--_accent-text);
    text-underline-offset: 0.15em;
  }
  .muted {
    color: var(--_muted);
  }
  .picture {
    position: relative;
  }
  .picture svg {
    position: absolute;
    inset: 0;
    margin: auto;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
