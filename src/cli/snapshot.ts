import { parseArgs } from 'node:util';
import { createPictureKeeper } from './snapshot-pictures.js';
import { takeSnapshot, type SnapshotResult } from './take-snapshot.js';
import { usageError } from './usage-error.js';

const USAGE = `npx portal-widgets snapshot <url…> --out feeds/

Writes feeds as files (JSON Feed) that a static site serves itself. Each is replaced in one step, not touched where nothing
changed, and left as it is where the feed fails: the last good copy stays.

  <url>             its file is named after it; news=https://portal.example/rss is named news.json
  --out DIR         folder of the files
  --limit N         items kept of each feed; 50
  --pictures        their pictures, too, in WebP at three widths (npm install sharp)
  --avif            in AVIF, smaller and slower to make
  --base URL        address of DIR as pages see it, for pictures; by default they are named relative to the file
  --timeout SECONDS until an answer begins; 15
  --quiet           says only what went wrong

Exit code: 0 all feeds are up to date, 1 a last good copy stays (or pictures do), 2 a feed has no copy at all.`;

/** `https://portal.example/feeds/news.rss` as `portal.example-feeds-news`. */
function nameOf(url: URL): string {
  const name = (url.host + url.pathname.replace(/\.\w{1,5}$/, '') + url.search).replace(/[^\w.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
  return name.slice(0, 100);
}

/** Feeds by file name. @throws Error where an address is none, or two would share a file */
export function nameFeeds(words: readonly string[]): Map<string, string> {
  const feeds = new Map<string, string>();
  for (const word of words) {
    const [, given, address = ''] = /^(?:([\w-]{1,100})=)?(.*)$/s.exec(word)!;
    if (!URL.canParse(address) || !/^https?:/i.test(address)) throw new Error(`"${word}" is no address of a feed`);
    const name = given ?? nameOf(new URL(address));
    if (feeds.has(name)) throw new Error(`Two feeds would be ${name}.json: name them, like news=${address}`);
    feeds.set(name, address);
  }
  return feeds;
}

const GRAVITY: Readonly<Record<SnapshotResult['outcome'], number>> = { written: 0, unchanged: 0, kept: 1, missing: 2 };

/** `portal-widgets snapshot`. @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' }, limit: { type: 'string', default: '50' }, pictures: { type: 'boolean' }, avif: { type: 'boolean' },
        base: { type: 'string' }, timeout: { type: 'string', default: '15' }, quiet: { type: 'boolean' }, help: { type: 'boolean' },
      },
    });
    const { out, base, quiet } = values;
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const limit = Number(values.limit);
    const timeout = Number(values.timeout) * 1000;
    if (!out || !positionals.length) return usageError(out ? 'No feed is named' : '--out is missing', USAGE);
    if (!(Number.isInteger(limit) && limit > 0)) return usageError(`--limit: "${values.limit}" is no number of items`, USAGE);
    if (!(timeout > 0)) return usageError(`--timeout: "${values.timeout}" is no number of seconds`, USAGE);
    if (base && !URL.canParse(base)) return usageError(`--base: "${base}" is no address`, USAGE);
    const feeds = nameFeeds(positionals);
    const wanted = values.pictures || values.avif;
    const pictures = wanted ? await createPictureKeeper({ out, format: values.avif ? 'avif' : 'webp', timeout, ...(base ? { base: base.replace(/\/?$/, '/') } : {}) }) : undefined;
    let exitCode = 0;
    if (wanted && !pictures) {
      console.error('Pictures stay with the portal: npm install sharp');
      exitCode = 1;
    }
    for (const [name, url] of feeds) {
      const { outcome, items, reason } = await takeSnapshot(name, url, { out, limit, timeout, ...(pictures ? { pictures } : {}) });
      exitCode = Math.max(exitCode, GRAVITY[outcome], reason ? 1 : 0);
      if (reason) console.error(`${name}.json: ${outcome}, ${items} items (${reason})`);
      else if (!quiet) console.log(`${name}.json: ${outcome}, ${items} items`);
    }
    return exitCode;
  } catch (error) {
    return usageError((error as Error).message, USAGE);
  }
}
