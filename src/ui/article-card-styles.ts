import { css } from 'lit';

/** The card layouts of an article. No frame: a page that wants one styles the part `card`. */
export const articleCardStyles = css`
  .card,
  .lead {
    display: grid;
    gap: var(--_3);
  }
  .text > .headline {
    font-size: var(--_xl);
    line-height: calc(1.25 + var(--_tall, 0));
  }
  .credits {
    margin-block-start: var(--_3);
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
  }
  .credits span + span::before {
    content: ' · ';
  }
  .compact {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_3);
  }
  .compact .picture {
    order: 1;
    inline-size: 96px;
    margin-block-start: 4px;
  }
  .compact .headline {
    font-size: 1.0625em;
  }
  .lead > .text > .headline {
    font-size: var(--_2xl);
    line-height: calc(1.18 + var(--_tall, 0));
  }
  @container portal (min-width: 480px) {
    .card:has(.picture) {
      grid-template-columns: 5fr 7fr;
      gap: var(--_6);
      align-items: start;
    }
    .card .picture {
      aspect-ratio: 4 / 3;
    }
    .card .summary,
    .lead .summary {
      font-size: 1em;
    }
    .compact .picture {
      inline-size: 144px;
    }
  }
  @container portal (min-width: 768px) {
    .card .headline {
      font-size: 1.5em;
    }
  }
  @container portal (min-width: 1120px) {
    .lead > .text > .headline {
      font-size: calc(1.08 * var(--_2xl));
    }
  }
`;
