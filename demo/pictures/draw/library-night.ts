import { cityLine } from '../parts/buildings.js';
import { mix } from '../parts/colour.js';
import { group, line, oval, polygon, rect, repeat } from '../parts/shapes.js';
import type { Point } from '../parts/shapes.js';
import type { Sheet } from '../parts/sheet.js';
import { createSheet } from '../parts/sheet.js';
import { clouds, glow, haze, sky, stars } from '../parts/sky.js';
import { hedge } from '../parts/foliage.js';
import { glints, water } from '../parts/water.js';

const CELLS = 10;

/** Point in a quad at shares u, v. */
function within([a, b, c, d]: readonly [Point, Point, Point, Point], u: number, v: number): Point {
  const at = (axis: 0 | 1): number =>
    a[axis] * (1 - u) * (1 - v) + b[axis] * u * (1 - v) + c[axis] * u * v + d[axis] * (1 - u) * v;
  return [at(0), at(1)];
}

/** A face of glass panes; each pane shines by chance, `tone` 0 dark … 1 light. */
function glassFace(
  sheet: Sheet,
  quad: readonly [Point, Point, Point, Point],
  tone: number,
  triangle = false,
): string {
  const shown = ['#7fd4ff', '#5aa7ff', '#8f8bff', '#52e0e8', '#c9f1ff'];
  return (
    polygon(triangle ? quad.slice(0, 3) : quad, mix('#12306a', '#4f9be0', tone)) +
    repeat(CELLS * CELLS, (index) => {
      const [column, row] = [index % CELLS, Math.floor(index / CELLS)];
      if (triangle && column < row) return '';
      const wave = 0.5 + 0.5 * Math.sin(column * 0.7 + row * 0.5 + tone * 9);
      const fill =
        sheet.chance() < 0.35 ? sheet.pick(shown) : mix('#1b4a94', '#6cc3ff', wave * 0.7 + tone * 0.3);
      const [u1, v1, u2, v2] = [
        column / CELLS + 0.012,
        row / CELLS + 0.012,
        (column + 0.86) / CELLS,
        (row + 0.86) / CELLS,
      ];
      return polygon(
        [within(quad, u1, v1), within(quad, u2, v1), within(quad, u2, v2), within(quad, u1, v2)],
        fill,
        `opacity="${(0.3 + wave * 0.35 + tone * 0.3).toFixed(2)}"`,
      );
    })
  );
}

/** The glass solid of 18 squares and 8 triangles, seen from the front; `a` is its edge. */
function crystal(sheet: Sheet, x: number, y: number, a: number): string {
  const [h, o] = [a / 2, a / 2 + a * Math.SQRT1_2];
  const at = (dx: number, dy: number): Point => [x + dx, y + dy];
  const edges: Point[] = [
    at(-h, -o),
    at(h, -o),
    at(o, -h),
    at(o, h),
    at(h, o),
    at(-h, o),
    at(-o, h),
    at(-o, -h),
  ];
  const bars = [
    [-h, -o, -h, o],
    [h, -o, h, o],
    [-o, -h, o, -h],
    [-o, h, o, h],
    [-o, -h, -h, -o],
    [h, -o, o, -h],
    [o, h, h, o],
    [-h, o, -o, h],
  ] as const;
  return group([
    polygon(edges, '#163a78'),
    glassFace(sheet, [at(-h, -h), at(h, -h), at(h, h), at(-h, h)], 0.85),
    glassFace(sheet, [at(-h, -o), at(h, -o), at(h, -h), at(-h, -h)], 0.6),
    glassFace(sheet, [at(-o, -h), at(-h, -h), at(-h, h), at(-o, h)], 0.5),
    glassFace(sheet, [at(h, -h), at(o, -h), at(o, h), at(h, h)], 0.3),
    glassFace(sheet, [at(-h, h), at(h, h), at(h, o), at(-h, o)], 0.22),
    glassFace(sheet, [at(-h, -h), at(-h, -o), at(-o, -h), at(-o, -h)], 0.7, true),
    glassFace(sheet, [at(h, -h), at(o, -h), at(h, -o), at(h, -o)], 0.4, true),
    glassFace(sheet, [at(-h, h), at(-o, h), at(-h, o), at(-h, o)], 0.25, true),
    glassFace(sheet, [at(h, h), at(h, o), at(o, h), at(o, h)], 0.1, true),
    bars
      .map(([x1, y1, x2, y2]) => line(x + x1, y + y1, x + x2, y + y2, '#d4efff', 3, 'opacity=".65"'))
      .join(''),
    polygon([at(h, -o), at(o, -h), at(o, h), at(h, o)], '#050a26', 'opacity=".28"'),
  ]);
}

/** A library of blue glass, a many-sided crystal, at night over the water. */
export function drawLibraryNight(): string {
  const sheet = createSheet('library-night');
  const shore = 742;
  const dusk =
    sky(sheet, shore + 20, [
      [0, '#0d1437'],
      [0.42, '#2c2f6b'],
      [0.7, '#74507f'],
      [0.88, '#c97f72'],
      [1, '#f2b27c'],
    ]) +
    stars(sheet, 70, 260) +
    clouds(sheet, {
      top: 40,
      bottom: 680,
      light: '#d99a94',
      shade: '#2f2f62',
      frequency: '.0013 .009',
      clear: 0.5,
      opacity: 0.7,
      azimuth: 80,
      seed: 31,
    });
  const lamps = repeat(24, (index) => {
    const x = 20 + index * 68 + sheet.between(-14, 14);
    return (
      rect(x - 1, shore - 46, 2, 44, '#141a33') +
      glow(sheet, x, shore - 48, 42, '#ffce8a', 0.95) +
      oval(x, shore - 48, 4, 4, '#fff4da')
    );
  });
  const scene = group([
    cityLine(sheet, shore, 190, '#313564', ['#ffdf9e', '#ffc56e', '#ffe9c4', '#cfe2ff'], 0.28),
    haze(sheet, 520, shore + 10, '#e39a78', 0.35),
    cityLine(sheet, shore, 110, '#20264c', ['#ffdf9e', '#ffc56e', '#bcd6ff'], 0.34, -20, 500),
    cityLine(sheet, shore, 120, '#20264c', ['#ffdf9e', '#ffc56e', '#bcd6ff'], 0.34, 1110, 1620),
    glow(sheet, 800, 420, 520, '#4aa2ff', 0.55),
    polygon(
      [
        [690, shore],
        [730, 590],
        [870, 590],
        [910, shore],
      ],
      '#16295a',
    ),
    rect(
      735,
      600,
      130,
      130,
      sheet.linear([
        [0, '#5fb0ff', 0.9],
        [1, '#ffd79a', 0.9],
      ]),
    ),
    repeat(9, (index) => rect(738 + index * 16, 598, 3, 134, '#14224c')),
    crystal(sheet, 800, 396, 172),
    polygon(
      [
        [560, shore],
        [590, 668],
        [1010, 668],
        [1040, shore],
      ],
      '#1b2a58',
    ),
    repeat(30, (index) =>
      rect(604 + index * 13.4, 684, 8, 40, sheet.pick(['#ffdd9c', '#ffc876', '#ffecc8', '#39497c'])),
    ),
    rect(580, 660, 440, 10, '#4a6bb4'),
    hedge(sheet, -20, 560, shore + 4, 54, { dark: '#0c1228', mid: '#1a2440', light: '#4d4a5e' }),
    hedge(sheet, 1040, 1620, shore + 4, 60, { dark: '#0c1228', mid: '#1a2440', light: '#4d4a5e' }),
    lamps,
    rect(-20, shore - 6, 1640, 8, '#0f1530'),
  ]);
  return sheet.finish(
    [
      dusk,
      scene,
      water(sheet, {
        top: shore,
        bottom: 1067,
        scene: dusk + scene,
        rippled: 46,
        frequency: '.005 .06',
        tint: [
          [0, '#0a1030', 0.1],
          [0.6, '#080e2a', 0.4],
          [1, '#050920', 0.72],
        ],
      }),
      glints(sheet, shore + 6, 1000, '#ffd9a0', 0.35, 0.62),
      glints(sheet, shore + 6, 1067, '#7fbaff', 0.3, 0.6, 40),
    ],
    { vignette: 0.4 },
  );
}
