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
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='dark']),
  :host([theme='light']) {
    color: var(--portal-text, light-dark(#1c1d1f, #f1f1ef));
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
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What every element starts from; `lateStyles` follow its first items. */
export const baseStyles = [tokens, host];
