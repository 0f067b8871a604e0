import type { CriteriaWords } from './criteria-words.js';

const en: CriteriaWords = {
  i: 'A masterpiece of human creativity.',
  ii: 'It shows how peoples learned from each other in building, crafts or the shaping of land.',
  iii: 'A rare witness to a culture or a civilisation, living or gone.',
  iv: 'An outstanding example of building or landscape from a chapter of human history.',
  v: 'An outstanding example of how people settle and use land or sea by tradition.',
  vi: 'Tied to events, beliefs, ideas or works of art that matter to the whole world.',
  vii: 'Nature of exceptional beauty, or one of its greatest spectacles.',
  viii: 'It shows how the Earth was formed and how life developed.',
  ix: 'It shows how communities of plants and animals go on developing.',
  x: 'A home for rare species and for a great variety of life.',
};

export default en;
