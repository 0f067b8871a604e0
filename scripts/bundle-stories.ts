import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import './write-story-data.js';

/** Where the bundle is written, two folders deep as the sources are. */
export const storyBundle = '.cache/stories/stories.js';

/** Files of stories, from the repository's root, in order. */
function listStoryFiles(): string[] {
  return readdirSync('stories', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.stories.ts'))
    .map((name) => `stories/${name.split(sep).join('/')}`)
    .sort();
}

/**
 * Bundles every story with Storybook's composer into one module: its parts are CommonJS in places, which browsers do
 * not load, and one file loads faster than hundreds. The module exports `stories`, each with `id` and `run`.
 */
export async function bundleStories(): Promise<void> {
  const files = listStoryFiles();
  const contents = `
    import { composeStories, setProjectAnnotations } from 'storybook/preview-api';
    import * as renderer from '@storybook/web-components/entry-preview';
    import { annotations } from './.storybook/annotations.ts';
    ${files.map((file, index) => `import * as file${index} from './${file}';`).join('\n')}
    const project = setProjectAnnotations([renderer, annotations]);
    const modules = [${files.map((_, index) => `file${index}`).join()}];
    export const stories = modules.flatMap((module) => Object.values(composeStories(module, project)));
  `;
  await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'stories.js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: '.cache/stories',
    entryNames: 'stories',
    chunkNames: 'part-[hash]',
    splitting: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: 'tsconfig.json',
    legalComments: 'none',
    logLevel: 'error',
  });
  console.log(`${files.length} files of stories in ${storyBundle}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await bundleStories();
}
