/** Answers as it did last as long as what the answer was made from is the same. */
export function createMemory<T>(): (from: readonly unknown[], make: () => T) => T {
  let known: readonly unknown[] | undefined;
  let value: T;
  return (from, make) => {
    if (!known || from.some((part, i) => part !== known![i])) {
      value = make();
      known = from;
    }
    return value;
  };
}
