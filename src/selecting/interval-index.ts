/** What lies between two numbers. */
export interface Interval {
  from: number;
  /** Inclusive; may be Infinity. */
  to: number;
}

/**
 * Finds the intervals that touch a span without looking at those outside it, however many there are and however long
 * some of them may be: a balanced tree over the sorted list, each node knowing the latest end below it.
 */
export function createIntervalIndex<T extends Interval>(intervals: readonly T[]): (from: number, to: number, visit: (one: T) => void) => void {
  const sorted = [...intervals].sort((a, b) => a.from - b.from);
  const latest = new Float64Array(sorted.length);
  const measure = (low: number, high: number): number => {
    if (low >= high) return -Infinity;
    const middle = (low + high) >> 1;
    return (latest[middle] = Math.max(sorted[middle]!.to, measure(low, middle), measure(middle + 1, high)));
  };
  measure(0, sorted.length);
  return function find(from: number, to: number, visit: (one: T) => void, low = 0, high = sorted.length): void {
    const middle = (low + high) >> 1;
    if (low >= high || latest[middle]! < from) return;
    find(from, to, visit, low, middle);
    if (sorted[middle]!.from >= to) return;
    if (sorted[middle]!.to >= from) visit(sorted[middle]!);
    find(from, to, visit, middle + 1, high);
  };
}
