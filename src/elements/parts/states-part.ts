export { blank, failure, noNews, staleNote } from '../../ui/feed-states.js';
export { stateStyles } from '../../ui/state-styles.js';
