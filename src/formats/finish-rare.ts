import { decodeEntities } from '../model/entities.js';
import type { Article } from '../model/feed.js';
import { looksLikeHtml } from '../model/plain-text.js';
import type { Draft } from './draft.js';
import { readDuration } from './known.js';
import { textToHtml } from './texts.js';

/** A full text that may be plain. */
const plainToHtml = (text: string): string => (looksLikeHtml(text) ? text : textToHtml(decodeEntities(text)));

/** Degrees, or unknown where out of range. */
const degrees = (text: string | undefined, most: number): number | undefined =>
  text?.trim() && Math.abs(+text) <= most ? +text : undefined;

/** Prepares a draft whose rare fields are filled to be finished. */
export function useRareFields(draft: Draft): Draft {
  const other = draft.content3 || draft.content4;
  draft.content1 ||= draft.content2 || (other && plainToHtml(other));
  draft.finish = finishRare;
  return draft;
}

function finishRare(article: Article, { duration, attachments: [file], point, latitude, longitude, source }: Draft): void {
  const seconds = readDuration(duration);
  if (file && seconds) file.duration ??= seconds;
  const [north, east] = point?.trim().split(/[\s,]+/, 2) ?? [latitude, longitude];
  const [y, x] = [degrees(north, 90), degrees(east, 180)];
  if (y !== undefined && x !== undefined) Object.assign(article, { latitude: y, longitude: x });
  if (source && Object.keys(source).length) article.source = source;
}
