import { css } from 'lit';
import { lateTokens } from './late-tokens.js';

/** What nobody sees before the pointer, the keyboard or a symbol is there; nothing here moves what stands. */
const marks = css`
  :host {
    column-rule-color: light-dark(#000, #fff);
  }
  :host(:state(dark)) {
    color-scheme: dark;
  }
  .root {
    cursor: auto;
  }
  svg {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) .flip {
    transform: scaleX(-1);
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [hidden] {
    display: none !important;
  }
`;

const controls = css`
  button,
  select,
  input {
    font-family: inherit;
    font-size: var(--_sm);
    font-weight: 500;
    line-height: 1.43;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  .button,
  select,
  input {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: none;
    text-decoration: none;
    text-align: start;
    cursor: pointer;
  }
  .button {
    font-size: var(--_sm);
    font-weight: 500;
  }
  /* Only here: a page that turns dark must not see its buttons follow slowly. */
  .button:hover {
    transition: background-color var(--_duration);
    background: var(--_tint);
  }
  .quiet {
    border-color: transparent;
    padding-inline: 0;
  }
  .quiet:hover {
    background: none;
    text-decoration: underline;
  }
  .icon {
    inline-size: 44px;
    padding: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0s;
    }
  }
`;

/** What every element adopts after its first items, beside `baseStyles`. */
export const lateStyles = [lateTokens, marks, controls];
