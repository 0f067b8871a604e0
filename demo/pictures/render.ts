import sharp from 'sharp';
import { mkdir, writeFile } from 'node:fs/promises';
import { scenes } from './scenes.js';
const [, , mode, dir, ...names] = process.argv;
if (mode === '--draft' && dir) {
  await mkdir(dir, { recursive: true });
  for (const s of scenes.filter((s) => names.includes(s.name))) {
    const t = Date.now();
    const svg = s.draw();
    const big = await sharp(Buffer.from(svg), { density: 43.2, unlimited: true }).resize(960, 640).png().toBuffer();
    const thumb = await sharp(big).resize(168, 112).toBuffer();
    await sharp({ create: { width: 1140, height: 640, channels: 3, background: '#fff' } })
      .composite([{ input: big, left: 0, top: 0 }, { input: thumb, left: 968, top: 4 }]).jpeg({ quality: 88 }).toFile(`${dir}/${s.name}.jpg`);
    console.log(s.name, svg.length, Date.now() - t);
  }
}
