import type { Table } from './measure-readers.js';
import { floor, ours } from './readers.js';
import type { Timing } from './measure.js';

/** How many times as fast we are as the fastest peer, and as slow as the floor, by the best round of each. */
export function compare({ timings }: Table): { fastest: Timing; times: number; floors: number } {
  const find = (name: string): Timing => timings.find((timing) => timing.name === name)!;
  const our = find(ours.name);
  const bare = find(floor.name);
  const fastest = timings
    .filter((timing) => timing !== our && timing !== bare)
    .reduce((one, other) => (other.best < one.best ? other : one));
  return { fastest, times: fastest.best / our.best, floors: our.best / bare.best };
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1).padStart(9);

/** A table of one feed: milliseconds, and how many times our time each reader takes. */
export function writeTable(table: Table): string {
  const { name, bytes, timings } = table;
  const our = timings.find((timing) => timing.name === ours.name)!;
  const { fastest, times, floors } = compare(table);
  const rows = timings.map(
    ({ name, best, median, first, rounds }) =>
      `  ${name.padEnd(18)}${ms(best)}${ms(median)}${ms(first)}${String(rounds).padStart(8)}${(best / our.best).toFixed(2).padStart(9)}x`,
  );
  return [
    `${name}, ${(bytes / 1e6).toFixed(2)} MB`,
    `  ${'ms a reading'.padEnd(18)}${'best'.padStart(9)}${'median'.padStart(9)}${'first'.padStart(9)}${'rounds'.padStart(8)}${'of ours'.padStart(10)}`,
    ...rows,
    `  ${times.toFixed(2)}x as fast as the fastest peer (${fastest.name}); ${floors.toFixed(2)}x the bare scan`,
    '',
  ].join('\n');
}
