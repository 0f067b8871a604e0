import { html, type TemplateResult } from 'lit';

/** Line drawings in a 20 px box: one path each, so that a bundle carries only what it draws. */
export const CHEVRON_DOWN = 'M5.5 8l4.5 4.5L14.5 8';
export const CHEVRON_END = 'M8 5.5l4.5 4.5L8 14.5';
export const CALENDAR = 'M4.5 4.5h11q1 0 1 1v10q0 1-1 1h-11q-1 0-1-1v-10q0-1 1-1zM3.5 8.5h13M7 2.5v4M13 2.5v4';
export const CLOSE = 'M5 5l10 10M15 5L5 15';
export const SEARCH = 'M13 13l4 4M15 8.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z';
export const EXTERNAL = 'M5.5 14.5l9-9M7 5.5h7.5V13';
export const CLOCK = 'M10 5.5V10l3 2M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z';
export const REFRESH = 'M16.5 3.5v4h-4M3.5 16.5v-4h4M4.6 7.5a6.2 6.2 0 0 1 11.3-.6M15.4 12.5a6.2 6.2 0 0 1-11.3.6';
export const NO_PICTURE = 'M6 4.5h10.5v10.5M14.5 15.5h-11v-11M3.5 12.5l3.5-3.5 5.5 5.5M12.5 7.7v.1M3 3l14 14';
export const LINK = 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1';
export const DOWNLOAD = 'M10 3.5v9M6.5 9.5l3.5 3.5 3.5-3.5M4 16.5h12';
export const SHARE = 'M10 12.5v-9M6.5 6.5L10 3l3.5 3.5M5.5 9.5h-1q-1 0-1 1v5q0 1 1 1h11q1 0 1-1v-5q0-1-1-1h-1';
export const CHAIN = 'M4 16l12-12M6.5 15.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM12 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM17.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z';
export const PLUS = 'M10 4v12M4 10h12';
export const MINUS = 'M4 10h12';
export const WHOLE = 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4';
export const LANDMARK = 'M3 7.5l7-4 7 4zM4.5 8v6.5M8 8v6.5M12 8v6.5M15.5 8v6.5M3 16.5h14';

/** Beside text an icon is decoration; alone in a button the button carries the name. `className`: `flip` mirrors it in right-to-left text. */
export function icon(path: string, className = ''): TemplateResult {
  return html`<svg class=${className} viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;
}
