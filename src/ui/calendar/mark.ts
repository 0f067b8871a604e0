import { html, type TemplateResult } from 'lit';
import type { CategoryMark } from './calendar-view.js';

/** By shape, in a box of 8: neutral dot, disc, diamond, triangle, square, ring, pill. The ring's hole is its second outline. */
const SHAPES = [
  'M2 4a2 2 0 1 0 4 0 2 2 0 1 0-4 0z',
  'M0 4a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
  'M4 0l4 4-4 4-4-4z',
  'M4 .5L8 7.5H0z',
  'M.5 .5h7v7h-7z',
  'M0 4a4 4 0 1 0 8 0 4 4 0 1 0-8 0zM2 4a2 2 0 1 0 4 0 2 2 0 1 0-4 0z',
  'M2 2h4a2 2 0 0 1 0 4H2a2 2 0 0 1 0-4z',
] as const;

/** The class that gives an element its category's colour as `--_c`: of a mark, or of the bar around one. */
export const hueClass = ({ shape, color }: CategoryMark): string => (color ? 'own' : `c${shape}`);

/** What goes with `hueClass` into `style`: the feed's own colour, where there is one. */
export const hueStyle = ({ color }: CategoryMark): string => (color ? `--_own:${color}` : '');

/** A category's shape, 8 px, in its colour. Decoration: what stands beside it says the category. */
export function mark(category: CategoryMark): TemplateResult {
  return html`<svg class="mark ${hueClass(category)}" .style=${hueStyle(category)} viewBox="0 0 8 8" aria-hidden="true">
    <path fill-rule="evenodd" d=${SHAPES[category.shape]} />
  </svg>`;
}
