// Makes the files that articles have attached: `npx tsx demo/portal/media/write-files.ts [Chromium]`.
// Without a Chromium the video stays as it is. The sizes in the articles are checked by a test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { recordStrawStar } from './record-straw-star.js';
import { writeBells } from './write-bells.js';
import { leaflet, writeLeafletPdf } from './write-leaflet.js';

const folder = new URL('../files/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('bells.wav', folder), writeBells(8));
writeFileSync(new URL('visitors-leaflet.txt', folder), leaflet.replaceAll('# ', ''));
writeFileSync(new URL('visitors-leaflet.pdf', folder), writeLeafletPdf(leaflet));
const chromium = process.argv[2];
if (chromium) writeFileSync(new URL('straw-weaving.webm', folder), await recordStrawStar(chromium));
