import { mix } from './colour.js';
import { rough } from './filters.js';
import { group, oval, shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { short } from './sheet.js';
import { branches } from './branches.js';

/** Shadow, body and lit colour of leaves. */
export interface Leaves {
  dark: string;
  mid: string;
  light: string;
}

const LEVELS = 8;

export interface ClumpLook {
  /** Leaf size in units. */
  leaf?: number;
  density?: number;
  /** Where the light comes from: unit vector, y down. */
  light?: readonly [x: number, y: number];
  /** −1 … 1, makes the whole clump darker or lighter. */
  lift?: number;
}

/** Colour of a shade level 0 (shadow) … 1 (lit). */
const leafColour = (leaves: Leaves, level: number): string =>
  level < 0.5 ? mix(leaves.dark, leaves.mid, level * 2) : mix(leaves.mid, leaves.light, level * 2 - 1);

/** A round mass of leaves, lit from one side, without the brush edge (add `rough` around several). */
export function clump(
  sheet: Sheet,
  x: number,
  y: number,
  rx: number,
  ry: number,
  leaves: Leaves,
  look: ClumpLook = {},
): string {
  const { leaf = 9, density = 1, light = [-0.5, -0.86], lift = 0 } = look;
  const count = Math.min(700, Math.ceil((density * 2.4 * rx * ry) / (leaf * leaf)));
  const paths: string[] = Array.from({ length: LEVELS }, () => '');
  for (let index = 0; index < count; index += 1) {
    const angle = sheet.chance() * Math.PI * 2;
    const far = Math.sqrt(sheet.chance()) * 1.08;
    const [dx, dy] = [Math.cos(angle) * far, Math.sin(angle) * far];
    const lit = 0.46 + (dx * light[0] + dy * light[1]) * 0.42 + lift * 0.5 + sheet.between(-0.16, 0.16);
    const level = Math.min(LEVELS - 1, Math.max(0, Math.floor(lit * LEVELS)));
    const r = short(leaf * sheet.between(0.5, 1.1));
    const flat = short(r * sheet.between(0.5, 0.9));
    const turn = Math.round(sheet.between(-40, 40));
    paths[level] +=
      `M${short(x + dx * rx - r)} ${short(y + dy * ry)}a${r} ${flat} ${turn} 1 0 ${2 * r} 0a${r} ${flat} ${turn} 1 0 ${-2 * r} 0`;
  }
  return (
    oval(x, y, rx * 0.94, ry * 0.94, leafColour(leaves, 0.2 + lift * 0.3)) +
    paths.map((d, level) => (d ? shape(d, leafColour(leaves, level / (LEVELS - 1))) : '')).join('')
  );
}

export interface TreeLook extends ClumpLook {
  x: number;
  /** Foot of the trunk. */
  base: number;
  height: number;
  /** Width of the crown. */
  spread: number;
  leaves: Leaves;
  bark?: string;
  /** Share of the height below the crown. */
  stem?: number;
}

/** A broad-leaved tree: trunk, and a crown of overlapping clumps, lit ones on top. */
export function tree(sheet: Sheet, look: TreeLook): string {
  const {
    x,
    base,
    height,
    spread,
    leaves,
    bark = '#4a3c30',
    stem = 0.25,
    leaf = Math.max(4, height / 46),
  } = look;
  const crown = height * (1 - stem);
  const middle = base - height * stem - crown / 2;
  const lobes = Array.from({ length: 14 }, (_, index) => {
    if (index < 2) return { dx: index * 0.3 - 0.15, dy: 0.1, size: 0.56 };
    const angle = sheet.chance() * Math.PI * 2;
    const far = Math.sqrt(sheet.chance()) * 0.72;
    return { dx: Math.cos(angle) * far, dy: Math.sin(angle) * far, size: sheet.between(0.3, 0.46) };
  }).sort((one, other) => other.dy - one.dy);
  const parts = lobes.map(({ dx, dy, size }) =>
    clump(
      sheet,
      x + (dx * spread) / 2,
      middle + (dy * crown) / 2,
      (size * spread) / 2,
      (size * crown) / 2,
      leaves,
      { ...look, leaf, lift: (look.lift ?? 0) - 0.24 - dy * 0.5 },
    ),
  );
  const trunk = branches(sheet, {
    x,
    base,
    height: height * 0.72,
    width: height * 0.045,
    colour: bark,
    depth: 3,
    spread: 0.5,
  });
  return trunk + group(parts, rough(sheet, leaf * 1.3, 0.05));
}

/** A bank of bushes or a far wood between two x, standing on `base`. */
export function hedge(
  sheet: Sheet,
  from: number,
  to: number,
  base: number,
  height: number,
  leaves: Leaves,
  look: ClumpLook = {},
): string {
  const { leaf = Math.max(2.5, height / 11) } = look;
  const parts: string[] = [];
  for (const row of [1, 0]) {
    for (let x = from; x < to; x += height * sheet.between(0.28, 0.5)) {
      const tall = height * sheet.between(0.55, 1) * (row ? 1 : 0.66);
      parts.push(
        clump(sheet, x, base - tall * 0.5, tall * sheet.between(0.42, 0.6), tall * 0.52, leaves, {
          ...look,
          leaf,
          lift: (look.lift ?? 0) + (row ? 0 : -0.18) + sheet.between(-0.12, 0.12),
        }),
      );
    }
  }
  return group(parts, rough(sheet, leaf * 1.2, 0.06));
}
