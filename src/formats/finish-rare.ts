import { decodeEntities } from '../model/entities.js';
import type { Article } from '../model/feed.js';
import { looksLikeHtml } from '../model/plain-text.js';
import type { Draft } from './draft.js';
import { readDuration } from './known.js';
import { readDegrees, toPosition } from './places/position.js';
import { textToHtml } from './texts.js';

/** A full text that may be plain. */
const plainToHtml = (text: string): string => (looksLikeHtml(text) ? text : textToHtml(decodeEntities(text)));

/** Prepares a draft whose rare fields are filled to be finished. */
export function useRareFields(draft: Draft): Draft {
  const other = draft.content3 || draft.content4;
  draft.content1 ||= draft.content2 || (other && plainToHtml(other));
  draft.finish = finishRare;
  return draft;
}

function finishRare(article: Article, { duration, attachments: [file], point, latitude, longitude, source }: Draft, problem: (code: string, message: string) => void): void {
  const seconds = readDuration(duration);
  if (file && seconds) file.duration ??= seconds;
  const [north, east] = point?.split(' ') ?? [latitude, longitude];
  const found = toPosition(readDegrees(north), readDegrees(east));
  if (typeof found === 'string') problem(found, `Not on the map: "${article.title ?? article.id}", its coordinates are no degrees of latitude and longitude`);
  else if (found) Object.assign(article, found);
  if (source && Object.keys(source).length) article.source = source;
}
