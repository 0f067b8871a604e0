import { project, type Spot } from '../../selecting/places/map-frame.js';

/** Width of the world in the units of these paths. */
export const WORLD = 65536;

const write = ({ x, y }: Spot): string => `${(x * WORLD).toFixed(1)} ${(y * WORLD).toFixed(1)}`;

/** Vertices in degrees as the `d` of an SVG path in a world 65,536 units wide. */
export const writePath = (lines: readonly { closed: boolean; vertices: readonly (readonly [longitude: number, latitude: number])[] }[]): string =>
  lines
    .map(({ closed, vertices }) => `M${vertices.map(([longitude, latitude]) => write(project({ latitude, longitude }))).join(' ')}${closed ? 'z' : ''}`)
    .join('');
