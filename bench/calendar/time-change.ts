/** Frames without a change after which a calendar counts as drawn. */
const quietFrames = 3;
/** Milliseconds after which a calendar that still changes is given up. */
const tooLong = 180_000;

const awaitFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Milliseconds from an act to the moment the last node under `rootOf()` has changed and been laid out, work that the
 * program puts off to a later task or frame included.
 */
export async function timeChange(act: () => void, rootOf: () => Node): Promise<number> {
  let last = NaN;
  let quiet = 0;
  const observer = new MutationObserver(() => {
    document.body.getBoundingClientRect();
    last = performance.now();
    quiet = 0;
  });
  const start = performance.now();
  act();
  observer.observe(rootOf(), { childList: true, subtree: true, attributes: true, characterData: true });
  // What the act has changed before anybody watched.
  document.body.getBoundingClientRect();
  last = performance.now();
  while (quiet < quietFrames) {
    quiet++;
    await awaitFrame();
    if (performance.now() - start > tooLong) throw new Error('the calendar does not come to rest');
  }
  observer.disconnect();
  return last - start;
}

/** Collects garbage, so that none of it is collected on the next one's time, and rests. */
export async function rest(): Promise<void> {
  (globalThis as { gc?: (options: object) => void }).gc?.({ type: 'minor' });
  await new Promise((resolve) => setTimeout(resolve, 8));
}
