import { existsSync, readFileSync, statSync } from 'node:fs';
import type { DemoPicture, Edition } from './demo-article.js';

/** Every picture of the portal is drawn in these widths, at 3:2. */
const widths = [480, 960, 1600];

/** What `pictures.json` tells of a drawing. */
interface Drawing {
  name: string;
  alt?: Partial<Record<Edition, string>>;
  color?: string;
}

const list = new URL('./pictures/pictures.json', import.meta.url);
const drawings: Drawing[] = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Drawing[]) : [];

/** The files of a drawing in `pictures/`, with their sizes in bytes where they are there. */
export function readPicture(name: string, caption: string, credit: string, language: Edition): DemoPicture {
  const drawing = drawings.find((one) => one.name === name);
  return {
    name,
    caption,
    credit,
    alt: drawing?.alt?.[language],
    color: drawing?.color,
    files: widths.map((width) => {
      const path = `/pictures/${name}-${width}.webp`;
      const file = statSync(new URL(`.${path}`, import.meta.url), { throwIfNoEntry: false });
      return { path, width, height: Math.round((width * 2) / 3), type: 'image/webp', bytes: file?.size };
    }),
  };
}
