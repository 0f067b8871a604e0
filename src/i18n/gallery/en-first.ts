import type { GalleryWords } from './gallery-words.js';

/** What is said around the first places. */
const first = {
  title: 'Places',
  view: 'View',
  grid: 'Grid',
  list: 'List',
  places: { one: '{n} place', other: '{n} places' },
  category: 'Category',
  allCategories: 'All',
  inscribed: 'Inscribed {year}',
  extended: 'extended {years}',
  changed: 'changed {years}',
  andOthers: { one: '{country} and {n} other country', other: '{country} and {n} other countries' },
  pictures: 'Pictures: {name}',
  sourcePage: 'Author and licence',
  inDanger: 'In danger since {year}, by this list',
  inDangerUnknown: 'In danger, by this list',
  partsIn: { one: '{n} part in {country}', other: '{n} parts in {country}' },
  parts: { one: '{n} part', other: '{n} parts' },
} satisfies Partial<GalleryWords>;

export default first;
