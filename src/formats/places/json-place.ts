import { isObject, readPlaceRecord, type Json, type RecordContext } from './place-record.js';
import type { FeedItem } from '../../model/feed.js';
import type { Place } from '../../model/place.js';

/** Makes a place of a JSON Feed item with a `_place` of its own: the item's texts, the extension's facts. */
export function toJsonPlace(article: FeedItem, extension: unknown, context: RecordContext): Place | undefined {
  if (!isObject(extension)) return undefined;
  const record: Json = { ...extension };
  // `kind` is what sort of place it is, unless a category says so.
  if (record.category) delete record.kind;
  record.name ??= article.title;
  const place = readPlaceRecord(record, context);
  if (!place) return undefined;
  const { kind: _kind, title: _title, image, ...spine } = article;
  const images = place.images.length || !image ? place.images : [image];
  return {
    ...place,
    ...spine,
    tags: article.tags.length ? article.tags : place.tags,
    images,
    ...(images[0] ? { image: images[0] } : {}),
  };
}
