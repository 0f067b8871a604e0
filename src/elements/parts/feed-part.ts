export { FeedController } from '../../controllers/feed-controller.js';
