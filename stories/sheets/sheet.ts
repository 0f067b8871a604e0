import { html, type TemplateResult } from 'lit';

/** One frame of a sheet: what stands above it, how wide the element is, and the element. */
export interface Frame {
  label: string;
  /** The element's own width, CSS pixels. */
  width: number;
  content: unknown;
  dark?: boolean;
  lang?: string;
  /** CSS of the host page that the frame plays, instead of the plain one. */
  page?: string;
  padding?: number;
}

/** A sheet's size and emulation, for the script that shoots it: a story's `sheet` parameter. */
export interface SheetParameter {
  width: number;
  scale: number;
  /** Reference picture of the design, by its name. */
  name: string;
  forcedColors?: boolean;
  /** What the page's clock says, ISO 8601; that of the news sheets where absent. */
  now?: string;
  print?: boolean;
  /** What a reader has done: selectors of what to click and to focus, in the sheet's elements. */
  hover?: readonly [element: string, inside: string];
}

/** Frames beside each other as on the design sheets, one row below the other. */
export function sheet(title: string, note: string, frames: readonly (readonly Frame[])[]): TemplateResult {
  return page(title, note, frames.map((row) => html`<div class="sheet-row">${row.map(frame)}</div>`));
}

/** Columns of frames beside each other. */
export function rows(title: string, note: string, columns: readonly TemplateResult[]): TemplateResult {
  return page(title, note, html`<div class="sheet-row">${columns}</div>`);
}

function page(title: string, note: string, content: unknown): TemplateResult {
  return html`<style>
      .sheet {
        padding: 36px 48px 24px;
        background: #e5e7e9;
        color: #1c1d1f;
        font: 16px/1.5 'IBM Plex Sans', 'Noto Sans Arabic Variable', sans-serif;
        inline-size: max-content;
        min-inline-size: 100%;
        box-sizing: border-box;
      }
      .sheet-title { margin: 0 0 24px; font-size: 16px; font-weight: 600; line-height: 24px; }
      .sheet-title span { margin-inline-start: 12px; font-weight: 400; color: #5a5c60; }
      .sheet-row { display: flex; align-items: flex-start; gap: 40px; margin-block-end: 36px; }
      .sheet-column { display: flex; flex-direction: column; gap: 28px; }
      .sheet-label { margin: 0 0 8px; font-size: 12px; font-weight: 500; line-height: 16px; color: #5a5c60; }
      .sheet-page { padding: 24px; background: #fff; color-scheme: light; }
      .sheet-page.dark { background: #141619; color: #f1f1ef; color-scheme: dark; }
      .sheet-note { margin: 0; font-size: 12px; color: #5a5c60; }
      @media print { .sheet { padding: 0; background: none; } .sheet-title, .sheet-label, .sheet-note { display: none; } }
    </style>
    <div class="sheet">
      <p class="sheet-title">${title}<span>${note}</span></p>
      ${content}
      <p class="sheet-note">Sample content for layout only. Pictures are drawn in code. Widths are the element’s, not the page’s.</p>
    </div>`;
}

/** A frame with its label. */
function frame({ label, width, content, dark, lang, page = '', padding = 24 }: Frame): TemplateResult {
  const style = `inline-size:${width}px;padding:${padding}px;box-sizing:content-box;${page}`;
  return html`<div>
    <p class="sheet-label">${label}</p>
    <div class=${dark ? 'sheet-page dark' : 'sheet-page'} lang=${lang ?? 'en'} dir=${lang === 'ar' ? 'rtl' : 'ltr'} .style=${style}>${content}</div>
  </div>`;
}

/** Frames below each other, in a row of columns. */
export function column(...frames: Frame[]): TemplateResult {
  return html`<div class="sheet-column">${frames.map(frame)}</div>`;
}
