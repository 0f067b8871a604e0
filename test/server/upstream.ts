import { createGateway, type Gateway } from '../../src/server/create-gateway.js';
import type { GatewayOptions } from '../../src/server/create-handler.js';
import type { GatewayConfig } from '../../src/server/gateway-config.js';

/** A portal that answers what it is told, and a gateway before it with a clock of its own. */
export interface Stage {
  gateway: Gateway;
  /** The portal's answer; a promise that hangs is a portal that hangs. */
  portal: (request: { url: string; headers: Headers }) => Response | Promise<Response>;
  /** What the portal was asked, oldest first. */
  asked: { url: string; headers: Headers }[];
  /** Seconds since the stage was set. */
  clock: number;
  errors: unknown[];
  /** Waits until what was begun in the background is done. */
  settle(): Promise<void>;
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Response>;
}

export const START = Date.parse('2026-11-24T12:00:00Z');

export const rss = (...titles: string[]): string => writeRss(titles);

export function writeRss(titles: readonly string[], head = '<language>be</language>'): string {
  const items = titles.map((title, index) => `<item><title>${title}</title><guid>${title}</guid><link>https://portal.by/${index}</link><category>Sport</category><pubDate>Tue, 24 Nov 2026 0${index % 10}:00:00 GMT</pubDate></item>`);
  return `<rss version="2.0"><channel><title>Portal</title>${head}${items.join('')}</channel></rss>`;
}

export function setStage(config: Partial<GatewayConfig> = {}, options: GatewayOptions = {}): Stage {
  const work: Promise<unknown>[] = [];
  const stage: Stage = {
    portal: () => new Response(rss('One')),
    asked: [],
    clock: 0,
    errors: [],
    gateway: undefined!,
    async settle() {
      while (work.length) await work.shift();
    },
    get: (path, headers = {}, method = 'GET') =>
      stage.gateway(new Request(`https://gateway.by${path}`, { headers, method }), { waitUntil: (promise) => void work.push(promise) }),
  };
  stage.gateway = createGateway(
    { feeds: { news: 'https://portal.by/rss' }, ...config },
    {
      now: () => START + stage.clock * 1000,
      onError: (error) => stage.errors.push(error),
      fetch: async (input, init) => {
        const request = { url: input as string, headers: new Headers(init?.headers) };
        stage.asked.push(request);
        const answer = stage.portal(request);
        init?.signal?.throwIfAborted();
        return answer;
      },
      ...options,
    },
  );
  return stage;
}

/** The titles of an answer's items. */
export const titles = async (answer: Response | Promise<Response>): Promise<string[]> =>
  ((await (await answer).json()) as { items: { title: string }[] }).items.map(({ title }) => title);
