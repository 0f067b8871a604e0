/** A box in CSS pixels from the left and the top of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Between the two, and to the window's edge. */
const GAP = 8;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where a box floats beside another: at its end side, else at its start, else below or above, else over it; within the window.
 * For engines that cannot anchor by style sheet.
 */
export function placeBeside(anchor: Box, box: Pick<Box, 'width' | 'height'>, window: Pick<Box, 'width' | 'height'>, rtl: boolean): Pick<Box, 'left' | 'top'> {
  const right = anchor.left + anchor.width + GAP;
  const left = anchor.left - box.width - GAP;
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - box.height - GAP;
  const inside = (at: number) => at >= GAP && at + box.width <= window.width - GAP;
  const side = (rtl ? [left, right] : [right, left]).find(inside);
  const least = { left: clamp(anchor.left, GAP, window.width - box.width - GAP), top: clamp(anchor.top, GAP, window.height - box.height - GAP) };
  if (side !== undefined) return { left: side, top: Math.max(least.top, GAP) };
  const top = below + box.height <= window.height - GAP ? below : above >= GAP ? above : least.top;
  return { left: Math.max(rtl ? clamp(anchor.left + anchor.width - box.width, GAP, window.width - box.width - GAP) : least.left, GAP), top: Math.max(top, GAP) };
}
