import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.js';
import { mediaTypes } from './media-types.js';

const root = new URL('../../', import.meta.url);

/** First folder of a path, where its files lie in the repository, and for how many seconds a browser may keep them. */
const shelves: Record<string, { folder: string; maxAge: number; names?: RegExp }> = {
  assets: { folder: 'demo/pages/assets', maxAge: 0 },
  pictures: { folder: 'demo/portal/pictures', maxAge: 3600 },
  files: { folder: 'demo/portal/files', maxAge: 3600 },
  dist: { folder: 'dist', maxAge: 0 },
  plex: { folder: 'node_modules/@fontsource/ibm-plex-sans/files', maxAge: 3600, names: /\.woff2$/ },
  arabic: { folder: 'node_modules/@fontsource-variable/noto-sans-arabic/files', maxAge: 3600, names: /\.woff2$/ },
};

/**
 * A file of the portal: `/pictures/flax-field-480.webp`, `/dist/cdn/news-feed.js`, …
 * Nothing for what is not there, for other kinds of files, and for whatever lies outside its folder, be it by `..`,
 * by a hidden name or through a link.
 * @param path percent-decoded.
 */
export async function readStatic(path: string): Promise<Answer | undefined> {
  const [, shelfName = '', name = ''] = /^\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  const shelf = Object.hasOwn(shelves, shelfName) ? shelves[shelfName] : undefined;
  const type = mediaTypes[extname(name)];
  if (!shelf || !type || /\0|\\|(^|\/)\./.test(name) || (shelf.names && !shelf.names.test(name))) return undefined;
  try {
    const folder = await realpath(fileURLToPath(new URL(shelf.folder, root)));
    const file = await realpath(resolve(folder, name));
    const { mtimeMs } = await stat(file);
    if (!file.startsWith(folder + sep)) return undefined;
    return {
      status: 200,
      type,
      body: await readFile(file),
      changed: mtimeMs,
      headers: {
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': shelf.maxAge ? `public, max-age=${shelf.maxAge}` : 'no-cache',
      },
    };
  } catch {
    return undefined;
  }
}
