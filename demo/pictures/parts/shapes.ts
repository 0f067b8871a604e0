import { short } from './sheet.js';

export type Point = readonly [x: number, y: number];

/** Rectangle; `more` is further attributes as they stand in SVG. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}" ${more}/>`;

export const disc = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${fill}" ${more}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}" ${more}/>`;

export const shape = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

export const polygon = (points: readonly Point[], fill: string, more = ''): string =>
  shape(`M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`, fill, more);

/** Open line with round ends. */
export const stroke = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linecap="round" ${more}/>`;

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  width: number,
  more = '',
): string => stroke(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`, colour, width, more);

export const group = (children: readonly string[] | string, more = ''): string =>
  `<g ${more}>${typeof children === 'string' ? children : children.join('')}</g>`;

/** Calls `make` for 0 … count − 1 and joins what it draws. */
export const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Smooth hill line through the points, closed down to `bottom`. */
export function hill(points: readonly Point[], bottom: number, fill: string, more = ''): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  let [fromX, fromY] = first;
  let d = `M${short(fromX)} ${bottom}L${short(fromX)} ${short(fromY)}`;
  for (const [x, y] of rest) {
    const middle = short((fromX + x) / 2);
    d += `C${middle} ${short(fromY)} ${middle} ${short(y)} ${short(x)} ${short(y)}`;
    [fromX, fromY] = [x, y];
  }
  return shape(`${d}L${short(fromX)} ${bottom}Z`, fill, more);
}
