import { blank, failure, staleNote } from '../../ui/feed-states.js';
import { ElementRest } from './element-rest.js';

/** What an article's card has beyond the card itself: why there is none, and how old it is. */
export class ArticleCardRest extends ElementRest {
  readonly blank = blank;
  readonly failure = failure;
  readonly staleNote = staleNote;
}
