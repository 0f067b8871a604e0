import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Fills the tables of README.md from custom-elements.json, each between `<!-- table:x -->` and `<!-- /table -->`.
 * `--check` fails instead where they differ.
 */
interface Entry {
  name: string;
  attribute?: string;
  fieldName?: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
interface Declaration {
  tagName?: string;
  attributes?: Entry[];
  members?: (Entry & { kind: string; static?: boolean })[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as { modules: { declarations?: Declaration[] }[] };
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const list = (title: string, entries: Entry[] = []): string =>
  entries.length
    ? `\n**${title}:** ${entries.map(({ name, description }) => `${name ? code(name) : 'default'} ${cell(description).replace(/\.$/, '')}`).join(' · ')}\n`
    : '';

function elementTable({ attributes = [], members = [], events, slots, cssParts }: Declaration): string {
  const attributed = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ kind, name, description, static: isStatic }) => kind === 'field' && description && !isStatic && !attributed.has(name));
  const methods = members.filter(({ kind, description }) => kind === 'method' && description);
  return [
    row('attribute', 'default', ''),
    row('---', '---', '---'),
    ...attributes.map(({ name, default: value, description }) => row(code(name), value === "''" ? '' : code(value), cell(description))),
    '',
    list('Properties', properties),
    list('Methods', methods),
    list('Events', events),
    list('Slots', slots),
    list('Parts', cssParts),
  ].join('\n');
}

const tables: Record<string, string> = Object.fromEntries(elements.map((element) => [element.tagName!, elementTable(element)]));
tables.tokens = [
  row('property', 'default', ''),
  row('---', '---', '---'),
  ...(elements[0]?.cssProperties ?? []).map(({ name, default: value, description }) =>
    row(code(name), value && value.length < 40 ? code(value) : 'derived', cell(description)),
  ),
].join('\n');

const before = readFileSync('README.md', 'utf8');
const after = before.replace(
  /<!-- table:([\w-]+) -->(?:[^]*?<!-- \/table -->)?/g,
  (_, name: string) => `<!-- table:${name} -->\n${(tables[name] ?? '').replace(/\n{3,}/g, '\n\n').trim()}\n<!-- /table -->`,
);
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md: its tables differ from custom-elements.json; run `npm run manifest`');
    process.exit(1);
  }
} else writeFileSync('README.md', after);
