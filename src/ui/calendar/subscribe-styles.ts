import { css } from 'lit';

/** The button that opens the ways to subscribe, and their list under it. */
export const subscribeStyles = css`
  .subscribe {
    anchor-name: --subscribe;
  }
  .subscribe svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .subscribe-list {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: min(264px, calc(100vi - 16px));
    padding: 8px 20px;
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 12px 32px -8px rgb(0 0 0 / 0.22);
  }
  @supports (position-area: center) {
    .subscribe-list {
      margin-block: 4px;
      position-anchor: --subscribe;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-inline, flip-block, flip-inline flip-block, span-all;
    }
  }
  .subscribe-list :is(a, .button) {
    display: flex;
    align-items: center;
    inline-size: 100%;
    justify-content: flex-start;
    min-block-size: 44px;
    font-size: var(--_sm);
    font-weight: 400;
    text-decoration: none;
  }
  .subscribe-list a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .subscribe-list li + li {
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .subscribe-list {
      border-color: CanvasText;
    }
  }
  @media print {
    .subscribe,
    .subscribe-list {
      display: none;
    }
  }
`;
