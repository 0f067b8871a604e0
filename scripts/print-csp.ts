import { listDirectives, writePolicy } from '../src/embedding/list-directives.js';

/*
 * Prints what an embed needs of a page's Content-Security-Policy.
 *
 *   npm run csp -- --page https://embassy.example/ --script https://cdn.example/portal-widgets.js src=https://portal.example/rss
 *   … --nonce r4nd0m            for a page whose scripts carry a nonce, with 'strict-dynamic'
 *   … --pictures https://img.portal.example     repeated: origins of the feed's pictures
 */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    page: { type: 'string', default: 'https://page.invalid/' },
    script: { type: 'string', default: 'portal-widgets.js' },
    nonce: { type: 'string' },
    pictures: { type: 'string', multiple: true },
  },
});
const attributes = Object.fromEntries(positionals.map((word) => [word.split('=', 1)[0]!, word.slice(word.indexOf('=') + 1)]));
const directives = listDirectives({ attributes, ...values });
for (const [name, value] of Object.entries(directives)) console.log(`${name} ${value};`);
console.log(`\nContent-Security-Policy: ${writePolicy(directives)}`);
