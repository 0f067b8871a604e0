import { css } from 'lit';

/** Publisher, age and credits. */
export const footStyles = css`
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
  .foot svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.15em;
  }
  @media (forced-colors: active) {
    .foot svg {
      color: LinkText;
    }
  }
`;
