/* What few feeds need, in one later part: other forms of dates, all names of characters, tails of teasers. */
export { dropTail } from '../model/drop-tail.js';
export { learnRareEntities } from '../model/rare-entities.js';
export { readDate } from './dates.js';
