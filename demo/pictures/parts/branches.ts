import { group, stroke } from './shapes.js';
import type { Sheet } from './sheet.js';
import { short } from './sheet.js';

export interface BranchLook {
  x: number;
  base: number;
  height: number;
  /** Width of the trunk at its foot. */
  width: number;
  colour: string;
  /** Forks from trunk to twig. */
  depth?: number;
  /** Opening angle of a fork in radians. */
  spread?: number;
  /** Called at each twig end: blossom, snow, leaves. */
  atEnd?: (x: number, y: number) => string;
}

/** A bare tree, grown by forking; limbs bend and thin out. */
export function branches(sheet: Sheet, look: BranchLook): string {
  const { depth = 6, spread = 0.62, colour, atEnd } = look;
  const limbs: string[] = [];
  const ends: string[] = [];
  const grow = (x: number, y: number, angle: number, length: number, width: number, left: number): void => {
    const bend = angle + sheet.between(-0.16, 0.16);
    const [endX, endY] = [x + Math.cos(bend) * length, y + Math.sin(bend) * length];
    const [midX, midY] = [x + Math.cos(angle) * length * 0.5, y + Math.sin(angle) * length * 0.5];
    limbs.push(
      stroke(
        `M${short(x)} ${short(y)}Q${short(midX)} ${short(midY)} ${short(endX)} ${short(endY)}`,
        colour,
        Math.max(0.8, width),
      ),
    );
    if (left === 0) {
      if (atEnd) ends.push(atEnd(endX, endY));
      return;
    }
    const forks = sheet.chance() < 0.4 ? 3 : 2;
    for (let fork = 0; fork < forks; fork += 1) {
      const turn = (fork / (forks - 1) - 0.5) * 2 * spread + sheet.between(-0.14, 0.14);
      grow(endX, endY, bend + turn * 0.8, length * sheet.between(0.66, 0.82), width * 0.62, left - 1);
    }
  };
  grow(look.x, look.base, -Math.PI / 2, look.height * 0.3, look.width, depth);
  return group(limbs) + group(ends);
}
