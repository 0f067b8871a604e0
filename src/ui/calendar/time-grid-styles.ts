import { css } from 'lit';
import { eventRowStyles } from './event-row-styles.js';

const grid = css`
  .time-grid {
    --_hour: 48px;
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr);
    grid-template-rows: auto auto auto;
  }
  .hours {
    grid-row: 1 / -1;
    display: grid;
    grid-template-rows: subgrid;
    font-size: var(--_xs);
    line-height: 24px;
    color: var(--_muted);
  }
  .all-day-label {
    grid-row: 2;
    padding-inline-end: 4px;
    line-height: 1.2;
    padding-block-start: 4px;
  }
  .hour-labels {
    grid-row: 3;
    position: relative;
  }
  .hour-labels span {
    position: absolute;
    inset-block-start: calc(var(--_t) * var(--_hour) - 12px);
    font-size: 12px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .grid-days {
    grid-row: 1 / -1;
    grid-column: 2;
    display: grid;
    grid-template-columns: repeat(var(--_days), minmax(0, 1fr));
    grid-template-rows: subgrid;
  }
  .grid-day {
    grid-row: 1 / -1;
    display: grid;
    grid-template-rows: subgrid;
    min-inline-size: 0;
  }
  .grid-date {
    padding-block: 2px 4px;
    position: relative;
    font-size: var(--_sm);
    font-weight: 600;
    line-height: 24px;
  }
  .grid-date > span:not(.sr) {
    padding-inline: 7px;
  }
  .grid-day-button {
    position: absolute;
    inset: 2px 2px 4px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .grid-day-button:hover + span {
    text-decoration: underline 2px var(--_accent-text);
    text-underline-offset: 0.15em;
  }
  .grid-day.now .grid-date > * {
    color: var(--_accent-text);
  }
  .all-day {
    display: grid;
    grid-template-rows: repeat(var(--_lanes), 24px);
    row-gap: 2px;
    padding-block-end: 4px;
  }
  .all-day > li {
    grid-column: 1;
    inline-size: calc(var(--_span, 1) * 100%);
    min-inline-size: 0;
  }
  .day-bar {
    position: relative;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: calc(100% - 4px);
    block-size: 24px;
    margin-inline: 2px;
    padding: 0 7px;
    border: 0;
    border-radius: 2px;
    background: color-mix(in oklab, var(--_c) 14%, transparent);
    font-size: var(--_xs);
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }
  .day-bar.from-before {
    inline-size: calc(100% - 2px);
    margin-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .day-bar.goes-on {
    inline-size: calc(100% - 2px);
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .day-bar.from-before.goes-on {
    inline-size: 100%;
  }
  .day-bar .before {
    inline-size: 12px;
    block-size: 12px;
    margin-inline: -4px -2px;
  }
  .day-bar .before:dir(ltr) {
    transform: scaleX(-1);
  }
  .day-bar .mark {
    flex: none;
  }
  .bar-title {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .day-hours {
    position: relative;
    block-size: calc(var(--_hours) * var(--_hour) + 12px);
    border-inline-start: 1px solid var(--_line);
    background: repeating-linear-gradient(var(--_line) 0 1px, transparent 1px var(--_hour));
  }
`;

const blocks = css`
  .time-block {
    position: absolute;
    inset-block-start: calc(var(--_t) * var(--_hour) + 1px);
    inset-inline-start: calc(var(--_x) * 100% + 2px);
    inline-size: calc(var(--_w) * 100% - 4px);
    block-size: calc(var(--_l) * var(--_hour) - 2px);
    border-radius: 2px;
    background: color-mix(in oklab, var(--_c) 14%, var(--_surface));
    color: var(--_on-surface);
  }
  .block-face {
    container-type: size;
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .block-button {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    border-radius: inherit;
    text-align: start;
    cursor: pointer;
  }
  .block-face .mark {
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 6px;
  }
  /* What does not fit whole wraps into a next column, which is out of sight. */
  .block-text {
    display: flex;
    flex-flow: column wrap;
    align-content: flex-start;
    block-size: calc(100% - 4px);
    margin-block-start: 4px;
    margin-inline-start: 20px;
    overflow: hidden;
    overflow: clip;
  }
  .block-title,
  .block-state,
  .block-time {
    inline-size: 100%;
    padding-inline-end: 4px;
    font-size: 12px;
    line-height: 16px;
  }
  .block-title {
    max-block-size: max(16px, round(down, 100cqb - 4px, 16px));
    font-weight: 500;
    hyphens: auto;
    overflow: hidden;
  }
  .block-time {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .time-block:hover .block-title,
  .day-bar:hover .bar-title {
    text-decoration: underline;
  }
  .time-block.past .block-title,
  .day-bar.past {
    color: var(--_muted);
  }
  .time-block.tentative,
  .day-bar.tentative {
    background: repeating-linear-gradient(
      -45deg,
      color-mix(in oklab, var(--_c) 16%, var(--_surface)) 0 5px,
      color-mix(in oklab, var(--_c) 7%, var(--_surface)) 5px 10px
    );
  }
  .time-block.open {
    outline: 0;
  }
  .time-block.open .block-button,
  .day-bar.open {
    outline: var(--_focus);
    outline-offset: 0;
    z-index: 2;
  }
  .block-more {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0 6px;
    border: 0;
    background: none;
    font-size: 12px;
    font-weight: 600;
    cursor: pointer;
  }
  .has-more .block-face {
    inset-block-end: 20px;
  }
  .all-day .block-more {
    position: static;
    font-size: var(--_xs);
    font-weight: 500;
    color: var(--_muted);
  }
  .block-list {
    inline-size: min(360px, 100vw - 32px);
    max-block-size: min(480px, 85vh);
    padding: var(--_5);
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 12px 32px -8px rgb(0 0 0 / 0.22);
    overflow: auto;
  }
  @supports (position-area: block-end) {
    .block-list {
      inset: auto;
      margin: 4px;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
    }
  }
  .block-day {
    padding-block-end: var(--_3);
    font-size: var(--_sm);
  }
  .block-list .event-rows {
    display: grid;
    row-gap: var(--_3);
  }
  .clock-change {
    position: absolute;
    inset-block-start: calc(var(--_t) * var(--_hour) + 1px);
    inline-size: 100%;
    block-size: calc(var(--_l) * var(--_hour) - 1px);
    padding-inline: 6px;
    overflow: hidden;
    background: repeating-linear-gradient(-45deg, var(--_tint) 0 4px, transparent 4px 8px);
    font-size: 12px;
    line-height: 15px;
    color: var(--_muted);
  }
  .now-line {
    position: absolute;
    inset-block-start: calc(var(--_t) * var(--_hour) - 1px);
    inset-inline: 0;
    block-size: 2px;
    background: var(--_accent-text);
    pointer-events: none;
  }
  .now-line::before {
    content: '';
    position: absolute;
    inset-block-start: -3px;
    inset-inline-start: -4px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 4px;
    background: inherit;
    z-index: 1;
  }
  @media (forced-colors: active) {
    .day-hours {
      border-block-start: 1px solid;
    }
    .time-block,
    .day-bar {
      border: 1px solid;
    }
    .time-block.from-before {
      border-block-start-style: dashed;
    }
    .time-block.goes-on {
      border-block-end-style: dashed;
    }
    .day-bar.from-before {
      border-inline-start-style: dashed;
    }
    .day-bar.goes-on {
      border-inline-end-style: dashed;
    }
    .now-line,
    .now-line::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;

/** A week or a day by its hours. */
export const timeGridStyles = [eventRowStyles, grid, blocks];
