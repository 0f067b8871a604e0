export { feedLayout, layoutSkeleton } from '../../ui/feed-layout.js';
export { feedLayoutStyles } from '../../ui/feed-layout-styles.js';
