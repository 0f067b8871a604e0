import { css } from 'lit';

/** Notes, blanks, skeleton, footer, and what forced colours and print change. */
export const feedStateStyles = css`
  .more {
    display: flex;
    flex-direction: column;
    gap: var(--_2);
    padding-block: var(--_3) var(--_2);
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .more .button {
    color: var(--portal-text, currentColor);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_6);
    padding-block: var(--_2);
    font-size: var(--_xs);
    line-height: 1.4;
  }
  .foot > * {
    padding-block: 5px;
    color: var(--_muted);
  }
  .foot a {
    text-decoration: underline 1px var(--_line-strong);
    text-underline-offset: 0.2em;
  }
  .foot a:hover {
    text-decoration-color: currentColor;
  }
  .foot svg,
  .small {
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.15em;
  }
  .note {
    display: flex;
    gap: var(--_3);
    margin-block-start: var(--_3);
    padding: var(--_3) var(--_4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
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
  .blank .button + .button {
    margin-inline-start: var(--_4);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_4);
    padding-block: var(--_3);
    border-block-end: 1px solid var(--_line);
    font-size: var(--_sm);
  }
  .fresh {
    margin-block-start: var(--_3);
  }
  .bone {
    display: block;
    inline-size: 70%;
    margin-block: 0.34em;
    block-size: 0.72em;
    border-radius: 2px;
    background: var(--_box);
  }
  .skeleton {
    animation: wait 0s 200ms both;
  }
  @keyframes wait {
    from {
      visibility: hidden;
    }
  }
  @container portal (min-width: 480px) {
    .more {
      flex-flow: row wrap;
      align-items: center;
      gap: var(--_4);
    }
  }
  @media (forced-colors: active) {
    .note,
    .blank {
      border: 1px solid;
      padding-inline: var(--_4);
    }
    .bone {
      border: 1px solid;
    }
    .tab[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .bar > *,
    .aside > aside,
    .more,
    .note button,
    .fresh {
      display: none;
    }
    .item,
    .rail {
      break-inside: avoid;
    }
    .rail {
      position: static;
      break-after: avoid;
    }
  }
`;
