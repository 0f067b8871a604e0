import { archWindow, roof, spire, tower, wall, windowGrid } from './buildings.js';
import { mix } from './colour.js';
import { group, line, rect, repeat } from './shapes.js';
import type { Sheet } from './sheet.js';

const BRICK = '#a34a38';
const PLASTER = '#f0e3d4';
const GLASS = '#3b4154';

/** A brick tower with bands of white niches, square below and round the light above; `x` is its middle. */
export function brickTower(sheet: Sheet, x: number, base: number, width: number, height: number, tile = '#8a4638'): string {
  const top = base - height;
  const niches = (y: number, tall: number, count: number): string =>
    repeat(count, (index) => {
      const across = (index - (count - 1) / 2) / ((count + 0.2) / 2);
      return archWindow(x + across * width * 0.5, y, (width / count) * 0.55 * Math.cos(across), tall, mix(PLASTER, '#4a4560', 0.08 + Math.max(0, across) * 0.36));
    });
  const band = (y: number, thick: number): string => rect(x - width / 2 - 5, y, width + 10, thick, mix(BRICK, '#ffffff', 0.3));
  return group([
    tower(sheet, x, top, width, height, BRICK),
    [0.2, 0.45, 0.7].map((share) => band(top + height * share, Math.max(3, height * 0.014))).join(''),
    niches(top + height * 0.17, height * 0.12, 5),
    niches(top + height * 0.42, height * 0.17, 4),
    niches(top + height * 0.67, height * 0.15, 5),
    archWindow(x - width * 0.14, top + height * 0.42, width * 0.1, height * 0.12, GLASS),
    archWindow(x + width * 0.02, top + height * 0.88, width * 0.13, height * 0.12, GLASS, PLASTER),
    rect(x - width / 2 - 8, top - 5, width + 16, Math.max(7, height * 0.03), mix(BRICK, '#ffffff', 0.16)),
    spire(x, top - 4, width, height * 0.62, tile, 0.12),
    line(x, top - height * 0.6, x, top - height * 0.76, '#2f2a30', Math.max(2, height * 0.008)),
  ]);
}

/** A castle of five brick towers seen from the water, 860 units wide, `x` its middle. */
export function brickCastle(sheet: Sheet, x: number, base: number): string {
  return group([
    roof(sheet, x + 20, base - 235, 420, 92, '#9a4b3a', 0.08),
    wall(sheet, x + 24, base - 238, 410, 238, mix(BRICK, PLASTER, 0.16)),
    windowGrid([x + 40, base - 222, 380, 160], 8, 2, [20, 40], () => (sheet.chance() < 0.2 ? '#ffe7b4' : GLASS)),
    wall(sheet, x - 400, base - 150, 430, 150, BRICK),
    repeat(16, (index) => rect(x - 396 + index * 27, base - 168, 15, 20, BRICK)),
    repeat(11, (index) => archWindow(x - 366 + index * 36, base - 66, 15, 40, mix(PLASTER, '#4a4560', 0.18))),
    brickTower(sheet, x - 400, base, 118, 280),
    brickTower(sheet, x - 190, base, 98, 232),
    brickTower(sheet, x + 430, base, 118, 276),
    brickTower(sheet, x, base, 142, 372),
    archWindow(x, base, 46, 82, '#2a1c20', PLASTER),
  ]);
}
