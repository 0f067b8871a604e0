import { archWindow, cityLine } from '../parts/buildings.js';
import { blur, mottle } from '../parts/filters.js';
import { hedge, tree } from '../parts/foliage.js';
import { crowd } from '../parts/people.js';
import { group, line, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky, stars } from '../parts/sky.js';
import { glints, water } from '../parts/water.js';

/** A round concert hall of three receding drums; `base` is the top of its steps. */
function hall(sheet: Sheet, x: number, base: number): string {
  const drum = (half: number, bottom: number, tall: number, windows: number, size: number): string => {
    const fill = sheet.linear(
      [
        [0, '#5c5a84'],
        [0.3, '#d9c8c0'],
        [0.55, '#f6e2c4'],
        [1, '#4a4a78'],
      ],
      [0, 0, 1, 0],
    );
    return group([
      rect(x - half, bottom - tall, half * 2, tall, fill, mottle(sheet, '.05 .03', 0.16)),
      repeat(windows, (index) => {
        const angle = ((index + 0.5) / windows - 0.5) * Math.PI * 0.94;
        return archWindow(
          x + Math.sin(angle) * half * 0.97,
          bottom - tall * 0.14,
          size * Math.cos(angle) * 0.6 + 2,
          tall * 0.62,
          sheet.linear([
            [0, '#ffe9b4'],
            [1, '#ffb65a'],
          ]),
        );
      }),
      rect(
        x - half - 12,
        bottom - tall - 12,
        half * 2 + 24,
        16,
        sheet.linear(
          [
            [0, '#6a6890'],
            [0.5, '#fff0d8'],
            [1, '#5a5a86'],
          ],
          [0, 0, 1, 0],
        ),
      ),
      rect(x - half, bottom - tall + 6, half * 2, 8, '#2a2a4c', 'opacity=".35"'),
      glow(sheet, x, bottom - tall * 0.3, half * 0.9, '#ffbe6a', 0.35),
    ]);
  };
  return group([
    drum(190, base - 360, 90, 9, 30),
    polygon(
      [
        [x - 196, base - 462],
        [x - 60, base - 500],
        [x + 60, base - 500],
        [x + 196, base - 462],
      ],
      '#3c4a74',
    ),
    drum(300, base - 230, 130, 13, 42),
    drum(430, base, 230, 13, 58),
    repeat(14, (index) => {
      const angle = ((index + 0.5) / 14 - 0.5) * Math.PI * 0.9;
      return rect(
        x + Math.sin(angle) * 440 - 7,
        base - 216,
        14,
        216,
        sheet.linear(
          [
            [0, '#fff0d8'],
            [1, '#8a80a0'],
          ],
          [0, 0, 1, 0],
        ),
      );
    }),
    polygon(
      [
        [x - 150, base - 220],
        [x, base - 290],
        [x + 150, base - 220],
      ],
      '#f4e2c8',
    ),
    rect(x - 150, base - 222, 300, 14, '#fff4e0'),
    repeat(6, (index) =>
      rect(
        x - 132 + index * 49,
        base - 208,
        18,
        208,
        sheet.linear(
          [
            [0, '#fff8ea'],
            [1, '#b4a4a8'],
          ],
          [0, 0, 1, 0],
        ),
      ),
    ),
    repeat(5, (index) => rect(x - 108 + index * 49, base - 190, 22, 190, '#ffcf84')),
    glow(sheet, x, base - 90, 300, '#ffc878', 0.7),
  ]);
}

/** A round concert hall at the blue hour, its lights in a fountain basin. */
export function drawOperaBlueHour(): string {
  const sheet = createSheet('opera-blue-hour');
  const ground = 760;
  const leaves = { dark: '#0f2038', mid: '#27415a', light: '#7a8a84' };
  const air =
    sky(sheet, ground + 10, [
      [0, '#122658'],
      [0.5, '#2f5c9e'],
      [0.85, '#86a8cc'],
      [1, '#f0c8a8'],
    ]) +
    stars(sheet, 40, 260) +
    clouds(sheet, {
      bottom: 600,
      light: '#a9bede',
      shade: '#274a86',
      frequency: '.0015 .01',
      clear: 0.53,
      opacity: 0.6,
      seed: 92,
      azimuth: 70,
    });
  const lamp = (x: number): string =>
    line(x, ground + 30, x, ground - 120, '#141c34', 6) +
    [-22, 22]
      .map(
        (side) =>
          stroke(
            `M${x} ${ground - 110}Q${x + side} ${ground - 110} ${x + side} ${ground - 126}`,
            '#141c34',
            4,
          ) +
          oval(x + side, ground - 136, 11, 12, '#fff4d4') +
          glow(sheet, x + side, ground - 136, 110, '#ffd592', 0.9),
      )
      .join('');
  const scene = group([
    cityLine(sheet, ground, 130, '#3f5a8c', ['#ffdf9e', '#ffc56e'], 0.25),
    haze(sheet, 560, ground, '#e2b8a4', 0.4),
    hedge(sheet, -20, 1640, ground, 90, leaves),
    hall(sheet, 800, 716),
    repeat(5, (index) =>
      rect(330 - index * 26, 714 + index * 10, 940 + index * 52, 11, index % 2 ? '#b8a8a8' : '#d9c4b4'),
    ),
    tree(sheet, { x: 130, base: 768, height: 430, spread: 330, leaves, light: [0.8, -0.4] }),
    tree(sheet, { x: 1480, base: 768, height: 430, spread: 330, leaves, light: [-0.8, -0.4] }),
    rect(
      -20,
      ground,
      1640,
      84,
      sheet.linear([
        [0, '#8a7f92'],
        [1, '#4a5278'],
      ]),
      mottle(sheet, '.01 .08', 0.4),
    ),
    lamp(330),
    lamp(1270),
    crowd(sheet, 18, 380, 1240, 800, 66, ['#1c2440', '#5c2f3c', '#2f3f66', '#4a3a4c', '#7a5a3c']),
    rect(200, 812, 1200, 22, '#a0949c'),
    rect(200, 830, 1200, 6, '#3c4264'),
  ]);
  const jet = (x: number, h: number): string =>
    shape(
      `M${x - 5} 900Q${x - 3} ${900 - h} ${x} ${900 - h}Q${x + 3} ${900 - h} ${x + 5} 900Z`,
      '#fff0d4',
      `opacity=".75" ${blur(sheet, 2, 0.6)}`,
    ) +
    shape(
      `M${x} ${900 - h}Q${x - 40} ${900 - h} ${x - 46} 890M${x} ${900 - h}Q${x + 40} ${900 - h} ${x + 46} 890`,
      'none',
      `stroke="#e6ecfa" stroke-width="4" opacity=".6" ${blur(sheet, 2, 0.6)}`,
    ) +
    glow(sheet, x, 880, 70, '#ffe0a4', 0.7);
  return sheet.finish(
    [
      air,
      scene,
      rect(-20, 836, 1640, 240, '#2a3a66'),
      water(sheet, {
        top: 836,
        bottom: 1067,
        scene: air + scene,
        rippled: 40,
        frequency: '.006 .05',
        squash: 0.7,
        soften: 2,
        tint: [
          [0, '#142450', 0.1],
          [1, '#0a1438', 0.6],
        ],
      }),
      glints(sheet, 840, 1067, '#ffe2b0', 0.4, 0.6),
      [420, 610, 800, 990, 1180].map((x, index) => jet(x, [70, 100, 150, 100, 70][index] as number)).join(''),
    ],
    { vignette: 0.4 },
  );
}
