import {relative, resolve, dirname, sep} from 'node:path';

/** The plan of the house, from the ground up. Folders of one row do not know each other. */
export const layers = [
  ['model'],
  ['recurrence'],
  ['formats'],
  ['selecting', 'markup'],
  ['loading'],
  ['embedding'],
  ['doctor'],
  ['server'],
  ['theming', 'i18n'],
  ['controllers', 'ui', 'autoloading'],
  ['elements'],
  ['prerender'],
  // The entries: what lies directly in src/ belongs to them, and they may name each other.
  ['define', 'index', 'cdn', 'cli'],
];

/** Folders that run without a DOM. `markup` ends in one: its last step builds elements. */
export const domFree = layers
  .slice(0, 8)
  .flat()
  .filter((folder) => folder !== 'markup');

/** Below the elements' own floors there is no template either. */
export const litFree = layers.slice(0, 8).flat();

const entries = layers.length - 1;

/** @returns {{folder: string, height: number} | undefined} where a path relative to src/ stands; undefined outside */
function place(path) {
  if (path.startsWith('..')) return undefined;
  const parts = path.split(sep);
  const folder = parts.length > 1 ? parts[0] : 'index';
  return {folder, height: layers.findIndex((row) => row.includes(folder))};
}

/** A file imports from its own folder or a lower one, never from a higher one, a neighbour or outside src/. */
const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: '{{from}}/ must not import from {{to}}/: imports go to the same folder or a lower layer (scripts/eslint-layers.js)',
      outside: 'src/ must not import {{to}}: it is not published',
      unknown: '{{folder}}/ has no layer yet: give it one in scripts/eslint-layers.js',
    },
  },
  create(context) {
    const root = resolve(context.cwd, 'src');
    const from = place(relative(root, context.filename));
    if (!from) return {};

    function check(source) {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = relative(root, resolve(dirname(context.filename), source.value));
      const to = place(target);
      if (!to) {
        context.report({node: source, messageId: 'outside', data: {to: source.value}});
        return;
      }
      for (const {folder, height} of [from, to]) {
        if (height < 0) context.report({node: source, messageId: 'unknown', data: {folder}});
      }
      const allowed = to.folder === from.folder || to.height < from.height || from.height === entries;
      if (!allowed) context.report({node: source, messageId: 'up', data: {from: from.folder, to: to.folder}});
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};

export default {rules: {layers: layersRule}};
