const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Red, green, blue as 0–1, for filter matrices. */
export const unitChannels = (hex: string): number[] =>
  channels(hex).map((value) => Math.round(value / 2.55) / 100);

/** Mixes two `#rrggbb` colours: 0 gives the first, 1 the second; clamped. */
export function mix(from: string, to: string, share: number): string {
  const t = Math.min(1, Math.max(0, share));
  const end = channels(to);
  return `#${channels(from)
    .map((value, index) =>
      Math.round(value + ((end[index] as number) - value) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
