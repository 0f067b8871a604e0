import type { Draft } from './draft.js';
import type { Element } from './element-row.js';
import { positive } from './known.js';
import { resolveLink } from './links.js';
import type { MediaFile } from './pictures.js';

/** Keeps a file of Media RSS, or of iTunes, that goes with an item. */
export function takeFile(draft: Draft, rank: number, { get, base }: Element, medium = get('medium')): MediaFile | undefined {
  const url = resolveLink(get('url') ?? get('href'), base);
  if (!url || draft.media.length > 99) return undefined;
  const file: MediaFile = {
    url,
    rank,
    medium,
    type: get('type')?.toLowerCase(),
    group: draft.group,
    width: positive(get('width')),
    height: positive(get('height')),
    size: positive(get('filesize')),
    duration: positive(get('duration')),
  };
  draft.media.push(file);
  return file;
}
