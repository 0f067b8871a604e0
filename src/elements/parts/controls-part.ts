export { feedControls } from '../../ui/feed-controls.js';
export { feedControlStyles } from '../../ui/feed-control-styles.js';
export { chosenDate } from '../../ui/feed-states.js';
export { listCategories } from '../../selecting/list-categories.js';
