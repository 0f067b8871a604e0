import { css } from 'lit';

/** The sheet of places: on paper alone, and there instead of the cards. */
export const printSheetStyles = css`
  .sheet {
    display: none;
  }
  @media print {
    .sheet {
      display: block;
    }
    .sheet-printed :is(.grid, .rows, .names) {
      display: none;
    }
    .sheet-map {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 9cm;
      border: 0.3pt solid;
    }
    .sheet-map circle {
      fill: #fff;
      stroke: #000;
      stroke-width: 0.3;
    }
    .sheet-map text {
      stroke: none;
      font-size: 3.4px;
      fill: #000;
    }
    .sheet-list {
      columns: 2;
      column-gap: 8mm;
      padding: 0;
      margin-block: 4mm;
      list-style: none;
    }
    .sheet-list li {
      display: grid;
      grid-template-columns: 2.2em minmax(0, 1fr);
      margin-block-end: 3mm;
      break-inside: avoid;
      font-size: 9pt;
      line-height: 1.35;
    }
    .sheet-list h3 {
      margin: 0;
      font-size: 10pt;
    }
    .sheet-list p {
      overflow-wrap: anywhere;
    }
  }
`;
