import { readFile } from 'node:fs/promises';
import { renderEmbassy } from '../pages/embassy-page.js';
import { answerText, HTML } from './answer.js';
import { createHandler } from './create-portal.js';
import type { Handler } from './start-server.js';

const styles = new URL('../pages/assets/embassy.css', import.meta.url);

/**
 * The foreign page's own server, so that the portal is another origin to it.
 * @param portalPort where the portal listens, on the host name that the reader uses.
 */
export function createEmbassy(portalPort: number): Handler {
  return createHandler(async ({ path, origin }) => {
    if (path === '/old.css') return answerText(await readFile(styles, 'utf8'), 'text/css; charset=utf-8');
    if (path === '/') return answerText(renderEmbassy(changePort(origin, portalPort)), HTML);
    return { ...answerText('Not found\n', 'text/plain'), status: 404 };
  });
}

/** The same host at another port. */
export function changePort(origin: string, port: number): string {
  const url = new URL(origin);
  url.port = String(port);
  return url.origin;
}
