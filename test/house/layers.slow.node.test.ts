import {assert} from 'chai';
import {ESLint} from 'eslint';

/** The rules that fire when this text stands where that file stands. The files exist: typed rules ask for them. */
async function findBrokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(code, {filePath});
  return result!.messages.map(({ruleId, message}) => ruleId ?? message).filter((rule) => !rule.startsWith('@'));
}

describe('the plan of the house is enforced', function () {
  // The first call starts the type checker.
  this.timeout(60_000);

  it('an import may go down or sideways in one folder', async () => {
    const code = `import './feed-error.js';\nimport '../model/feed.js';\nexport {};\n`;
    assert.deepEqual(await findBrokenRules('src/model/feed.ts', code), []);
    assert.deepEqual(await findBrokenRules('src/i18n/locale.ts', `import '../loading/load-feed.js';\n`), []);
    assert.deepEqual(await findBrokenRules('src/define/news-feed.ts', `import '../elements/news-feed.js';\n`), []);
  });

  it('an import may not go up, however it is written', async () => {
    for (const code of [
      `import '../loading/load-feed.js';\n`,
      `import type {A} from '../formats/xml.js';\nexport type B = A;\n`,
      `export * from '../i18n/locale.js';\n`,
      `export {x} from '../i18n/locale.js';\n`,
      `export const load = (): Promise<unknown> => import('../elements/news-feed.js');\n`,
      `export type A = import('../elements/news-feed.js').A;\n`,
    ]) {
      assert.deepEqual(await findBrokenRules('src/model/feed.ts', code), ['house/layers'], code);
    }
  });

  it('neighbours in one row do not know each other', async () => {
    assert.deepEqual(await findBrokenRules('src/i18n/locale.ts', `import '../theming/tokens.js';\n`), ['house/layers']);
  });

  it('src/ imports nothing that is not published', async () => {
    const code = `import '../../test/support/reply-options.js';\n`;
    assert.deepEqual(await findBrokenRules('src/model/feed.ts', code), ['house/layers']);
  });

  it('a new folder needs a layer', async () => {
    assert.include(await findBrokenRules('src/model/feed.ts', `import '../helpers/x.js';\n`), 'house/layers');
  });

  it('the lower layers have no DOM and no Lit', async () => {
    for (const code of [
      `export const a = document.title;\n`,
      `export const a = globalThis.document.title;\n`,
      `export const a = new DOMParser();\n`,
      `export class A extends HTMLElement {}\n`,
    ]) {
      assert.include(await findBrokenRules('src/model/feed.ts', code), 'no-restricted-globals', code);
    }
    assert.include(await findBrokenRules('src/model/feed.ts', `import 'lit';\n`), 'no-restricted-imports');
  });

  it('loading asks for a browser through globalThis only', async () => {
    const path = 'src/loading/load-feed.ts';
    assert.deepEqual(await findBrokenRules(path, `export const a = globalThis.navigator?.onLine;\n`), []);
    assert.deepEqual(await findBrokenRules(path, `export const a = navigator.onLine;\n`), ['no-restricted-globals']);
  });

  it('a file has 350 lines at most', async () => {
    const code = `export {};\n${'// more\n'.repeat(350)}`;
    assert.deepEqual(await findBrokenRules('src/model/feed.ts', code), ['max-lines']);
  });
});
