import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import layersPlugin, {domFree, litFree} from './scripts/eslint-layers.js';

const domGlobals = `
  document window self location navigator history screen customElements localStorage sessionStorage indexedDB caches
  DOMParser XMLSerializer XMLHttpRequest Node NodeFilter Element HTMLElement SVGElement ShadowRoot DocumentFragment
  Range Image Audio CSS CSSStyleSheet CustomEvent MutationObserver IntersectionObserver ResizeObserver
  requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback getComputedStyle matchMedia
  getSelection trustedTypes addEventListener removeEventListener dispatchEvent alert confirm prompt
`
  .trim()
  .split(/\s+/);

const message = 'This layer runs without a DOM (CONTRIBUTING.md, the plan of the house).';
const restrictedGlobals = domGlobals.map((name) => ({name, message}));

/** Floors that may ask whether a browser is there, through `globalThis.x?.`. */
const askingFolders = ['loading', 'doctor', 'server'];

export default defineConfig(
  {
    ignores: [
      'node_modules/', 'dist/', 'storybook-static/', 'coverage/', 'shots/', '.cache/', 'test/fixtures/', '**/*.d.ts',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Lit binds listeners in templates to the element: `@click=${this.onClick}` is right.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': ['error', {object: 'document', property: 'write'}],
    },
  },
  {
    files: ['**/*.ts', '**/*.js'],
    ignores: ['src/i18n/locales/**', 'src/i18n/dates/**', '**/*.generated.ts'],
    rules: {'max-lines': ['error', {max: 350}]},
  },
  {
    files: ['src/**/*.ts'],
    plugins: {house: layersPlugin},
    rules: {'house/layers': 'error'},
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list unless the role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: domFree.filter((folder) => !askingFolders.includes(folder)).map((folder) => `src/${folder}/**/*.ts`),
    rules: {'no-restricted-globals': ['error', {globals: restrictedGlobals, checkGlobalObject: true}]},
  },
  {
    files: askingFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {'no-restricted-globals': ['error', {globals: restrictedGlobals}]},
  },
  {
    files: litFree.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': ['error', {patterns: [{group: ['lit', 'lit/*', '@lit/*', 'lit-*'], message}]}],
    },
  },
  {
    files: ['src/server/**/*.ts'],
    ignores: ['src/server/node/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {group: ['lit', 'lit/*', '@lit/*', 'lit-*'], message},
            {group: ['node:*', './node/*'], message: 'The gateway runs where there is no Node; src/server/node/ does not.'},
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `assert.isTrue(x)` and tests of hostile input need neither.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-properties': [
        'error',
        {object: 'it', property: 'only'},
        {object: 'it', property: 'skip'},
        {object: 'describe', property: 'only'},
        {object: 'describe', property: 'skip'},
      ],
    },
  },
);
