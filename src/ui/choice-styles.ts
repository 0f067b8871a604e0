import { css } from 'lit';

/** A select with our own arrow: category, view. */
export const pickStyles = css`
  .pick {
    position: relative;
    display: flex;
    flex: 1;
    min-inline-size: 0;
  }
  .pick select {
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    padding-inline: 12px 32px;
    text-overflow: ellipsis;
  }
  .pick svg {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 10px;
    inline-size: 16px;
    margin-block: auto;
    pointer-events: none;
  }
  option {
    background: var(--_surface);
    color: var(--_on-surface);
  }
`;

/** Buttons that look like tabs on a hairline; each holds the width of its bold form. */
export const tabStyles = css`
  .tab {
    display: inline-grid;
    align-content: center;
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
  @media (forced-colors: active) {
    .tab[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;

/** Fields that are typed in, and what a search marks. */
export const fieldStyles = css`
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  ::highlight(portal-match) {
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
  }
`;
