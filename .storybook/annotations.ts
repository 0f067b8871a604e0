import { render } from 'lit';
import { globalTypes, initialGlobals, wrapInPage } from './page-globals.js';

interface StoryContext {
  globals: Record<string, unknown>;
  parameters: Record<string, unknown>;
}

/** Puts a story on a page of the toolbar's choice; a sheet is a page of its own. */
function onPage(story: () => unknown, { globals, parameters }: StoryContext): Node {
  const content = document.createElement('div');
  const shown = story();
  if (shown instanceof Node) content.append(shown);
  else render(shown, content);
  return parameters['sheet'] ? content : wrapInPage(content, globals);
}

/** What every story of the project has: shared by Storybook, the tests and the script that shoots stories. */
export const annotations = {
  globalTypes,
  initialGlobals,
  parameters: { layout: 'fullscreen' },
  decorators: [onPage],
};
