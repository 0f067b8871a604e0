import { placeLists, writePlaces } from '../portal/places/write-places.js';
import { answerText, type Answer, type PortalRequest } from './answer.js';

/** Answers `/places/<list>.json`; nothing for other paths. */
export function answerPlaces({ path, origin }: PortalRequest): Answer | undefined {
  const list = /^\/places\/([\w-]+)\.json$/.exec(path)?.[1];
  if (!list || !Object.hasOwn(placeLists, list)) return undefined;
  return answerText(JSON.stringify(writePlaces(list, origin)), 'application/json; charset=utf-8', undefined, {
    'cross-origin-resource-policy': 'cross-origin',
  });
}
