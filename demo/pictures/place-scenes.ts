import { drawBirchSpring } from './draw/birch-spring.js';
import { drawBraslavLakes } from './draw/braslav-lakes.js';
import { drawBreakthrough } from './draw/breakthrough.js';
import { drawBrestFortress } from './draw/brest-fortress.js';
import { drawCanalLock } from './draw/canal-lock.js';
import { drawColouredGlass } from './draw/coloured-glass.js';
import { drawEveningBirches } from './draw/evening-birches.js';
import { drawFieldChapel } from './draw/field-chapel.js';
import { drawForestPath } from './draw/forest-path.js';
import { drawFortressChurch } from './draw/fortress-church.js';
import { drawGateOfMemory } from './draw/gate-of-memory.js';
import { drawGomelPalace } from './draw/gomel-palace.js';
import { drawKolozhaChurch } from './draw/kolozha-church.js';
import { drawLakeAutumn } from './draw/lake-autumn.js';
import { drawLakeEvening } from './draw/lake-evening.js';
import { drawMatryoshka } from './draw/matryoshka.js';
import { drawMirPond } from './draw/mir-pond.js';
import { drawMirTower } from './draw/mir-tower.js';
import { drawMoundOfGlory } from './draw/mound-of-glory.js';
import { drawNesvizhDam } from './draw/nesvizh-dam.js';
import { drawNesvizhNight } from './draw/nesvizh-night.js';
import { drawOldOak } from './draw/old-oak.js';
import { drawPaperCut } from './draw/paper-cut.js';
import { drawParkFountain } from './draw/park-fountain.js';
import { drawPolotskChurch } from './draw/polotsk-church.js';
import { drawPumpRoom } from './draw/pump-room.js';
import { drawRiverBend } from './draw/river-bend.js';
import { drawRiverBlossom } from './draw/river-blossom.js';
import { drawRushnik } from './draw/rushnik.js';
import { drawSaltMine } from './draw/salt-mine.js';
import { drawSilkBelt } from './draw/silk-belt.js';
import { drawSnowPines } from './draw/snow-pines.js';
import { drawStrawSpider } from './draw/straw-spider.js';
import { drawStruveCube } from './draw/struve-cube.js';
import { drawStruveDusk } from './draw/struve-dusk.js';
import { drawTableLinen } from './draw/table-linen.js';
import { drawTreeHive } from './draw/tree-hive.js';
import { drawWhiteDesks } from './draw/white-desks.js';
import { drawWoodenChurch } from './draw/wooden-church.js';
import { drawWovenTowel } from './draw/woven-towel.js';
import { placeCaptions, type PlaceCaption } from './place-captions.js';

/** A picture of a place, drawn like the articles' pictures. */
export interface PlaceScene {
  name: keyof typeof placeCaptions;
  /** The whole picture as an SVG document of 1600 × 1067 units. */
  draw: () => string;
  /** What matters most, in percent from the left and from the top. */
  focus: readonly [x: number, y: number];
}

/** The pictures of places, in the order in which they are listed. */
export const placeScenes: readonly PlaceScene[] = [
  { name: 'mir-pond', draw: drawMirPond, focus: [52, 44] },
  { name: 'mir-tower', draw: drawMirTower, focus: [38, 46] },
  { name: 'nesvizh-night', draw: drawNesvizhNight, focus: [50, 48] },
  { name: 'nesvizh-dam', draw: drawNesvizhDam, focus: [50, 52] },
  { name: 'struve-cube', draw: drawStruveCube, focus: [50, 66] },
  { name: 'struve-dusk', draw: drawStruveDusk, focus: [40, 54] },
  { name: 'old-oak', draw: drawOldOak, focus: [40, 48] },
  { name: 'canal-lock', draw: drawCanalLock, focus: [50, 66] },
  { name: 'polotsk-church', draw: drawPolotskChurch, focus: [49, 44] },
  { name: 'kolozha-church', draw: drawKolozhaChurch, focus: [44, 46] },
  { name: 'fortress-church', draw: drawFortressChurch, focus: [50, 50] },
  { name: 'wooden-church', draw: drawWoodenChurch, focus: [48, 52] },
  { name: 'gomel-palace', draw: drawGomelPalace, focus: [50, 40] },
  { name: 'braslav-lakes', draw: drawBraslavLakes, focus: [52, 62] },
  { name: 'salt-mine', draw: drawSaltMine, focus: [50, 58] },
  { name: 'birch-spring', draw: drawBirchSpring, focus: [44, 62] },
  { name: 'lake-evening', draw: drawLakeEvening, focus: [58, 56] },
  { name: 'snow-pines', draw: drawSnowPines, focus: [54, 54] },
  { name: 'river-bend', draw: drawRiverBend, focus: [30, 50] },
  { name: 'river-blossom', draw: drawRiverBlossom, focus: [58, 58] },
  { name: 'pump-room', draw: drawPumpRoom, focus: [50, 66] },
  { name: 'lake-autumn', draw: drawLakeAutumn, focus: [46, 54] },
  { name: 'park-fountain', draw: drawParkFountain, focus: [50, 66] },
  { name: 'silk-belt', draw: drawSilkBelt, focus: [50, 50] },
  { name: 'straw-spider', draw: drawStrawSpider, focus: [50, 42] },
  { name: 'paper-cut', draw: drawPaperCut, focus: [43, 52] },
  { name: 'woven-towel', draw: drawWovenTowel, focus: [50, 46] },
  { name: 'coloured-glass', draw: drawColouredGlass, focus: [50, 58] },
  { name: 'rushnik', draw: drawRushnik, focus: [42, 66] },
  { name: 'table-linen', draw: drawTableLinen, focus: [46, 58] },
  { name: 'matryoshka', draw: drawMatryoshka, focus: [48, 60] },
  { name: 'tree-hive', draw: drawTreeHive, focus: [40, 44] },
  { name: 'brest-fortress', draw: drawBrestFortress, focus: [44, 58] },
  { name: 'mound-of-glory', draw: drawMoundOfGlory, focus: [50, 44] },
  { name: 'white-desks', draw: drawWhiteDesks, focus: [50, 62] },
  { name: 'field-chapel', draw: drawFieldChapel, focus: [56, 50] },
  { name: 'gate-of-memory', draw: drawGateOfMemory, focus: [50, 52] },
  { name: 'forest-path', draw: drawForestPath, focus: [50, 54] },
  { name: 'breakthrough', draw: drawBreakthrough, focus: [50, 50] },
  { name: 'evening-birches', draw: drawEveningBirches, focus: [46, 60] },
];

/** Alternative text of a picture of a place. */
export const placeCaptionOf = (scene: PlaceScene): PlaceCaption => placeCaptions[scene.name];
