import type { DayBlock } from './day-blocks.js';

/** Shorter blocks are drawn this long, in minutes, so that a finger meets them; they need the room as well. */
export const SHORTEST = 30;

export interface PlacedBlock extends DayBlock {
  /** Which of `columns` equal parts of the day's width it begins at, and how many it takes. */
  column: number;
  span: number;
  columns: number;
  /** What overlaps here and has no room: said in this block's corner. */
  hidden: DayBlock[];
}

const endOf = ({ from, to }: DayBlock): number => Math.max(to, from + SHORTEST);

/**
 * Sets the blocks of one day side by side where they overlap.
 * @param blocks In order of their start.
 * @param most Columns that the day's width has room for, at least 1. What finds none is counted by the last block before it
 *   in the last column.
 */
export function placeInColumns(blocks: readonly DayBlock[], most: number): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let group: PlacedBlock[] = [];
  /** Until when each column of the group is taken. */
  let ends: number[] = [];
  let until = -Infinity;

  const close = (): void => {
    for (const block of group) {
      block.columns = ends.length;
      const end = endOf(block);
      // It grows to the side until it meets a block of the same time.
      let next = block.column + 1;
      while (next < ends.length && !group.some((other) => other.column === next && other.from < end && endOf(other) > block.from)) next++;
      block.span = next - block.column;
    }
    placed.push(...group);
    group = [];
    ends = [];
  };

  for (const block of blocks) {
    if (block.from >= until) {
      close();
      until = -Infinity;
    }
    until = Math.max(until, endOf(block));
    const free = ends.findIndex((end) => end <= block.from);
    const column = free < 0 ? ends.length : free;
    if (column < most) {
      ends[column] = endOf(block);
      group.push({ ...block, column, span: 1, columns: 1, hidden: [] });
    } else {
      group.findLast((other) => other.column === most - 1)!.hidden.push(block);
    }
  }
  close();
  return placed;
}
