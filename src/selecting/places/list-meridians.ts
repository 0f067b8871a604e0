import { unproject, type MapFrame } from './map-frame.js';

/** Degrees between two lines. */
const STEPS = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];

/**
 * The lines of the graticule that are seen: round degrees, at least `least` CSS px apart at the equator.
 * @returns longitudes may go on beyond ±180
 */
export function listMeridians(frame: MapFrame, width: number, height: number, least: number): { longitudes: number[]; latitudes: number[] } {
  const step = STEPS.findLast((degrees) => (degrees / 360) * frame.scale >= least) ?? STEPS[0]!;
  const from = unproject({ x: frame.x - width / 2 / frame.scale, y: frame.y + height / 2 / frame.scale });
  const to = unproject({ x: frame.x + width / 2 / frame.scale, y: frame.y - height / 2 / frame.scale });
  const range = (first: number, last: number): number[] => {
    const start = Math.ceil(first / step - 1e-6);
    // Multiplied and not added up: 0.1 three times is not 0.3.
    return Array.from({ length: Math.max(0, Math.floor(last / step + 1e-6) - start + 1) }, (_, i) => +((start + i) * step).toFixed(2));
  };
  return { longitudes: range(from.longitude, to.longitude), latitudes: range(Math.max(from.latitude, -80), Math.min(to.latitude, 80)) };
}
