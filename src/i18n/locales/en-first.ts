import type { Messages } from '../messages.js';

/** The English that is built in: all that is said around the first items. */
const first = {
  news: 'News',
  loadMore: 'Load more',
  showing: 'Showing {shown} of {total}',
  source: 'Source:',
  updated: 'Updated {time}',
  updatedAgo: 'Updated {ago}',
  photo: 'Photo: {credit}',
  photos: 'Photos: {credits}',
  partial: '{n} of {total} items could not be read.',
  seeAllOn: 'See them all on {host}',
  newItems: '{n} new',
  itemsAdded: { one: '{n} more article shown', other: '{n} more articles shown' },
  loading: 'Loading',
  pictureFailed: 'Picture did not load',
  timesIn: 'Times in {zone}',
  undated: 'Undated',
  justNow: 'just now',
  dateTime: '{date}, {time}',
} satisfies Partial<Messages>;

export default first;
