import { css } from 'lit';

/** The month's grid: bars and titles from 768 px, numbers with marks and lines where narrow. */
export const monthStyles = css`
  .month {
    display: block;
  }
  .month :is(thead, tbody) {
    display: block;
  }
  .month tr {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    border-block-end: 1px solid var(--_line);
  }
  .month th {
    padding: 0;
    font-size: var(--_xs);
    font-weight: 400;
    line-height: 28px;
    color: var(--_muted);
  }
  .month td {
    position: relative;
    padding: 0;
    min-inline-size: 0;
    block-size: 63px;
    text-align: center;
  }
  .month thead td {
    block-size: auto;
  }
  .day {
    display: block;
    inline-size: 100%;
    padding: 4px 0;
    border: 0;
    background: none;
    font-weight: 400;
    cursor: pointer;
  }
  .day::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .day:focus-visible {
    outline: 0;
  }
  .day:focus-visible::after {
    outline: var(--_focus);
    outline-offset: -2px;
    border-radius: 2px;
  }
  .day .num {
    display: inline-grid;
    place-content: center;
    min-inline-size: 32px;
    block-size: 32px;
    border-radius: 16px;
  }
  .day small {
    font-size: var(--_xs);
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  /* Drawn, not text: the button's name says it in words. */
  .day small::after {
    content: attr(data-second);
    content: attr(data-second) / '';
  }
  .out .num {
    color: var(--_muted);
  }
  .small .day small {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 2px;
    font-size: 12px;
    line-height: 1;
  }
  .small .chosen .num {
    box-shadow: inset 0 0 0 1.5px;
  }
  .day[aria-current] .num {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .small .chosen[aria-current] .num {
    box-shadow: 0 0 0 2px var(--_surface), 0 0 0 3.5px;
  }
  .marks {
    --_mark: 6px;
    position: absolute;
    inset: 38px 0 auto;
    display: flex;
    justify-content: center;
    gap: 2px;
  }
  .line {
    position: absolute;
    inset-block-start: calc(48px + 5px * var(--l));
    inset-inline-start: 2px;
    inline-size: calc(100% * var(--s) - 4px);
    block-size: 3px;
    background: var(--_c);
  }
  .line.from {
    inset-inline-start: 0;
    inline-size: calc(100% * var(--s) - 2px);
  }
  .line.on {
    inline-size: calc(100% * var(--s) - 2px);
  }
  .line.from.on {
    inline-size: calc(100% * var(--s));
  }
  .wide {
    --_top: 36px;
    --_end: 28px;
  }
  .numbered tr {
    grid-template-columns: 2em repeat(7, minmax(0, 1fr));
  }
  .wide th {
    padding-inline-start: 9px;
    text-align: start;
  }
  .numbered [scope='row'] {
    padding: 4px 0;
    font-variant-numeric: tabular-nums;
  }
  .wide td {
    --_lane: max(24px, 1.5em);
    block-size: calc(var(--_top) + 3 * var(--_lane) + var(--_end) + 8px);
    text-align: start;
  }
  .wide .day {
    display: flex;
    justify-content: space-between;
    block-size: var(--_top);
    padding: 4px;
    border-inline-start: 1px solid var(--_line);
  }
  .wide td:first-of-type .day {
    border-inline-start-color: transparent;
  }
  .wide .day .num {
    min-inline-size: 28px;
    block-size: 28px;
    border-radius: 14px;
    place-content: center start;
    padding-inline: 4px;
  }
  .wide .day small {
    padding: 0 4px;
    line-height: 28px;
  }
  .wide .day[aria-current] .num {
    place-content: center;
  }
  .event,
  .more {
    position: absolute;
    z-index: 1;
    inset-inline-start: 0;
    display: flex;
    gap: 5px;
    margin-inline: 4px;
    padding: 0;
    padding-inline: 5px;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    font-size: var(--_xs);
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .event {
    --_line-h: max(24px, 1.846em);
    inset-block-start: calc(var(--_top) + 2px + var(--l) * (var(--_line-h) + 2px));
    block-size: var(--_line-h);
    inline-size: calc(100% * var(--s) - 8px);
    padding-block: calc((var(--_line-h) - 1.4em) / 2) 0;
    overflow: hidden;
  }
  .bar {
    background: color-mix(in oklab, var(--_c) 14%, transparent);
  }
  .event .mark {
    margin-block-start: calc(0.7em - 4px);
  }
  .before {
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: calc(0.7em - 6px);
    margin-inline-end: -2px;
  }
  .before {
    transform: scaleX(-1);
  }
  :dir(rtl) .before {
    transform: none;
  }
  .event.from {
    inline-size: calc(100% * var(--s) - 4px);
    margin-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .event.on {
    inline-size: calc(100% * var(--s) - 4px);
    margin-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .event.from.on {
    inline-size: calc(100% * var(--s));
  }
  .text {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .event time {
    display: none;
    margin-inline-end: 3px;
    color: var(--_muted);
  }
  .tall {
    block-size: fit-content;
    min-block-size: var(--_line-h);
    padding-block-end: calc((var(--_line-h) - 1.4em) / 2);
  }
  .tall .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
  }
  .past .text > span:last-child {
    color: var(--_muted);
  }
  .cancelled .text > span:last-child {
    text-decoration: line-through;
  }
  .event:hover .text > span:last-child {
    text-decoration: underline;
  }
  .open {
    outline: var(--_focus);
    z-index: 2;
  }
  .more {
    inset-block-end: 3px;
    min-block-size: 24px;
    font-weight: 500;
    color: var(--_muted);
  }
  @container portal (min-width: 1120px) {
    .wide {
      --_top: 38px;
      --_end: 30px;
    }
    .event time {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .day[aria-current] .num {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .line {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .wide td:first-of-type .day {
      border-color: Canvas;
    }
    .bar {
      border: 1px solid;
    }
    .bar.from {
      border-inline-start-style: dashed;
    }
    .bar.on {
      border-inline-end-style: dashed;
    }
  }
  @media print {
    .month tr {
      break-inside: avoid;
    }
  }
`;
