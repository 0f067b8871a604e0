import type { FeedProblem } from '../model/feed.js';

/**
 * Reads `src`: feed URLs separated by white space, or by commas followed by white space (a comma inside a URL is part of
 * it). Relative ones are resolved against `baseUrl`; `feed://` and `webcal://` mean https, `feed:ID` stays, which
 * a gateway knows; fragments are dropped, and so are repetitions. What is no http(s), `blob:` or `data:` URL is left out, with
 * the reason in `problems`.
 */
export function readSources(src: string, baseUrl: string, problems: FeedProblem[] = []): string[] {
  const urls = new Set<string>();
  for (const word of src.split(/,?\s+|,$/)) {
    if (!word) continue;
    try {
      const https = word.replace(/^feed:(?=https?:)/i, '').replace(/^(feed|webcals?):\/+/i, 'https://');
      const url = new URL(https, baseUrl);
      if (!/^(https?|blob|data|feed):$/.test(url.protocol)) throw new TypeError(url.protocol);
      url.hash = '';
      urls.add(url.href);
    } catch {
      problems.push({ code: 'bad-url', message: `src: no http(s) URL: ${word}` });
    }
  }
  return [...urls];
}
