/* What few calendars have: loaded by `ical.ts` when the first one needs it. */
export { cleanText } from '../model/plain-text.js';
export { readColor } from './ical-color.js';
export { readDescription } from './ical-description.js';
export { translateOld } from './ical-old.js';
export { readZone } from './ical-zone.js';
