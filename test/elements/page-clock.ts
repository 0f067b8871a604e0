/* The page's clock and network, as tests turn them. Everything is put back after each test. */

const real = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  fetch: globalThis.fetch.bind(globalThis),
  now: Date.now,
};
let waiting: { id: number; due: number; run: () => void }[] = [];
let ahead = 0;
let ids = -1;

afterEach(() => {
  Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout, fetch: real.fetch });
  Date.now = real.now;
  waiting = [];
  ahead = 0;
  setHidden(false);
});

/** Divides every wait of `from` milliseconds or more by so much. */
export function speedUp(factor: number, from = 100): void {
  globalThis.setTimeout = ((run: TimerHandler, ms = 0, ...rest: unknown[]) =>
    real.setTimeout(run as () => void, ms >= from ? ms / factor : ms, ...rest)) as typeof setTimeout;
}

/** From now on timers of ten seconds and more go off only when the test lets time pass, with `passTime`. */
export function holdClock(): void {
  Date.now = () => real.now() + ahead;
  globalThis.setTimeout = ((run: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms < 10_000) return real.setTimeout(run, ms, ...rest);
    waiting.push({ id: --ids, due: Date.now() + ms, run });
    return ids;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    waiting = waiting.filter((timer) => timer.id !== id);
    real.clearTimeout(id);
  }) as typeof clearTimeout;
}

/** Lets so many minutes pass. */
export function passTime(minutes: number): void {
  ahead += minutes * 60_000;
  const due = waiting.filter((timer) => timer.due <= Date.now());
  waiting = waiting.filter((timer) => !due.includes(timer));
  for (const { run } of due) run();
}

/** How many long timers wait. */
export const timersWaiting = (): number => waiting.length;

/** Hides or shows the page, as another tab in front does. */
export function setHidden(hidden: boolean): void {
  if (hidden === document.hidden) return;
  if (hidden) Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  else delete (document as { hidden?: boolean }).hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What a URL of a test answers, request by request; the last answer stays. */
export interface Line {
  readonly url: string;
  /** How often it was asked. */
  readonly calls: number;
  /** From now on. */
  answer(text: string | (() => Response | Promise<Response>)): void;
}

let lines = 0;

/** A URL whose answer the test changes while elements use it. Other URLs go to the network. */
export function openLine(text: string | (() => Response | Promise<Response>)): Line {
  const url = new URL(`/line/${++lines}.xml`, location.origin).href;
  const inner = globalThis.fetch;
  let current = text;
  let calls = 0;
  globalThis.fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    if (input !== url) return inner(input, init);
    calls++;
    return typeof current === 'string' ? new Response(current, { headers: { 'Content-Type': 'application/rss+xml' } }) : current();
  });
  return {
    url,
    get calls() {
      return calls;
    },
    answer: (next) => (current = next),
  };
}
