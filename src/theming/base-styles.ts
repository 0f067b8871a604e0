import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * The contract with the host page: font, size, colour, scheme, direction and language are kept, everything else that
 * would be inherited is reset. The element fills a block, a flex or a grid item, and is 320 px wide where its
 * container shrinks to fit.
 */
const host = css`
  :host {
    display: block;
    container: portal / inline-size;
    min-inline-size: 0;
    contain-intrinsic-inline-size: 320px;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    font-family: var(--portal-font, inherit);
    font-size: max(1em, 14px);
    color: var(--portal-text, inherit);
    column-rule-color: light-dark(#000, #fff);
  }
  /* Inside, not on the host: the page's own rule for * would win over those. */
  .root {
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    cursor: auto;
    hyphens: manual;
    list-style: none;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']),
  :host(:state(dark)) {
    color-scheme: dark;
  }
  :host([theme='dark']),
  :host([theme='light']) {
    color: var(--_on-surface);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2,
  h3 {
    font-family: var(--_heading);
    font-size: 1em;
    font-weight: var(--_weight);
    line-height: calc(1.3 + var(--_tall, 0));
    letter-spacing: var(--_tracking);
    text-wrap: balance;
  }
  :is(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(zh), :lang(ja), :lang(ko), :lang(th), :lang(hi)) {
    --_tracking: 0;
  }
  :is(:lang(ar), :lang(fa), :lang(ur)) {
    --_tall: 0.14;
    --_dates: 136px;
  }
  a {
    color: inherit;
  }
  time,
  .num {
    font-variant-numeric: tabular-nums;
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
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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

/** What every element starts from. */
export const baseStyles = [tokens, host, controls];
