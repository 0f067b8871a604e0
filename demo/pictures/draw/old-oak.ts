import { mix } from '../parts/colour.js';
import { blur, mottle, rough } from '../parts/filters.js';
import { clump, hedge } from '../parts/foliage.js';
import { grass, ground } from '../parts/ground.js';
import { group, oval, polygon, rect, repeat, shape, stroke } from '../parts/shapes.js';
import { createSheet } from '../parts/sheet.js';
import { glow, haze, mist, sky } from '../parts/sky.js';
import { shafts } from '../parts/weather.js';

/** An oak some centuries old in the forest, a fallen trunk before it, October sun. */
export function drawOldOak(): string {
  const sheet = createSheet('old-oak');
  const amber = { dark: '#5f3413', mid: '#c07c22', light: '#ffd873' };
  const moss = { dark: '#2b3a1c', mid: '#66752c', light: '#b9b850' };
  const trunk = (x: number, width: number, tone: string): string =>
    rect(x, -30, width, 800, sheet.linear([[0, mix(tone, '#fff0c8', 0.4)], [0.5, tone], [1, mix(tone, '#201810', 0.4)]], [0, 0, 1, 0]), rough(sheet, 10, '.05 .008'));
  return sheet.finish([
    sky(sheet, 760, [[0, '#d8c78c'], [0.6, '#f6e2a8'], [1, '#fff0c4']]),
    glow(sheet, 1060, 300, 820, '#fff2c0', 0.9),
    repeat(22, () => trunk(sheet.between(-20, 1600), sheet.between(10, 26), '#c3a66a')),
    haze(sheet, 200, 760, '#fdeab4', 0.7),
    repeat(12, () => trunk(sheet.between(-20, 1600), sheet.between(24, 44), '#94733f')),
    hedge(sheet, -20, 1640, 740, 120, { dark: '#8f7a34', mid: '#c09c40', light: '#f4d67c' }, { leaf: 8 }),
    mist(sheet, 480, 780, '#fff0c0', 0.8, 27),
    ground(sheet, 720, 1067, '#c29a48', '#5a4320', '.008 .05', 0.6),
    group(repeat(16, () => clump(sheet, sheet.between(0, 1600), sheet.between(-20, 120), sheet.between(90, 160), sheet.between(40, 80), { dark: '#a0752c', mid: '#d9a640', light: '#fff0a8' }, { leaf: 11, density: 0.5 })), rough(sheet, 12, 0.05)),
    group(
      [
        [[-300, -170], 66], [[-120, -330], 74], [[60, -380], 84], [[230, -300], 70], [[400, -190], 60], [[-440, -60], 40], [[520, -60], 38],
      ].map(([to, width]) => {
        const [dx, dy] = to as [number, number];
        return stroke(`M${632 + dx * 0.1} 610C${632 + dx * 0.16} 500 ${632 + dx * 0.5} ${450 + dy * 0.3} ${632 + dx} ${450 + dy}`, '#4f3c2b', width as number) +
          stroke(`M${622 + dx * 0.1} 600C${622 + dx * 0.16} 496 ${622 + dx * 0.5} ${440 + dy * 0.3} ${622 + dx} ${440 + dy}`, '#7a5f42', (width as number) * 0.3, 'opacity=".6"');
      }),
      rough(sheet, 12, 0.03),
    ),
    group(
      [
        shape('M420 934C500 886 520 806 522 700C524 640 524 590 504 548C470 500 440 474 392 452L462 414C520 452 560 476 588 430L570 356H690L676 436C704 476 748 462 806 412L872 446C824 478 776 510 752 556C740 600 738 640 742 700C748 806 780 880 868 934C806 914 774 920 734 946C694 918 642 922 602 952C560 920 498 916 420 934Z',
          sheet.linear([[0, '#3a2c22'], [0.35, '#6b523a'], [0.72, '#a88658'], [1, '#5a4230']], [0, 0, 1, 0])),
        repeat(120, () => {
          const x = sheet.between(514, 744);
          const y = sheet.between(560, 830);
          return stroke(`M${x} ${y}q${sheet.between(-8, 8)} 30 ${sheet.between(-4, 4)} ${sheet.between(50, 90)}`, sheet.pick(['#2a2018', '#c4a06a', '#4a3826']), sheet.between(2, 5), 'opacity=".4"');
        }),
        oval(560, 760, 50, 160, '#6f8034', `opacity=".55" ${blur(sheet, 16)}`),
        oval(610, 600, 20, 34, '#1c140f', `opacity=".8" ${blur(sheet, 3)}`),
      ],
      rough(sheet, 12, 0.03),
    ),
    group(
      repeat(34, () => {
        const angle = sheet.between(Math.PI * 0.98, Math.PI * 2.02);
        const reach = sheet.between(0.45, 1);
        return clump(sheet, 630 + Math.cos(angle) * 610 * reach, 330 + Math.sin(angle) * 360 * reach, sheet.between(70, 130), sheet.between(48, 86), amber, { leaf: 10, density: 0.66, light: [0.7, -0.6], lift: sheet.between(-0.2, 0.1) });
      }),
      rough(sheet, 13, 0.05),
    ),
    shafts(sheet, [1080, -120], 9, [300, 1500], 1100, '#fff0b8', 0.26),
    repeat(900, () => {
      const y = sheet.between(760, 1060);
      return oval(sheet.between(0, 1600), y, (y - 690) / 32, (y - 690) / 80, sheet.pick(['#e8b04a', '#b8702a', '#f4d27a', '#8a5224', '#d08a30']), 'opacity=".85"');
    }),
    oval(1120, 950, 420, 26, '#22180c', `opacity=".5" ${blur(sheet, 10, 0.5)}`),
    polygon([[700, 968], [720, 886], [1400, 838], [1500, 830], [1510, 906], [1420, 930]], sheet.linear([[0, '#8a6a44'], [0.5, '#5a422c'], [1, '#2c2018']]), mottle(sheet, '.02 .1', 0.6, 12)),
    oval(712, 928, 24, 42, '#c9a36a', mottle(sheet, 0.1, 0.5, 4)), oval(712, 928, 13, 24, '#8f6a40'), oval(712, 928, 5, 10, '#5a4028'),
    hedge(sheet, 760, 1480, 888, 44, moss, { leaf: 7 }),
    grass(sheet, { top: 900, bottom: 1080, heights: [14, 66], colours: ['#8a7a34', '#c0a04a', '#5f5a28', '#a8602c'], count: 1300 }),
    glow(sheet, 1060, 300, 460, '#fff6d0', 0.45),
  ]);
}
