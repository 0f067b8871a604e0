import type { Picture } from '../../src/model/feed.js';
import { assetUrl } from './asset-url.js';

const widths = [480, 960, 1600];

/** A drawing of the demo portal in its three widths. */
export function samplePicture(name: string, credit: string, caption?: string): Picture {
  const sizes = widths.map((width) => ({
    url: assetUrl(`pictures/${name}-${width}.webp`),
    width,
    height: Math.round((width * 2) / 3),
    type: 'image/webp',
  }));
  return { ...sizes.at(-1)!, credit, caption, sizes };
}
