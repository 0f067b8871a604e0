import { blur, mottle, rough } from '../parts/filters.js';
import { grass } from '../parts/ground.js';
import { group, hill, line, oval, polygon, rect, repeat, shape } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, mist, sky } from '../parts/sky.js';
import { spruceLine } from '../parts/conifers.js';
import { snowfall } from '../parts/weather.js';

/** A chimney-like pillar of grey stone with a bell in its head. */
function bellPillar(sheet: Sheet, x: number, base: number, h: number, tone: number): string {
  const w = h * 0.17;
  const shade = (light: number): string => {
    const value = Math.round(light * 255 * (0.55 + tone * 0.45));
    return `#${[value, value + 3, value + 8].map((part) => Math.min(255, part).toString(16).padStart(2, '0')).join('')}`;
  };
  const top = base - h;
  return group([
    polygon(
      [
        [x, base],
        [x + h * 0.5, base + h * 0.1],
        [x + h * 0.4, base + h * 0.12],
        [x - w, base + 4],
      ],
      '#4a5262',
      `opacity=".3" ${blur(sheet, 6, 0.6)}`,
    ),
    polygon(
      [
        [x - w * 1.5, base],
        [x - w * 1.5, base - h * 0.1],
        [x + w * 1.5, base - h * 0.1],
        [x + w * 1.5, base],
      ],
      shade(0.5),
      mottle(sheet, 0.1, 0.22),
    ),
    rect(x - w * 1.56, base - h * 0.115, w * 3.1, h * 0.022, '#f4f6f9'),
    polygon(
      [
        [x - w / 2, base - h * 0.1],
        [x - w / 2, top],
        [x + w / 2, top],
        [x + w / 2, base - h * 0.1],
      ],
      sheet.linear(
        [
          [0, shade(0.62)],
          [0.62, shade(0.5)],
          [0.66, shade(0.3)],
          [1, shade(0.24)],
        ],
        [0, 0, 1, 0],
      ),
      mottle(sheet, '.08 .05', 0.22),
    ),
    rect(x - w * 0.3, top + h * 0.06, w * 0.6, h * 0.15, '#cfd5dc'),
    line(x, top + h * 0.06, x, top + h * 0.1, '#2b2d33', 3),
    shape(
      `M${x - w * 0.19} ${top + h * 0.172}C${x - w * 0.12} ${top + h * 0.15} ${x - w * 0.13} ${top + h * 0.09} ${x} ${top + h * 0.09}C${x + w * 0.13} ${top + h * 0.09} ${x + w * 0.12} ${top + h * 0.15} ${x + w * 0.19} ${top + h * 0.172}Z`,
      '#3c3a36',
    ),
    oval(x, top + h * 0.178, w * 0.05, w * 0.06, '#24221f'),
    rect(x - w * 0.6, top - h * 0.012, w * 1.2, h * 0.03, shade(0.42)),
    shape(
      `M${x - w * 0.64} ${top - h * 0.01}Q${x - w * 0.3} ${top - h * 0.036} ${x} ${top - h * 0.03}Q${x + w * 0.4} ${top - h * 0.04} ${x + w * 0.64} ${top - h * 0.01}Z`,
      '#f6f8fb',
    ),
    repeat(5, (index) =>
      rect(x - w * 0.5, base - h * (0.24 + index * 0.13), w, 2, '#20242c', 'opacity=".2"'),
    ),
  ]);
}

/** A memorial of chimney-like pillars with bells on a snowy slope, a grey winter day. */
export function drawMemorialBells(): string {
  const sheet = createSheet('memorial-bells');
  const places: [number, number, number, number][] = [
    [1040, 600, 120, 0.95],
    [640, 606, 126, 0.95],
    [1250, 626, 170, 0.8],
    [430, 640, 190, 0.76],
    [860, 636, 180, 0.78],
    [1440, 684, 280, 0.55],
    [230, 716, 330, 0.5],
    [1130, 742, 380, 0.35],
    [600, 800, 520, 0.16],
  ];
  return sheet.finish(
    [
      sky(sheet, 700, [
        [0, '#8e99a8'],
        [0.6, '#c2c9d0'],
        [1, '#e6e6e2'],
      ]),
      clouds(sheet, {
        bottom: 620,
        light: '#eceef0',
        shade: '#8f9aa8',
        frequency: '.0015 .006',
        clear: 0.42,
        opacity: 0.7,
        seed: 70,
      }),
      glow(sheet, 900, 460, 560, '#fff6e4', 0.35),
      spruceLine(sheet, -20, 1620, 586, 130, '#b4bdc6'),
      mist(sheet, 440, 640, '#eceff1', 0.9),
      spruceLine(sheet, -20, 380, 606, 170, '#8d99a4'),
      spruceLine(sheet, 1280, 1640, 600, 160, '#919ca8'),
      haze(sheet, 480, 640, '#eef0f1', 0.7),
      hill(
        [
          [-20, 600],
          [400, 586],
          [900, 600],
          [1620, 584],
        ],
        1067,
        sheet.linear([
          [0, '#f1f3f5'],
          [0.5, '#d3d9e0'],
          [1, '#98a3b1'],
        ]),
        mottle(sheet, '.003 .03', 0.3),
      ),
      polygon(
        [
          [820, 602],
          [848, 602],
          [960, 740],
          [980, 900],
          [860, 1067],
          [480, 1067],
          [770, 900],
          [850, 740],
        ],
        '#aab3be',
        `opacity=".7" ${rough(sheet, 20, 0.02)}`,
      ),
      places
        .map(
          ([x, base, h, far]) =>
            bellPillar(sheet, x, base, h, far) +
            (far > 0.3
              ? rect(
                  x - h * 0.3,
                  base - h * 1.06,
                  h * 0.7,
                  h * 1.08,
                  '#dfe4e8',
                  `opacity="${(far * 0.42).toFixed(2)}" ${blur(sheet, 12, 0.2)}`,
                )
              : ''),
        )
        .join(''),
      grass(sheet, {
        top: 800,
        bottom: 1070,
        heights: [12, 44],
        colours: ['#8a7f68', '#a89c80', '#6a6252'],
        count: 240,
      }),
      hill(
        [
          [-20, 960],
          [300, 980],
          [700, 1040],
          [1100, 1020],
          [1620, 960],
        ],
        1080,
        '#e9edf1',
        `opacity=".9" ${mottle(sheet, '.004 .03', 0.25)}`,
      ),
      snowfall(sheet, 160, 10),
    ],
    { vignette: 0.32 },
  );
}
