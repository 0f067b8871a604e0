/** A copy without the keys whose value is unknown, so that it is the same after a trip through JSON. */
export function known<T extends object>(object: T): T {
  const copy = {} as T;
  for (const key in object) if (object[key] !== undefined && object[key] !== '') copy[key] = object[key];
  return copy;
}

/** Seconds from `1:02:03`, `2:03` or `123`. */
export function readDuration(text = ''): number | undefined {
  if (!/^\s*\d+(:\d+){0,2}(\.\d+)?\s*$/.test(text)) return undefined;
  return Math.round(text.split(':').reduce((sum, part) => sum * 60 + +part, 0)) || undefined;
}

/** A positive whole number, else unknown. */
export const positive = (text: string | undefined): number | undefined => {
  const number = text ? parseInt(text) : 0;
  return number > 0 && number < 1e15 ? number : undefined;
};
