import { css } from 'lit';

/** Title, grid and cards of a gallery. */
export const galleryStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_3);
  }
  .title {
    font-size: var(--_2xl);
    line-height: calc(1.18 + var(--_tall, 0));
  }
  .count {
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .wait {
    min-block-size: 60px;
  }
  .group {
    display: grid;
    gap: var(--_6);
    align-items: start;
    grid-auto-flow: dense;
    padding-block-start: var(--_6);
  }
  .cell {
    display: contents;
  }
  .many .group {
    content-visibility: auto;
    contain-intrinsic-size: auto 9600px;
  }
  .photo {
    display: block;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    cursor: zoom-in;
  }
  .item .picture {
    aspect-ratio: 4 / 3;
  }
  .item .none {
    aspect-ratio: 2;
  }
  .credit,
  .credit a {
    font-size: 12px;
    line-height: 16px;
    color: var(--_muted);
  }
  .credit {
    min-block-size: 16px;
    margin-block-start: 4px;
    text-align: end;
  }
  .none + .headline {
    margin-block-start: 20px;
  }
  .headline a::after {
    content: none;
  }
  .name,
  .why {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .name:hover,
  .why:hover {
    text-decoration: underline;
  }
  .where {
    margin-block-start: 4px;
    font-size: 0.9375em;
    line-height: calc(1.4 + var(--_tall, 0));
  }
  .fact {
    margin-block-start: 2px;
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  @container portal (min-width: 480px) {
    .item .none {
      aspect-ratio: 4 / 3;
    }
    .group {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_7) var(--_6);
    }
    .many .group {
      contain-intrinsic-size: auto 4800px;
    }
  }
  @container portal (min-width: 768px) {
    .wait {
      min-block-size: 44px;
    }
    .group {
      gap: var(--_8) var(--_7);
    }
    .card .headline {
      font-size: var(--_xl);
      line-height: calc(1.25 + var(--_tall, 0));
    }
  }
  @container portal (min-width: 1120px) {
    .group {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .many .group {
      contain-intrinsic-size: auto 2600px;
    }
  }
  @media print {
    .many .group {
      content-visibility: visible;
    }
  }
`;
