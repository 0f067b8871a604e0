import { css } from 'lit';

/** Notes and blanks: an old copy, a failure, nothing to show. */
export const stateStyles = css`
  .note {
    display: flex;
    gap: var(--_3);
    margin-block-start: var(--_3);
    padding: var(--_3) var(--_4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .note p {
    font-size: var(--_sm);
  }
  .link {
    padding: 4px 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    color: var(--_accent-text);
    cursor: pointer;
  }
  .blank {
    padding-block: var(--_7);
    border-block-end: 1px solid var(--_line);
  }
  .blank p {
    margin-block: 4px var(--_4);
    color: var(--_muted);
    max-inline-size: 36em;
  }
  .blank .button {
    vertical-align: top;
  }
  .blank .button + .button {
    margin-inline-start: var(--_4);
  }
  .blank .button svg {
    inline-size: 16px;
  }
  @media (forced-colors: active) {
    .note,
    .blank {
      border: 1px solid;
      padding-inline: var(--_4);
    }
  }
  @media print {
    .note button,
    .blank .button {
      display: none;
    }
  }
`;
