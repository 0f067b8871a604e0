import { css } from 'lit';

/** A whole article: one column, and from 768 px a rail of facts beside the body. */
export const articleStyles = css`
  .crumbs ol {
    display: flex;
    flex-wrap: wrap;
  }
  .crumbs li {
    font-size: var(--_sm);
    line-height: 32px;
    color: var(--_muted);
  }
  .crumbs li:last-child {
    color: inherit;
  }
  .crumbs li:not(:last-child)::after {
    content: '/';
    padding-inline: var(--_2);
  }
  .crumbs a {
    display: inline-block;
    text-decoration: none;
  }
  .crumbs a:hover {
    text-decoration: underline;
  }
  .article-title {
    max-inline-size: 20em;
    margin-block: var(--_2) var(--_4);
    font-size: clamp(1.625em, 1.15em + 2.6cqi, 2.5em);
    line-height: calc(1.12 + var(--_tall, 0));
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }
  .article-title:focus {
    outline: none;
  }
  .small {
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.15em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_4);
    margin-block: var(--_3) var(--_4);
  }
  .facts :is(time, p > span) {
    font-size: var(--_sm);
    line-height: 1.43;
  }
  .facts .muted,
  .facts .agency {
    color: var(--_muted);
  }
  .facts time .muted {
    color: inherit;
  }
  .facts .wide {
    display: none;
  }
  .line {
    display: block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
  }
  .full > figure {
    margin-block-end: var(--_6);
  }
  .full .picture {
    aspect-ratio: var(--_ratio, 3 / 2);
  }
  figcaption {
    margin-block-start: var(--_2);
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .nowrap {
    white-space: nowrap;
  }
  .content > :not(.end, .body) {
    max-inline-size: 36em;
  }
  .body {
    max-inline-size: calc(36em / 1.0625);
    font-size: 1.0625em;
    line-height: calc(1.6 + var(--_tall, 0));
    text-wrap: pretty;
  }
  .body :is(p, ul, ol, dl, blockquote, figure, pre, .table) {
    margin-block: 0 0.9em;
  }
  .body :is(h3, h4, h5, h6),
  .content > h3 {
    margin-block: 1.5em 0.35em;
    font-size: 1em;
  }
  .body ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .body ol {
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .body li {
    margin-block-end: 0.3em;
  }
  .body li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .body dt {
    font-weight: 600;
  }
  .body dd {
    margin-inline-start: 20px;
  }
  .body blockquote {
    margin-inline: 20px 0;
  }
  .body a,
  .end a,
  .files a {
    color: var(--_accent-text);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
  }
  .body a:hover {
    text-decoration-thickness: 2px;
  }
  .body img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_box);
  }
  .body :is(pre, code) {
    font-size: 0.9em;
    white-space: pre-wrap;
  }
  .body .table {
    overflow-x: auto;
  }
  .body table {
    border-collapse: collapse;
    font-size: var(--_sm);
    line-height: 1.43;
    font-variant-numeric: tabular-nums;
  }
  .body caption {
    padding-block-end: var(--_2);
    text-align: start;
    font-weight: 600;
  }
  .body :is(th, td) {
    padding: var(--_2) var(--_4) var(--_2) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .body th {
    font-weight: 600;
  }
  .body hr {
    margin-block: 1.5em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .dateline {
    font-weight: 600;
  }
  .files :is(a, span),
  .tags,
  .end p {
    font-size: var(--_sm);
    line-height: 1.43;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_3);
    padding-block: 4px;
  }
  .files a {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 32px;
  }
  .tags {
    margin-block-start: var(--_5);
  }
  .end {
    margin-block-start: var(--_7);
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  .end p {
    padding-block: 4px;
  }
  .end a {
    font-weight: 500;
  }
  .neighbours {
    display: grid;
    gap: 0 var(--_6);
    margin-block-start: var(--_5);
    border-block-start: 1px solid var(--_line);
  }
  .neighbours a {
    font-size: var(--_sm);
    display: flex;
    align-items: center;
    gap: var(--_3);
    min-block-size: 44px;
    padding-block: var(--_3);
    text-decoration: none;
    font-weight: 500;
  }
  .neighbours .muted {
    font-weight: 400;
  }
  .neighbours a:hover > span {
    text-decoration: underline;
  }
  .neighbours .next {
    flex-direction: row-reverse;
    justify-content: flex-end;
  }
  .neighbours .previous svg,
  :dir(rtl) .neighbours .next svg {
    transform: scaleX(-1);
  }
  :dir(rtl) .neighbours .previous svg {
    transform: none;
  }
  @container portal (max-width: 479.98px) {
    .minutes {
      display: none;
    }
  }
  @container portal (min-width: 768px) {
    .full {
      display: grid;
      grid-template-columns: 128px minmax(0, 1fr);
      column-gap: var(--_7);
    }
    .full > *,
    .crumbs,
    ::slotted([slot='breadcrumb']) {
      grid-column: 1 / -1;
    }
    .full > .facts {
      grid-column: 1;
      grid-row: 9;
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
      display: block;
      margin-block-start: 4px;
    }
    .full > .content {
      grid-column: 2;
      grid-row: 9;
    }
    .body {
      max-inline-size: calc(36em / 1.125);
      font-size: 1.125em;
    }
    .full > .neighbours {
      grid-row: 10;
      grid-template-columns: 1fr 1fr;
    }
    .neighbours .next {
      grid-column: 2;
      justify-content: flex-start;
      text-align: end;
    }
    .facts > p {
      padding-block: var(--_3);
      border-block-start: 1px solid var(--_line);
    }
    .facts > p:first-child {
      padding-block-start: 0;
      border: 0;
    }
    .facts > .actions {
      display: block;
      padding-block: 4px;
    }
    .facts .comma {
      display: none;
    }
    .facts time .muted {
      color: var(--_muted);
    }
    .facts time > span:first-child,
    .facts .agency {
      display: block;
      color: inherit;
    }
    .facts .wide {
      display: inline;
    }
    .facts .wide.line {
      display: block;
    }
  }
  @container portal (min-width: 1120px) {
    .full {
      grid-template-columns: 200px minmax(0, 1fr);
    }
  }
  @media print {
    .full :is(.actions, .neighbours) {
      display: none;
    }
    .full .picture {
      aspect-ratio: 2 / 1;
    }
    .body a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
    .full :is(h2, h3, h4) {
      break-after: avoid;
    }
    .full :is(figure, li, tr) {
      break-inside: avoid;
    }
  }
`;
