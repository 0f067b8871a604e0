import { css } from 'lit';
import { eventRowStyles } from './event-row-styles.js';

const next = css`
  .next-event {
    position: relative;
    display: grid;
    grid-template-columns: minmax(44px, auto) minmax(0, 1fr) auto;
    column-gap: var(--_3);
    padding-block: var(--_4);
  }
  .next > li + li .next-event {
    border-block-start: 1px solid var(--_line);
  }
  .next-date b {
    display: block;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1;
  }
  .next-date span {
    display: block;
    max-inline-size: 5em;
    margin-block-start: 2px;
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  .next-date.now b {
    color: var(--_accent-text);
  }
  .next .event-title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: calc(1.3 + var(--_tall, 0));
  }
  .next .open-event {
    font-weight: inherit;
  }
  .next-event:hover .open-event {
    text-decoration: underline 2px var(--_accent-text);
    text-underline-offset: 0.15em;
  }
  .next .event-time {
    display: flex;
    gap: var(--_2);
    margin-block-start: 4px;
  }
  .next .event-time .mark {
    flex: none;
    margin-block-start: calc(0.715em - 4px);
  }
  .next-picture {
    position: relative;
    align-self: start;
    inline-size: 96px;
    aspect-ratio: 3 / 2;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_box);
    overflow: hidden;
  }
  .next-picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--_fp, 50% 40%);
  }
  .next-picture svg {
    display: none;
    position: absolute;
    inset: 0;
    margin: auto;
    color: var(--_muted);
  }
  .next-picture.broken svg {
    display: block;
  }
  .next-picture.broken img,
  .next-picture:not(.broken) .failed {
    display: none;
  }
  .next-credits {
    padding-block: var(--_2);
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  @container portal (min-width: 480px) {
    .next-picture {
      inline-size: 144px;
    }
    .next-event {
      column-gap: var(--_5);
    }
  }
  @container portal (min-width: 768px) {
    .next {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_7) var(--_6);
      padding-block: var(--_4);
    }
    .next-event {
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_3) var(--_4);
      padding-block: var(--_3) 0;
      border-block-start: 2px solid;
    }
    .next > li + li .next-event {
      border-block-start: 2px solid;
    }
    .next > li .next-event:has(.next-picture) {
      padding: 0;
      border: 0;
    }
    .next-picture {
      grid-row: 1;
      grid-column: 1 / -1;
      inline-size: 100%;
    }
    .next .event-title {
      font-size: 1.125em;
    }
  }
  @container portal (min-width: 1120px) {
    .next:not(.by-three) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media print {
    .next-event {
      break-inside: avoid;
    }
  }
`;

/** The next few events. */
export const nextStyles = [eventRowStyles, next];
