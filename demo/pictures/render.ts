/**
 * Draws the sample pictures and writes them for the demo portal.
 *
 *   npx tsx demo/pictures/render.ts [name …]                    all pictures, or those named
 *   npx tsx demo/pictures/render.ts --draft <folder> [name …]   960 px and a thumb side by side, to look at
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { BLEED, HEIGHT, WIDTH } from './parts/sheet.js';
import { captionOf, scenes } from './scenes.js';
import type { Scene } from './scenes.js';
import type { PlaceCaption } from './place-captions.js';
import { placeCaptionOf, placeScenes, type PlaceScene } from './place-scenes.js';

/** One entry of `pictures.json`. */
export interface PictureEntry {
  name: string;
  /** Size of the largest file in pixels. */
  width: number;
  height: number;
  /** Widths for which there is a WebP and an AVIF file `<name>-<width>.<format>`. */
  widths: number[];
  alt: PlaceCaption;
  /** Dominant colour, `#rrggbb`. */
  color: string;
  /** What matters most, in percent from the left and from the top. */
  focalPoint: { x: number; y: number };
}

/** Largest size of a file in bytes, by width; the quality is lowered until the file fits. */
const BUDGETS = new Map([
  [480, { webp: 22_000, avif: 18_000 }],
  [960, { webp: 56_000, avif: 44_000 }],
  [1600, { webp: 90_000, avif: 78_000 }],
]);
/** Of the pictures of places, which are more and mostly seen small. */
const PLACE_BUDGETS = new Map([
  [480, { webp: 18_000, avif: 14_000 }],
  [960, { webp: 44_000, avif: 32_000 }],
  [1600, { webp: 68_000, avif: 52_000 }],
]);
const everyScene: readonly (Scene | PlaceScene)[] = [...scenes, ...placeScenes];
const isPlace = (scene: Scene | PlaceScene): scene is PlaceScene => placeScenes.some(({ name }) => name === scene.name);
const OUT = fileURLToPath(new URL('../portal/pictures/', import.meta.url));

async function encode(image: Buffer, format: 'webp' | 'avif', budget: number): Promise<Buffer> {
  for (const quality of format === 'webp' ? [74, 62, 50, 38, 26, 16] : [52, 42, 34, 26, 20]) {
    const file = await (
      format === 'webp'
        ? sharp(image).webp({ quality, effort: 4 })
        : sharp(image).avif({ quality, effort: 3 })
    ).toBuffer();
    if (file.length <= budget) return file;
  }
  throw new Error(`no ${format} quality fits into ${budget} bytes`);
}

/** The colour that stands for the picture while it loads: the mean of its middle. */
async function readColor(image: Buffer): Promise<string> {
  const { channels } = await sharp(image)
    .resize(60, 40)
    .extract({ left: 6, top: 4, width: 48, height: 32 })
    .stats();
  return `#${channels
    .slice(0, 3)
    .map(({ mean }) => Math.round(mean).toString(16).padStart(2, '0'))
    .join('')}`;
}

async function render(scene: Scene | PlaceScene): Promise<PictureEntry> {
  const allowed = isPlace(scene) ? PLACE_BUDGETS : BUDGETS;
  const full = await sharp(Buffer.from(scene.draw()), { unlimited: true })
    .flatten({ background: '#ffffff' })
    .extract({ left: BLEED, top: BLEED, width: WIDTH, height: HEIGHT })
    .png({ compressionLevel: 1 })
    .toBuffer();
  for (const [width, budgets] of allowed) {
    const image =
      width === WIDTH
        ? full
        : await sharp(full)
            .resize(width, Math.round((width * HEIGHT) / WIDTH))
            .png({ compressionLevel: 1 })
            .toBuffer();
    for (const format of ['webp', 'avif'] as const) {
      await writeFile(`${OUT}${scene.name}-${width}.${format}`, await encode(image, format, budgets[format]));
    }
  }
  return {
    name: scene.name,
    width: WIDTH,
    height: HEIGHT,
    widths: [...allowed.keys()],
    alt: isPlace(scene) ? placeCaptionOf(scene) : captionOf(scene),
    color: await readColor(full),
    focalPoint: { x: scene.focus[0], y: scene.focus[1] },
  };
}

async function renderDraft(scene: Scene | PlaceScene, folder: string): Promise<void> {
  const bleed = Math.round(BLEED * 0.6);
  const big = await sharp(Buffer.from(scene.draw()), { density: 43.2, unlimited: true })
    .resize(960 + 2 * bleed, 640 + 2 * bleed, { fit: 'fill' })
    .extract({ left: bleed, top: bleed, width: 960, height: 640 })
    .png()
    .toBuffer();
  const thumb = await sharp(big).resize(168, 112).toBuffer();
  await sharp({ create: { width: 1140, height: 640, channels: 3, background: '#ffffff' } })
    .composite([
      { input: big, left: 0, top: 0 },
      { input: thumb, left: 968, top: 4 },
    ])
    .jpeg({ quality: 88 })
    .toFile(`${folder}/${scene.name}.jpg`);
}

const args = process.argv.slice(2);
const folder = args[0] === '--draft' ? args.splice(0, 2)[1] : undefined;
const unknown = args.filter((name) => !everyScene.some((scene) => scene.name === name));
if (unknown.length) throw new Error(`unknown picture: ${unknown.join(', ')}`);
const chosen = everyScene.filter((scene) => !args.length || args.includes(scene.name));
await mkdir(folder ?? OUT, { recursive: true });
const list = `${OUT}pictures.json`;
const known = !folder && args.length ? (JSON.parse(await readFile(list, 'utf8')) as PictureEntry[]) : [];
const entries = new Map(known.map((entry) => [entry.name, entry]));
for (const scene of chosen) {
  if (folder) await renderDraft(scene, folder);
  else entries.set(scene.name, await render(scene));
  console.log(scene.name);
}
if (!folder) {
  const sorted = everyScene.flatMap(({ name }) => entries.get(name) ?? []);
  await writeFile(list, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${sorted.length} pictures, list of ${(await stat(list)).size} bytes`);
}
