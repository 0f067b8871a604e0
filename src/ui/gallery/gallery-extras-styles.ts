import { css } from 'lit';

/** The question where the reader is, and the row of files. */
export const galleryExtrasStyles = css`
  .near-note {
    flex-basis: 100%;
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .take-row {
    padding-block-start: var(--_3);
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_4);
    font-size: var(--_sm);
  }
  .take .link {
    min-block-size: 44px;
    font-size: inherit;
  }
  @media print {
    .near,
    .near-note,
    .take {
      display: none;
    }
  }
`;
