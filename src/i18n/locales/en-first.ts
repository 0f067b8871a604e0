import type { Messages } from '../messages.js';

/** The English that is built in: all that is said around the first items. */
const first = {
  news: 'News',
  source: 'Source:',
  updatedAgo: 'Updated {ago}',
  photo: 'Photo: {credit}',
  loading: 'Loading',
  undated: 'Undated',
  justNow: 'just now',
  dateTime: '{date}, {time}',
} satisfies Partial<Messages>;

export default first;
