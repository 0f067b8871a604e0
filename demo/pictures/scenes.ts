import { drawCathedral } from './draw/cathedral.js';
import { drawCastleWinter } from './draw/castle-winter.js';
import { drawLibraryNight } from './draw/library-night.js';
import { drawFairNight } from './draw/fair-night.js';
import { drawBisonMist } from './draw/bison-mist.js';
import { drawSkiSlope } from './draw/ski-slope.js';
import { drawFlaxField } from './draw/flax-field.js';
import { drawLakeJetty } from './draw/lake-jetty.js';
import { drawPalaceAutumn } from './draw/palace-autumn.js';
import { drawForestShafts } from './draw/forest-shafts.js';
import { drawGeodeticStone } from './draw/geodetic-stone.js';
import { drawBlossomHouse } from './draw/blossom-house.js';
import { drawWovenBelts } from './draw/woven-belts.js';
import { drawPotteryWindow } from './draw/pottery-window.js';
import { drawStorkNest } from './draw/stork-nest.js';
import { drawFloodplainSunrise } from './draw/floodplain-sunrise.js';
import { drawTramRain } from './draw/tram-rain.js';
import { drawHarvest } from './draw/harvest.js';
import { drawMemorialObelisk } from './draw/memorial-obelisk.js';
import { drawMemorialBells } from './draw/memorial-bells.js';
import { drawSanatoriumPines } from './draw/sanatorium-pines.js';
import { drawOperaBlueHour } from './draw/opera-blue-hour.js';
import { drawSchoolSeptember } from './draw/school-september.js';
import { drawCranberriesMoss } from './draw/cranberries-moss.js';
import { drawStarryVillage } from './draw/starry-village.js';
import { drawCanalBicycles } from './draw/canal-bicycles.js';
import { drawServiceCounter } from './draw/service-counter.js';
import { drawReadingRoom } from './draw/reading-room.js';
import { captions } from './captions.js';
import type { Caption } from './captions.js';

export interface Scene {
  /** File name without width and ending. */
  name: keyof typeof captions;
  /** The whole picture as an SVG document of 1600 × 1067 units. */
  draw: () => string;
  /** What matters most, in percent from the left and from the top. */
  focus: readonly [x: number, y: number];
}

/** All sample pictures, in the order in which they are listed. */
export const scenes: readonly Scene[] = [
  { name: 'cathedral', draw: drawCathedral, focus: [54, 42] },
  { name: 'castle-winter', draw: drawCastleWinter, focus: [50, 48] },
  { name: 'library-night', draw: drawLibraryNight, focus: [50, 40] },
  { name: 'fair-night', draw: drawFairNight, focus: [62, 48] },
  { name: 'bison-mist', draw: drawBisonMist, focus: [38, 66] },
  { name: 'ski-slope', draw: drawSkiSlope, focus: [60, 66] },
  { name: 'flax-field', draw: drawFlaxField, focus: [76, 46] },
  { name: 'lake-jetty', draw: drawLakeJetty, focus: [50, 62] },
  { name: 'palace-autumn', draw: drawPalaceAutumn, focus: [50, 44] },
  { name: 'forest-shafts', draw: drawForestShafts, focus: [46, 52] },
  { name: 'geodetic-stone', draw: drawGeodeticStone, focus: [40, 56] },
  { name: 'blossom-house', draw: drawBlossomHouse, focus: [58, 54] },
  { name: 'woven-belts', draw: drawWovenBelts, focus: [36, 50] },
  { name: 'pottery-window', draw: drawPotteryWindow, focus: [50, 64] },
  { name: 'stork-nest', draw: drawStorkNest, focus: [40, 34] },
  { name: 'floodplain-sunrise', draw: drawFloodplainSunrise, focus: [52, 58] },
  { name: 'tram-rain', draw: drawTramRain, focus: [48, 62] },
  { name: 'harvest', draw: drawHarvest, focus: [46, 64] },
  { name: 'memorial-obelisk', draw: drawMemorialObelisk, focus: [50, 60] },
  { name: 'memorial-bells', draw: drawMemorialBells, focus: [38, 46] },
  { name: 'sanatorium-pines', draw: drawSanatoriumPines, focus: [56, 52] },
  { name: 'opera-blue-hour', draw: drawOperaBlueHour, focus: [50, 48] },
  { name: 'school-september', draw: drawSchoolSeptember, focus: [50, 66] },
  { name: 'cranberries-moss', draw: drawCranberriesMoss, focus: [46, 62] },
  { name: 'starry-village', draw: drawStarryVillage, focus: [48, 56] },
  { name: 'canal-bicycles', draw: drawCanalBicycles, focus: [68, 64] },
  { name: 'service-counter', draw: drawServiceCounter, focus: [48, 56] },
  { name: 'reading-room', draw: drawReadingRoom, focus: [50, 60] },
];

/** Alternative text of a scene in every language of the portal. */
export const captionOf = (scene: Scene): Caption => captions[scene.name];
