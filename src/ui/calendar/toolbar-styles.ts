import { css } from 'lit';

/** The period's row on a hairline from 768 px; a row of selects where narrow. */
export const toolbarStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_4);
  }
  .title {
    font-size: var(--_2xl);
    line-height: calc(1.18 + var(--_tall, 0));
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  .steps,
  .picks,
  .tabs {
    display: flex;
    align-items: center;
  }
  .step {
    inline-size: 44px;
  }
  .back {
    rotate: 180deg;
  }
  :dir(rtl) .back {
    rotate: none;
  }
  .picks {
    gap: var(--_2);
    padding-block: var(--_2) var(--_3);
  }
  @container portal (min-width: 768px) {
    .top {
      min-block-size: 49px;
      border-block-end: 1px solid var(--_line);
    }
    .title {
      flex: none;
    }
    .step {
      inline-size: 36px;
      min-block-size: 36px;
    }
    .today {
      min-block-size: 36px;
      margin-inline-start: 2px;
    }
    .tabs {
      flex-wrap: wrap;
      align-self: end;
      gap: 0 var(--_6);
      margin: 0 0 -1px;
      margin-inline-start: auto;
      padding: 0;
      border: 0;
    }
    .tab {
      position: relative;
      cursor: pointer;
    }
    .tab input {
      position: absolute;
      inset: 0;
      appearance: none;
      min-block-size: 0;
      padding: 0;
      border: 0;
      border-radius: 2px;
    }
    .tab span {
      display: inline-grid;
      align-content: center;
      min-block-size: 44px;
      padding-block-start: 2px;
      border-block-end: 2px solid transparent;
      font-size: var(--_sm);
      line-height: 1.43;
      color: var(--_muted);
    }
    .tab span::after {
      content: attr(data-label);
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      font-weight: 600;
    }
    .tab:hover span,
    :checked + span {
      color: inherit;
    }
    :checked + span {
      border-color: var(--_accent-text);
      font-weight: 600;
    }
    @media (any-pointer: coarse) {
      .step,
      .today {
        min-block-size: 44px;
        min-inline-size: 44px;
      }
    }
  }
  @media (forced-colors: active) {
    .tab span {
      border-color: Canvas;
    }
    .tab :checked + span {
      border-color: Highlight;
    }
    .step {
      border-color: ButtonText;
    }
  }
  @media print {
    .steps,
    .picks,
    .tabs {
      display: none;
    }
  }
`;
