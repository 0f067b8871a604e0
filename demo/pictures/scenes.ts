import { drawCathedral } from './draw/cathedral.js';
import { drawCastleWinter } from './draw/castle-winter.js';
import { drawLibraryNight } from './draw/library-night.js';
import { drawFairNight } from './draw/fair-night.js';
import { drawBisonMist } from './draw/bison-mist.js';
import { drawSkiSlope } from './draw/ski-slope.js';
import { drawFlaxField } from './draw/flax-field.js';
import { drawLakeJetty } from './draw/lake-jetty.js';
export const scenes = [{ name: 'cathedral', draw: drawCathedral }, { name: 'castle-winter', draw: drawCastleWinter },
{ name: 'library-night', draw: drawLibraryNight },{ name: 'fair-night', draw: drawFairNight },{ name: 'bison-mist', draw: drawBisonMist },{ name: 'ski-slope', draw: drawSkiSlope },{ name: 'flax-field', draw: drawFlaxField },{ name: 'lake-jetty', draw: drawLakeJetty }];
