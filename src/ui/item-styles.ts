import { css } from 'lit';

/** What an item looks like wherever it stands: kicker, headline, summary, picture box, and its skeleton. */
export const itemStyles = css`
  .item {
    position: relative;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    margin-block-end: 4px;
  }
  .kicker > * {
    font-size: var(--_xs);
    line-height: 1.4;
  }
  .category {
    color: var(--_accent-text);
    font-weight: 500;
  }
  .kicker time,
  .summary {
    color: var(--_muted);
  }
  .headline {
    max-inline-size: 26em;
    font-size: 1.0625em;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }
  .headline a {
    text-decoration: none;
  }
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, 2);
    overflow: hidden;
    max-inline-size: 38em;
    margin-block-start: 6px;
    font-size: 0.9375em;
    line-height: calc(1.5 + var(--_tall, 0));
    text-wrap: pretty;
  }
  .picture {
    aspect-ratio: 3 / 2;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_box);
    overflow: hidden;
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--_fp, 50% 40%);
  }
  .bone {
    display: block;
    inline-size: 9em;
    margin-block: 0.34em;
    block-size: 0.72em;
    border-radius: 2px;
    background: var(--_box);
  }
  :is(.headline, .summary) .bone {
    inline-size: 90%;
  }
  .bone + .bone {
    max-inline-size: 65%;
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
    .headline {
      font-size: 1.125em;
    }
  }
`;
