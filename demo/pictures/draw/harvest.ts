import { blur, mottle } from '../parts/filters.js';
import { hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { disc, group, hill, line, oval, polygon, rect, repeat, stroke } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky } from '../parts/sky.js';

const GREEN = '#2f7d4c';

/** A combine harvester seen from the side, heading left; wheels stand at y 0. */
function combine(sheet: Sheet): string {
  const wheel = (x: number, r: number): string =>
    disc(x, -r, r, '#1f1c1a') +
    disc(x, -r, r * 0.62, '#d8d2c4') +
    disc(x, -r, r * 0.3, '#7d7a74') +
    repeat(16, (index) => {
      const angle = (index / 16) * Math.PI * 2;
      return line(
        x + Math.cos(angle) * r * 0.84,
        -r + Math.sin(angle) * r * 0.84,
        x + Math.cos(angle) * r,
        -r + Math.sin(angle) * r,
        '#3a3530',
        r * 0.1,
      );
    });
  const reel = repeat(6, (index) => {
    const angle = (index / 6) * Math.PI;
    return line(
      -380 - Math.cos(angle) * 62,
      -70 - Math.sin(angle) * 62,
      -380 + Math.cos(angle) * 62,
      -70 + Math.sin(angle) * 62,
      '#d9b23e',
      6,
    );
  });
  return group([
    polygon(
      [
        [-200, -120],
        [-330, -60],
        [-330, -30],
        [-190, -70],
      ],
      '#245c3a',
    ),
    polygon(
      [
        [-440, -60],
        [-286, -110],
        [-270, -14],
        [-430, -4],
      ],
      '#b8352a',
    ),
    polygon(
      [
        [-440, -60],
        [-286, -110],
        [-284, -96],
        [-438, -46],
      ],
      '#e0604a',
    ),
    polygon(
      [
        [-500, -10],
        [-430, -34],
        [-420, -4],
      ],
      '#8a2620',
    ),
    reel,
    disc(-380, -70, 12, '#5c4a1c'),
    polygon(
      [
        [-210, -250],
        [220, -262],
        [268, -200],
        [268, -90],
        [-210, -74],
      ],
      sheet.linear([
        [0, '#4da06a'],
        [0.4, GREEN],
        [1, '#174a2e'],
      ]),
      mottle(sheet, 0.02, 0.14),
    ),
    polygon(
      [
        [-60, -252],
        [210, -262],
        [190, -312],
        [-40, -312],
      ],
      '#3f9160',
    ),
    rect(-40, -318, 232, 8, '#ffe9a8', 'opacity=".6"'),
    polygon(
      [
        [-212, -254],
        [-196, -360],
        [-76, -360],
        [-70, -254],
      ],
      '#20303a',
    ),
    polygon(
      [
        [-204, -258],
        [-190, -350],
        [-84, -350],
        [-80, -258],
      ],
      sheet.linear([
        [0, '#ffeab8'],
        [0.5, '#9fc0c8'],
        [1, '#4f6a78'],
      ]),
    ),
    rect(-206, -372, 140, 16, GREEN),
    disc(-136, -292, 15, '#3a2a24'),
    oval(-132, -262, 22, 24, '#2f4a7a'),
    stroke('M150 -280Q60 -380 -30 -420', '#3f9160', 26),
    stroke('M-30 -420L-50 -396', '#245c3a', 22),
    rect(-180, -170, 420, 22, '#f0e9d4', 'opacity=".8"'),
    wheel(-130, 92),
    wheel(190, 62),
    line(230, -250, 230, -300, '#2a2a2a', 10),
  ]);
}

/** A combine in a field of rye at golden hour, dust in the light. */
export function drawHarvest(): string {
  const sheet = createSheet('harvest');
  const dust = group(
    repeat(30, () =>
      oval(
        sheet.between(900, 1500),
        sheet.between(520, 770),
        sheet.between(50, 130),
        sheet.between(20, 60),
        '#ffdf9e',
        'opacity=".16"',
      ),
    ),
    blur(sheet, 18),
  );
  return sheet.finish(
    [
      sky(sheet, 640, [
        [0, '#5a7eae'],
        [0.45, '#d9b48e'],
        [0.8, '#ffc878'],
        [1, '#ffe2a0'],
      ]),
      clouds(sheet, {
        bottom: 560,
        light: '#ffe6b8',
        shade: '#b08a86',
        frequency: '.0014 .007',
        clear: 0.49,
        opacity: 0.85,
        azimuth: 20,
        seed: 18,
      }),
      glow(sheet, 1300, 500, 760, '#ffdf90', 1),
      disc(1300, 498, 46, '#fffae0'),
      hill(
        [
          [-20, 590],
          [500, 560],
          [1000, 586],
          [1620, 556],
        ],
        700,
        '#c99a6c',
      ),
      hedge(
        sheet,
        -20,
        1640,
        606,
        48,
        { dark: '#7a5f3c', mid: '#a88648', light: '#f0cc78' },
        { leaf: 5, light: [0.7, -0.7] },
      ),
      haze(sheet, 520, 650, '#ffe2a4', 0.8),
      ground(sheet, 600, 1067, '#f0c46a', '#8a5a22', '.006 .05'),
      grass(sheet, {
        top: 612,
        bottom: 790,
        heights: [7, 30],
        colours: ['#d9a748', '#f4d07a', '#b88434', '#ffe4a0'],
        count: 4400,
        to: 560,
      }),
      polygon(
        [
          [560, 620],
          [1640, 606],
          [1640, 1080],
          [-40, 1080],
          [-40, 960],
          [420, 800],
        ],
        sheet.linear([
          [0, '#e2b76a'],
          [1, '#9a6a30'],
        ]),
        mottle(sheet, '.004 .05', 0.6, 10),
      ),
      group(
        repeat(9, (index) =>
          stroke(
            `M${1640 - index * 60} ${640 + index * 50}Q${900 - index * 80} ${700 + index * 48} ${-40} ${960 + index * 38}`,
            '#7a4f20',
            5 + index,
            'opacity=".3"',
          ),
        ),
      ),
      group(
        repeat(5, (index) => {
          const [x, y, r] = [
            [1130, 664, 20],
            [1420, 680, 26],
            [1260, 720, 34],
            [1490, 800, 58],
            [980, 645, 15],
          ][index] as [number, number, number];
          return (
            oval(x - r * 1.6, y + r * 0.85, r * 2.2, r * 0.22, '#5c3a1a', 'opacity=".5"') +
            rect(
              x - r * 1.3,
              y - r,
              r * 1.6,
              r * 1.9,
              sheet.linear(
                [
                  [0, '#a87434'],
                  [1, '#e9bd66'],
                ],
                [0, 0, 1, 0],
              ),
              `rx="${r * 0.4}" ${mottle(sheet, '.1 .02', 0.5)}`,
            ) +
            oval(x + r * 0.3, y - r * 0.05, r * 0.62, r * 0.95, '#f4d488') +
            oval(x + r * 0.3, y - r * 0.05, r * 0.34, r * 0.55, 'none', 'stroke="#b88434" stroke-width="3"')
          );
        }),
      ),
      grass(sheet, {
        top: 770,
        bottom: 930,
        heights: [28, 44],
        colours: ['#d9a748', '#f4d07a', '#b88434', '#ffe4a0'],
        count: 1900,
        to: 300,
      }),
      dust,
      polygon(
        [
          [330, 856],
          [1010, 856],
          [700, 930],
          [120, 920],
        ],
        '#4a2c14',
        `opacity=".5" ${blur(sheet, 10, 0.4)}`,
      ),
      group(combine(sheet), 'transform="translate(790 872) scale(1.02)"'),
      dust,
      grass(sheet, {
        top: 915,
        bottom: 1090,
        heights: [50, 110],
        colours: ['#c9923a', '#f0c868', '#a06a26', '#ffe09a', '#7a4c1c'],
        count: 1500,
        to: 330,
      }),
      grass(sheet, {
        top: 1010,
        bottom: 1080,
        heights: [16, 40],
        colours: ['#b88434', '#e2b45c', '#7a5022'],
        count: 1600,
        from: 380,
      }),
      glow(sheet, 1300, 500, 900, '#ffcf7c', 0.4),
    ],
    { vignette: 0.32 },
  );
}
