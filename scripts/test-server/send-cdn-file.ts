import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import type {ServerResponse} from 'node:http';
import {resolveInside} from './send-reply.js';

const types: Record<string, string> = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8'};

/**
 * Sends a file of the built `dist/cdn`, as a CDN would: for any origin, for as long as it likes.
 *
 * @param path `<settings>/<file>`: settings are a query, `changed` appends a space to files whose path has this word in it,
 * `version` has the entries say that they are of that version, `csp` is the page's policy
 */
export async function sendCdnFile(response: ServerResponse, path: string): Promise<void> {
  const [settings = '', ...file] = path.split('/');
  const query = new URLSearchParams(decodeURIComponent(settings));
  const name = file.join('/');
  let text = await readFile(resolveInside(`dist/cdn/${name}`), 'utf8');
  const [changed, version, csp] = ['changed', 'version', 'csp'].map((key) => query.get(key));
  if (changed && name.includes(changed)) text += ' ';
  if (version && !name.includes('/')) text = text.replace(/"\d+\.\d+\.\d+"/g, `"${version}"`);
  if (csp) response.setHeader('content-security-policy', csp);
  response.writeHead(200, {'content-type': types[extname(name)] ?? 'text/plain', 'access-control-allow-origin': '*', 'cache-control': 'no-store'});
  response.end(text);
}
