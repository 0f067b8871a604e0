import { branches } from '../parts/branches.js';
import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, line, oval, polygon, rect, repeat } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

const BLOSSOM = { dark: '#c9a2b4', mid: '#f3d9e0', light: '#ffffff' };

function appleTree(sheet: Sheet, x: number, base: number, height: number): string {
  const masses: string[] = [];
  const wood = branches(sheet, {
    x,
    base,
    height,
    width: height * 0.06,
    colour: '#4d3d36',
    depth: 4,
    spread: 0.7,
    atEnd: (endX, endY) => {
      masses.push(
        clump(
          sheet,
          endX,
          endY,
          height * sheet.between(0.06, 0.11),
          height * sheet.between(0.05, 0.08),
          BLOSSOM,
          { leaf: Math.max(4, height * 0.014), density: 0.8, light: [0.4, -0.9], lift: 0.1 },
        ),
      );
      return '';
    },
  });
  return wood + group(masses, rough(sheet, 10, 0.06));
}

/** A log house with carved window frames and a thatched roof. */
function house(sheet: Sheet, x: number, base: number): string {
  const [wide, tall] = [600, 200];
  const logs =
    repeat(9, (index) =>
      rect(
        x,
        base - tall + (index * tall) / 9,
        wide,
        tall / 9 - 1.5,
        sheet.linear([
          [0, '#c89a62'],
          [0.4, '#9a6f44'],
          [1, '#513822'],
        ]),
        mottle(sheet, '.01 .12', 0.5),
      ),
    ) +
    repeat(
      9,
      (index) =>
        disc(x - 4, base - tall + ((index + 0.5) * tall) / 9, 11, '#b98c58') +
        disc(x - 4, base - tall + ((index + 0.5) * tall) / 9, 6, '#8c6238'),
    );
  const window = (at: number): string =>
    rect(at - 40, base - 152, 80, 92, '#f4efe2') +
    rect(
      at - 30,
      base - 142,
      60,
      72,
      sheet.linear([
        [0, '#7fa3b8'],
        [1, '#34465a'],
      ]),
    ) +
    rect(at - 2, base - 142, 4, 72, '#f4efe2') +
    rect(at - 30, base - 118, 60, 4, '#f4efe2') +
    polygon(
      [
        [at - 48, base - 152],
        [at, base - 182],
        [at + 48, base - 152],
      ],
      '#5f8fb0',
    ) +
    polygon(
      [
        [at - 30, base - 155],
        [at, base - 173],
        [at + 30, base - 155],
      ],
      '#f4efe2',
    ) +
    rect(at - 62, base - 152, 20, 92, '#5f8fb0') +
    rect(at + 42, base - 152, 20, 92, '#5f8fb0') +
    repeat(3, (index) =>
      disc(at - 22 + index * 22, base - 56, 9, sheet.pick(['#c8452f', '#e07a8a', '#d9a441'])),
    ) +
    rect(at - 44, base - 62, 88, 6, '#e0d4bc');
  return group([
    logs,
    rect(x, base - tall, wide, 46, '#1d120c', 'opacity=".4"'),
    window(x + 130),
    window(x + 300),
    rect(x + 420, base - 160, 90, 160, '#6a452c'),
    rect(x + 430, base - 150, 70, 150, '#8a5d3a'),
    repeat(4, (index) =>
      rect(x + 432 + index * 17, base - 148, 14, 146, mix('#8a5d3a', '#000000', 0.1 + (index % 2) * 0.1)),
    ),
    disc(x + 490, base - 72, 4, '#2a2018'),
    polygon(
      [
        [x - 70, base - tall + 20],
        [x + 50, base - tall - 210],
        [x + wide - 50, base - tall - 210],
        [x + wide + 70, base - tall + 20],
      ],
      sheet.linear([
        [0, '#d3bd8a'],
        [0.6, '#a58a58'],
        [1, '#6d5836'],
      ]),
      mottle(sheet, '.09 .012', 0.8, 8),
    ),
    rect(x + 40, base - tall - 222, wide - 80, 18, '#8a7248', rough(sheet, 8)),
    rect(x + 420, base - tall - 280, 50, 84, '#d9cbb4', mottle(sheet, 0.05, 0.5)),
    rect(x + 414, base - tall - 286, 62, 12, '#9a5a44'),
  ]);
}

/** A folk museum: a thatched log house and a draw well among apple blossom in May. */
export function drawBlossomHouse(): string {
  const sheet = createSheet('blossom-house');
  const fresh = { dark: '#3d6b34', mid: '#78a843', light: '#d3e484' };
  return sheet.finish(
    [
      sky(sheet, 760, [
        [0, '#6aa6d8'],
        [0.6, '#b9daec'],
        [1, '#f4f2e4'],
      ]),
      clouds(sheet, {
        bottom: 520,
        light: '#ffffff',
        shade: '#c3d6e8',
        frequency: '.0022 .008',
        clear: 0.5,
        opacity: 0.8,
        seed: 3,
      }),
      glow(sheet, 1400, 200, 600, '#fff4cc', 0.6),
      hedge(sheet, -20, 1640, 716, 120, { dark: '#84a888', mid: '#a9c79a', light: '#d6e4b4' }, { leaf: 7 }),
      haze(sheet, 560, 720, '#f6f6e6', 0.6),
      hedge(sheet, -20, 560, 716, 80, fresh),
      hedge(sheet, 1180, 1640, 720, 90, fresh),
      appleTree(sheet, 560, 740, 380),
      appleTree(sheet, 1330, 750, 440),
      ground(sheet, 706, 1067, '#a8c85c', '#4f7c2c', '.01 .06', 0.4),
      oval(980, 760, 380, 22, '#26401c', `opacity=".5" ${blur(sheet, 8, 0.6)}`),
      house(sheet, 660, 752),
      polygon(
        [
          [1080, 756],
          [1160, 756],
          [1000, 900],
          [760, 1090],
          [420, 1090],
          [860, 880],
        ],
        sheet.linear([
          [0, '#dcc99a'],
          [1, '#b49a68'],
        ]),
        mottle(sheet, 0.02, 0.5, 26),
      ),
      line(250, 880, 250, 520, '#6a4c34', 18),
      line(250, 524, 246, 470, '#6a4c34', 12),
      line(90, 640, 470, 384, '#7d5b3e', 12),
      line(468, 386, 466, 770, '#5c4a3a', 4),
      rect(66, 616, 44, 56, '#77736a', rough(sheet, 8)),
      polygon(
        [
          [390, 790],
          [540, 790],
          [552, 900],
          [378, 900],
        ],
        '#8a6844',
      ),
      repeat(6, (index) =>
        rect(
          382,
          796 + index * 17,
          166,
          14,
          sheet.linear([
            [0, '#c09560'],
            [1, '#6a4a2e'],
          ]),
          mottle(sheet, '.01 .12', 0.5),
        ),
      ),
      polygon(
        [
          [382, 790],
          [548, 790],
          [530, 776],
          [400, 776],
        ],
        '#3a2a1e',
      ),
      polygon(
        [
          [448, 752],
          [484, 752],
          [480, 790],
          [452, 790],
        ],
        '#8f9498',
      ),
      rect(446, 750, 40, 5, '#c4c8ca'),
      oval(470, 906, 120, 12, '#26401c', `opacity=".5" ${blur(sheet, 5, 0.6)}`),
      grass(sheet, {
        top: 760,
        bottom: 1080,
        heights: [8, 44],
        colours: ['#5f8f34', '#8fbc48', '#3f6a26', '#b3d464'],
        count: 2600,
      }),
      repeat(150, () => {
        const y = sheet.between(800, 1060);
        return disc(
          sheet.between(0, 1600),
          y,
          (y - 700) / 70,
          sheet.pick(['#ffe14a', '#f7c62c', '#ffffff']),
          'opacity=".95"',
        );
      }),
      appleTree(sheet, 1690, 980, 700),
      group(
        repeat(9, () =>
          clump(
            sheet,
            sheet.between(-60, 330),
            sheet.between(-40, 150),
            sheet.between(60, 110),
            sheet.between(36, 64),
            BLOSSOM,
            { leaf: 10, density: 0.7, lift: 0.1 },
          ),
        ),
        rough(sheet, 14, 0.05),
      ),
      repeat(46, () =>
        oval(sheet.between(0, 1600), sheet.between(100, 1040), 4, 2.6, '#fff4f6', `opacity=".85"`),
      ),
    ],
    { vignette: 0.2 },
  );
}
