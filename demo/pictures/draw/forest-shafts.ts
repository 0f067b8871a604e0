import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet, short } from '../parts/sheet.js';
import { glow, mist } from '../parts/sky.js';
import { bokeh, shafts } from '../parts/weather.js';

/** A tall trunk with spreading roots and moss on its left side. */
function trunk(sheet: Sheet, x: number, base: number, width: number, bark: string, moss: boolean): string {
  const lean = sheet.between(-26, 26);
  const half = width / 2;
  const body = `M${short(x - half * 2.1)} ${base + 14}Q${short(x - half)} ${base - 20} ${short(x - half)} ${base - 150}L${short(x + lean - half * 0.8)} -20H${short(x + lean + half * 0.8)}L${short(x + half)} ${base - 150}Q${short(x + half)} ${base - 20} ${short(x + half * 2.1)} ${base + 14}Q${x} ${base - 4} ${short(x - half * 2.1)} ${base + 14}Z`;
  const fill = sheet.linear(
    [
      [0, mix(bark, '#d8d9a0', 0.34)],
      [0.3, bark],
      [1, mix(bark, '#0a120c', 0.6)],
    ],
    [0, 0, 1, 0],
  );
  return group([
    shape(body, fill, mottle(sheet, '.09 .006', 0.75, 6)),
    moss
      ? group(
          repeat(16, () =>
            oval(
              x - half * sheet.between(0.2, 1.5),
              base - sheet.between(-8, 130),
              half * sheet.between(0.2, 0.5),
              sheet.between(6, 20),
              sheet.pick(['#6f9438', '#557a2e', '#8fae48']),
            ),
          ),
          `opacity=".75" ${rough(sheet, 16, 0.06)}`,
        )
      : '',
  ]);
}

/** Inside an old forest: shafts of morning light, ferns, a fallen trunk. */
export function drawForestShafts(): string {
  const sheet = createSheet('forest-shafts');
  const row = (count: number, base: number, width: number, bark: string, moss = false): string =>
    repeat(count, (index) =>
      trunk(
        sheet,
        (index + sheet.between(0.1, 0.9)) * (1600 / count),
        base + sheet.between(-14, 14),
        width * sheet.between(0.6, 1.25),
        bark,
        moss,
      ),
    );
  const fern = (x: number, y: number, size: number): string =>
    repeat(9, (index) => {
      const angle = -Math.PI * (0.08 + (index / 8) * 0.84);
      const [tipX, tipY] = [x + Math.cos(angle) * size, y + Math.sin(angle) * size * 0.62 + size * 0.12];
      const [bendX, bendY] = [x + Math.cos(angle) * size * 0.45, y + Math.sin(angle) * size * 0.72];
      const colour = sheet.pick(['#3c6b2c', '#5b8c38', '#86b04c', '#2c5426']);
      return (
        stroke(
          `M${short(x)} ${short(y)}Q${short(bendX)} ${short(bendY)} ${short(tipX)} ${short(tipY)}`,
          colour,
          2.5,
        ) +
        repeat(11, (leaf) => {
          const t = (leaf + 1.5) / 13;
          const u = 1 - t;
          const [px, py] = [
            u * u * x + 2 * u * t * bendX + t * t * tipX,
            u * u * y + 2 * u * t * bendY + t * t * tipY,
          ];
          const long = size * 0.2 * (1 - t * 0.8);
          return polygon(
            [
              [px - long, py - long * 0.15],
              [px, py - long * 0.22],
              [px + long, py + long * 0.1],
              [px, py + long * 0.12],
            ],
            colour,
            'opacity=".9"',
          );
        })
      );
    });
  const canopy = { dark: '#1e3d22', mid: '#4c7c30', light: '#c4d868' };
  return sheet.finish(
    [
      rect(
        0,
        0,
        1600,
        1067,
        sheet.linear([
          [0, '#a8c678'],
          [0.45, '#e9efb8'],
          [0.7, '#d6e09c'],
          [1, '#6a8a44'],
        ]),
      ),
      glow(sheet, 620, 300, 800, '#fffbd8', 0.9),
      group(
        repeat(30, () =>
          clump(
            sheet,
            sheet.between(0, 1600),
            sheet.between(-20, 300),
            sheet.between(80, 170),
            sheet.between(50, 90),
            { dark: '#7fa35c', mid: '#a9c878', light: '#e2ee9f' },
            { leaf: 12, density: 0.5 },
          ),
        ),
        `opacity=".7" ${blur(sheet, 5, 0.05)}`,
      ),
      group(row(26, 660, 16, '#a3b07c'), 'opacity=".75"'),
      mist(sheet, 380, 720, '#f2f4c8', 0.8),
      group(row(16, 690, 30, '#7c8a5c'), 'opacity=".85"'),
      hedge(sheet, -20, 1640, 700, 70, { dark: '#5f8044', mid: '#86a854', light: '#c4d67c' }, { leaf: 7 }),
      mist(sheet, 480, 760, '#eef3c0', 0.7, 14),
      ground(sheet, 680, 1067, '#a9bb5c', '#1e3219', '.006 .04', 0.7),
      row(7, 760, 58, '#5c5c40', true),
      shafts(sheet, [520, -120], 10, [-100, 1500], 1120, '#fff8c4', 0.5),
      group(
        repeat(16, () =>
          clump(
            sheet,
            sheet.between(-40, 1640),
            sheet.between(-40, 120),
            sheet.between(90, 190),
            sheet.between(50, 90),
            canopy,
            { leaf: 12, density: 0.7, lift: 0.1 },
          ),
        ),
        rough(sheet, 16, 0.05),
      ),
      oval(820, 815, 280, 40, '#f2f0a0', `opacity=".45" ${blur(sheet, 24, 0.6)}`),
      hedge(sheet, -20, 420, 830, 70, canopy),
      hedge(sheet, 1120, 1640, 840, 80, canopy, { lift: -0.15 }),
      trunk(sheet, 150, 900, 120, '#4a4232', true),
      trunk(sheet, 1370, 940, 150, '#443b2e', true),
      trunk(sheet, 1080, 830, 74, '#4d4735', true),
      group([
        polygon(
          [
            [420, 930],
            [960, 866],
            [974, 900],
            [968, 926],
            [430, 1004],
          ],
          sheet.linear([
            [0, '#8a8a4a'],
            [0.3, '#5a4a35'],
            [1, '#1c1811'],
          ]),
          mottle(sheet, '.01 .1', 0.7, 12),
        ),
        oval(424, 967, 22, 38, '#b89a68'),
        oval(424, 967, 13, 24, '#8f6f46'),
      ]),
      group(
        repeat(26, () =>
          oval(
            sheet.between(430, 960),
            925 - sheet.between(0, 0.1) * 500,
            sheet.between(14, 34),
            9,
            sheet.pick(['#7fa23c', '#94b84c', '#5f8432']),
          ),
        ),
        `opacity=".85" ${rough(sheet, 16, 0.06)}`,
      ),
      grass(sheet, {
        top: 780,
        bottom: 1080,
        heights: [8, 46],
        colours: ['#3f6a2a', '#6c9438', '#26461f'],
        count: 2000,
      }),
      fern(300, 1010, 190),
      fern(1150, 1030, 210),
      fern(680, 1070, 180),
      fern(40, 1060, 200),
      fern(1520, 1070, 220),
      fern(920, 1010, 120),
      bokeh(sheet, 40, [200, 200, 1400, 900], [2, 6], ['#fffbd0'], 0.7),
    ],
    { vignette: 0.42 },
  );
}
