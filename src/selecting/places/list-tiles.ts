import { TILE, type MapFrame } from './map-frame.js';

/** A square picture of a tile server (XYZ scheme) and where it lies, CSS px from the middle of the map. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  left: number;
  top: number;
  size: number;
}

/** Deepest zoom that tile servers have. */
const DEEPEST = 19;

/** The tiles that are seen in a map of `width` by `height` CSS px, and no others; those beyond the antimeridian come from the other side. */
export function listTiles(frame: MapFrame, width: number, height: number): Tile[] {
  const z = Math.max(0, Math.min(DEEPEST, Math.round(Math.log2(frame.scale / TILE))));
  const count = 2 ** z;
  const size = frame.scale / count;
  const range = (middle: number, length: number): number[] => {
    const first = Math.floor(middle * count - length / 2 / size);
    return Array.from({ length: Math.ceil(middle * count + length / 2 / size) - first }, (_, i) => first + i);
  };
  return range(frame.y, height)
    .filter((y) => y >= 0 && y < count)
    .flatMap((y) => range(frame.x, width).map((x) => ({ z, x: ((x % count) + count) % count, y, left: (x - frame.x * count) * size, top: (y - frame.y * count) * size, size })));
}

/** The address of a tile of `https://…/{z}/{x}/{y}.png`; `{s}` is one of the servers a, b, c. */
export const tileUrl = (template: string, { z, x, y }: Pick<Tile, 'z' | 'x' | 'y'>): string =>
  template.replace(/\{([zxys])\}/g, (_, name: string) => String({ z, x, y, s: 'abc'[(x + y) % 3] }[name]));
