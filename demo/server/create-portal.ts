import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerText, type Answer, type PortalRequest } from './answer.js';
import { answerCalendar } from './calendars.js';
import { createFeedRoute } from './feeds.js';
import { createPageRoutes } from './pages.js';
import { answerPassport } from './passport.js';
import { answerPlaces } from './places.js';
import { readContent } from './portal-content.js';
import { sendAnswer } from './send-answer.js';
import type { Handler } from './start-server.js';
import { readStatic } from './static-files.js';

export interface PortalOptions {
  /** Where the foreign page is for a reader who sees the portal at this origin; nothing where none is served. */
  embedUrl?: (origin: string) => string | undefined;
}

/** The whole portal as a request handler: feeds, pages, pictures, files, the built elements. */
export function createPortal({ embedUrl = () => undefined }: PortalOptions = {}): Handler {
  const content = readContent();
  const answerFeed = createFeedRoute(content, Date.now());
  const pages = createPageRoutes(content, embedUrl);
  const routes: readonly ((request: PortalRequest) => Answer | undefined | Promise<Answer | undefined>)[] = [
    answerFeed,
    answerCalendar,
    answerPlaces,
    answerPassport,
    (request) => pages.answer(request),
    ({ path }) => readStatic(path),
    ({ path }) => (path === '/robots.txt' ? answerText('User-agent: *\nDisallow: /\n', 'text/plain; charset=utf-8') : undefined),
  ];
  return createHandler(async (request) => {
    for (const route of routes) {
      const answer = await route(request);
      if (answer) return answer;
    }
    return pages.notFound(request);
  });
}

/** Reads requests and sends what `answer` gives: only GET and HEAD, only paths that can be decoded. */
export function createHandler(answer: (request: PortalRequest) => Answer | Promise<Answer>): Handler {
  const reply = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      return sendAnswer(incoming, response, { ...answerText('', 'text/plain'), status: 405, headers: { allow: 'GET, HEAD' } });
    }
    const request = readRequest(incoming);
    await sendAnswer(incoming, response, request ? await answer(request) : { ...answerText('Bad request\n', 'text/plain'), status: 400 });
  };
  return (incoming, response) => {
    reply(incoming, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('Server error\n');
    });
  };
}

/** The host is the client's word and goes into feeds and pages: anything but a plain name and port is left out. */
function readRequest({ url = '/', headers, socket }: IncomingMessage): PortalRequest | undefined {
  const host = headers.host !== undefined && /^[\w.-]{1,253}(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(headers.host) ? headers.host : undefined;
  try {
    return {
      path: decodeURIComponent(url.split(/[?#]/)[0]!.replace(/^\/*/, '/')),
      origin: new URL(`http://${host ?? `127.0.0.1:${socket.localPort}`}`).origin,
      acceptLanguage: headers['accept-language'] ?? '',
    };
  } catch {
    return undefined;
  }
}
