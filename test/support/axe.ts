import type axeCore from 'axe-core';
// A classic script: it has no export, and puts `axe` on the window.
import 'axe-core/axe.js';

const {axe} = globalThis as unknown as {axe: typeof axeCore};

/** What a rule of axe found, in words. */
function describeViolation({id, impact, help, nodes}: axeCore.Result): string {
  const places = nodes.map(({target, failureSummary}) => {
    const path = target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' | ');
    return `  ${path}\n    ${(failureSummary ?? '').replaceAll('\n', '\n    ')}`;
  });
  return `${id} (${impact ?? 'unknown'}): ${help}\n${places.join('\n')}`;
}

/**
 * Checks an element, its shadow trees included, against WCAG 2.2 AA and axe's best practices.
 *
 * @param element in the document and rendered
 * @param options.disable rules that the test's bare page breaks itself, or that are checked elsewhere
 * @returns one readable text a violation: compare with `[]`
 * @throws where nothing was checked: an element that is not shown passes every rule
 */
export async function findViolations(element: Element, options: {disable?: string[]} = {}): Promise<string[]> {
  // Rules of whole pages: a test's page has no landmark and no heading of its own.
  const disabled = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', ...(options.disable ?? [])];
  const {passes, violations} = await axe.run(element, {
    resultTypes: ['violations', 'passes'],
    rules: Object.fromEntries(disabled.map((id) => [id, {enabled: false}])),
  });
  if (!passes.length && !violations.length) throw new Error('axe checked nothing: is the element shown?');
  return violations.map(describeViolation);
}
