/** A story as the bundle of `scripts/bundle-stories.ts` has it. */
export interface ShownStory {
  id: string;
  parameters: { sheet?: unknown; ownScheme?: unknown };
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}

const bundle: string = '/.cache/stories/stories.js';

(globalThis as { storyAssets?: string }).storyAssets = '/demo/portal/';

/** All stories of the project; the bundle is made before the run. */
export const { stories } = (await import(bundle)) as { stories: ShownStory[] };

/** What went wrong on the page while something was done, in words. */
export async function listenForErrors(act: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push(String(event instanceof ErrorEvent ? event.message : event.reason));
    event.preventDefault();
  };
  const { error } = console;
  console.error = (...parts: unknown[]) => errors.push(parts.map(String).join(' '));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  try {
    await act();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    console.error = error;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }
  return errors;
}
