/** Something in a day's column that can have the focus. */
export interface Stop {
  /** Unique among all days. */
  id: string;
  /** Minutes since the day's midnight. */
  from: number;
}

/**
 * Where a key leads among events in columns of days: up and down within the day, to the sides (as the eye sees it) to
 * what is nearest in time in the next day that has anything, Home and End in the day, with Ctrl in all of them.
 * @param key As `KeyboardEvent.key`.
 * @param rtl Whether days run from right to left.
 * @returns The same `id` where there is no further; undefined for any other key, and where `id` is none of the stops.
 */
export function moveInDays(days: readonly (readonly Stop[])[], id: string, key: string, ctrl: boolean, rtl: boolean): string | undefined {
  const at = days.findIndex((stops) => stops.some((stop) => stop.id === id));
  const stops = days[at];
  if (!stops) return undefined;
  const index = stops.findIndex((stop) => stop.id === id);
  if (key === 'Home' || key === 'End') {
    const within = ctrl ? days.flat() : stops;
    return within.at(key === 'Home' ? 0 : -1)!.id;
  }
  if (ctrl) return undefined;
  if (key === 'ArrowUp' || key === 'ArrowDown') return (stops[index + (key === 'ArrowUp' ? -1 : 1)] ?? stops[index]!).id;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const isLater = (key === 'ArrowRight') !== rtl;
  const side = isLater ? days.slice(at + 1) : days.slice(0, at).reverse();
  const next = side.find((others) => others.length);
  if (!next) return id;
  const distance = (stop: Stop): number => Math.abs(stop.from - stops[index]!.from);
  return next.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best)).id;
}
