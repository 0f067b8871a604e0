import {readdirSync} from 'node:fs';

const everyTest = 'test/**/*.test.ts';

/** Turns a glob of `*`, `**` and `{a,b}` into a regular expression over paths with forward slashes. */
function globToRegExp(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\{[^}]*\}|[.+?^$()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').join('|')})`;
    return `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/** A folder (`test/formats`, `test/formats/**`) stands for all the tests in it. */
function completeGlob(glob: string): string {
  const path = glob.replace(/^\.\//, '').replace(/\/(\*\*)?$/, '');
  return path.endsWith('.ts') ? path : `${path}/**/*.test.ts`;
}

/** Tests that take long and do not depend on the clock or the engine. */
export const isSlow = (file: string): boolean => /\.slow\.(node\.)?test\.ts$/.test(file);

/** Tests that need a page; all others read no DOM. */
export const needsPage = (file: string): boolean => file.endsWith('.browser.test.ts');

/**
 * Lists test files, sorted, as paths relative to the repository's root.
 *
 * @param runner `node` leaves out `*.browser.test.ts`, `browser` leaves out `*.node.test.ts`
 * @param globs what to look in: files, folders or globs; all of `test/` when empty
 */
export function findTests(runner: 'node' | 'browser', globs: readonly string[] = []): string[] {
  const wanted = (globs.length ? globs : [everyTest]).map((glob) => globToRegExp(completeGlob(glob)));
  const isForeign = runner === 'node' ? needsPage : (file: string) => file.endsWith('.node.test.ts');
  return readdirSync('test', {recursive: true, encoding: 'utf8'})
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !isForeign(path) && wanted.some((glob) => glob.test(path)))
    .sort();
}
