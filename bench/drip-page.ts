/** Milliseconds from the feed's request, in the page's own clock. */
export interface Drip {
  /** The frame after the one that drew the first headline. */
  firstHeadline: number;
  lastByte: number;
  /** How many headlines stood on the page when the last byte came. */
  before: number;
  after: number;
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

const countHeadlines = (): number =>
  document.querySelector('news-feed')?.shadowRoot?.querySelectorAll('[part~="headline"]').length ?? 0;

const findRequest = (): PerformanceResourceTiming | undefined =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) => name.endsWith('/drip.xml'));

/** Sees when the `<news-feed>` of this page, on a slow line, paints its first headline. */
export async function watchDrip(): Promise<Drip> {
  const giveUp = performance.now() + 30_000;
  let firstHeadline = NaN;
  let before = 0;
  // The entry of a request is there once its last byte is.
  while (!findRequest()) {
    if (performance.now() > giveUp) throw new Error('The slow feed did not end');
    await frame();
    before = countHeadlines();
    if (before && !firstHeadline) {
      await frame();
      firstHeadline = performance.now();
    }
  }
  const { startTime, responseEnd } = findRequest()!;
  for (let frames = 60; frames--; ) {
    await frame();
    if (countHeadlines()) firstHeadline ||= performance.now();
  }
  return { firstHeadline: firstHeadline - startTime, lastByte: responseEnd - startTime, before, after: countHeadlines() };
}

Object.assign(globalThis, { watchDrip });
