import { statSync } from 'node:fs';
import type { DemoPicture } from './demo-article.js';

/** Every picture of the portal is drawn in these widths, at 3:2. */
const widths = [480, 960, 1600];

/** The files of a drawing in `pictures/`, with their sizes in bytes where they are there. */
export function readPicture(name: string, caption: string, credit: string): DemoPicture {
  return {
    name,
    caption,
    credit,
    files: widths.map((width) => {
      const path = `/pictures/${name}-${width}.webp`;
      const file = statSync(new URL(`.${path}`, import.meta.url), { throwIfNoEntry: false });
      return { path, width, height: Math.round((width * 2) / 3), type: 'image/webp', bytes: file?.size };
    }),
  };
}
