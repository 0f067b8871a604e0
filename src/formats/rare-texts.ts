/* What few feeds need, in one later part: other forms of dates, all names of characters, tails of teasers, texts escaped twice,
 * ids of items that have none, events. */
export { dropTail } from '../model/drop-tail.js';
export { learnRareEntities } from '../model/rare-entities.js';
export { makeId } from './make-id.js';
export { unescapeTwice } from './unescape-twice.js';
export { readDate } from './dates.js';
export { toEvent } from './to-event.js';
