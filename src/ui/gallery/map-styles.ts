import { css } from 'lit';

/** A map of places, and the list beside it. */
export const mapStyles = css`
  .beside {
    display: grid;
    gap: var(--_4);
    padding-block-start: var(--_3);
  }
  .beside .disc {
    border: 1.5px solid var(--_accent-text);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .beside .lit .disc,
  .lit.pin {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .map {
    position: relative;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_on-surface);
    touch-action: pan-x pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .map-plane {
    position: absolute;
    left: 50%;
    top: 50%;
  }
  .map svg {
    display: block;
  }
  .map-plane > svg {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    stroke: none;
    font-size: 12px;
  }
  .map path {
    vector-effect: non-scaling-stroke;
  }
  .land {
    fill: var(--_tint);
  }
  .outline {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .outline[d=''],
  .tiles ~ svg :is(.land, .outline) {
    display: none;
  }
  .grid-line {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .set,
  .ring {
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 1.5;
  }
  .ring {
    fill: var(--_surface);
  }
  .dot {
    fill: var(--_accent-text);
  }
  .town,
  .map text {
    fill: var(--_muted);
  }
  .map text {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .before {
    text-anchor: end;
  }
  .pins li {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .pin {
    position: absolute;
    left: 0;
    top: 0;
    translate: -50% -50%;
    min-inline-size: 25px;
    block-size: 25px;
    padding: 0 4px;
    border: 1.5px solid var(--_accent-text);
    border-radius: 13px;
    background: var(--_surface);
    color: var(--_accent-text);
    font-size: 12px;
    font-weight: 600;
    line-height: 1;
    cursor: pointer;
  }
  .pin::after {
    content: '';
    position: absolute;
    inset: -4px;
  }
  .heap {
    min-inline-size: 31px;
    block-size: 31px;
    border-radius: 16px;
    border-style: double;
    border-width: 4px;
  }
  .pin.lit,
  .pin:hover,
  .pin:focus-visible {
    z-index: 1;
  }
  .map-set .pin:not(.lit) {
    opacity: 0.5;
  }
  .map :focus-visible {
    border-radius: 13px;
  }
  .map-arrow {
    position: absolute;
    left: calc(50% - 7px);
    top: calc(50% - 8px);
    border: 8px solid transparent;
    border-left: 14px solid var(--_accent-text);
    border-right: 0;
    pointer-events: none;
  }
  .map-tools {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .map-tools button,
  .map-card button {
    display: grid;
    place-content: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .map-tools button + button {
    border-block-start: 1px solid var(--_line);
  }
  .map-foot {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: 6px;
    max-inline-size: calc(100% - 56px);
    padding: 2px 8px;
    background: var(--_surface);
    font-size: 12px;
    color: var(--_muted);
  }
  .map-scale {
    flex: none;
    block-size: 5px;
    border: solid;
    border-width: 0 1px 1px;
  }
  .map-hint,
  .map-card,
  .map-ask {
    position: absolute;
    z-index: 2;
    inset-block-start: 8px;
    inset-inline: 8px;
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_sm);
    cursor: auto;
  }
  .map-hint {
    pointer-events: none;
    text-align: center;
  }
  .map-card {
    max-block-size: calc(100% - 16px);
    overflow: auto;
    user-select: text;
    -webkit-user-select: text;
  }
  .map-card > button {
    float: inline-end;
    margin: -6px -10px 0 0;
  }
  .map-card li + li {
    margin-block-start: 8px;
  }
  .map-name {
    font-weight: 600;
    outline: none;
  }
  @container portal (min-width: 480px) {
    .map {
      aspect-ratio: 1.5;
    }
  }
  @container portal (min-width: 768px) {
    .beside {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_7);
      padding-block-start: var(--_5);
    }
    .map-side {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
    }
    .map {
      aspect-ratio: 0.8;
    }
    .beside > .rows {
      border-block-start: 1px solid var(--_line);
    }
  }
  @container portal (min-width: 1120px) {
    .beside {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      gap: var(--_8);
    }
    .map {
      aspect-ratio: 1;
    }
  }
  @media (forced-colors: active) {
    .map,
    .pin {
      border: 1px solid;
    }
    .outline {
      fill: Canvas;
    }
    .lit.pin {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .map-tools,
    .map-card,
    .map-ask {
      display: none;
    }
    .map-side {
      position: static;
      break-inside: avoid;
    }
  }
`;
