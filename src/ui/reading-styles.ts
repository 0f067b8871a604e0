import { css } from 'lit';

/** Around an article that is read: the way back, or a dialog that fills a narrow window. */
export const readingStyles = css`
  .back {
    margin-block-end: var(--_2);
  }
  .back-icon {
    transform: scaleX(-1);
  }
  :dir(rtl) .back-icon {
    transform: none;
  }
  .reading {
    inline-size: min(100%, 1000px);
    max-inline-size: 100%;
    max-block-size: min(100%, 92dvh);
    padding: var(--_4) var(--_5) var(--_6);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    color: var(--_on-surface);
    container: portal / inline-size;
    overscroll-behavior: contain;
  }
  .reading::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-inline-start: auto;
    margin-block-end: -44px;
    display: flex;
    background: var(--_surface);
  }
  @media (max-width: 640px) {
    .reading {
      max-block-size: 85dvh;
      margin-block-end: 0;
      padding-inline: var(--_4);
      border-radius: 12px 12px 0 0;
    }
  }
  @media print {
    .back,
    .close {
      display: none;
    }
  }
`;
