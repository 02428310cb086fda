import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Folders of components that belong to one domain each. */
const domains = [
  'material',
  'reader',
  'codebook',
  'themes',
  'compare',
  'write',
  'journal',
  'memos',
  'search',
  'export',
  'project',
  'help',
];

const tauri = { group: ['@tauri-apps/*'], message: 'Only lib/host/tauri.ts knows Tauri.' };
const call = {
  group: ['$lib/commands/call', '$lib/host/*'],
  message: 'Components use state classes or actions.',
};
const views = { group: ['$views/*', '**/views/*'], message: 'Nothing imports a view but App.svelte.' };
const upward = { group: ['../*'], message: 'Import across folders through $lib and $components.' };
const restrict = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [tauri, ...patterns] }],
});

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/bindings'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'svelte/prefer-svelte-reactivity': 'off',
      ...restrict(),
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    files: ['src/lib/**'],
    rules: restrict({
      group: ['$components/*', '$views/*'],
      message: 'lib imports no component.',
    }),
  },
  {
    files: ['src/components/shared/**'],
    rules: restrict(upward, views, call, {
      group: ['$lib/state/*', '$lib/actions/*', '$components/*', '!$components/shared'],
      message: 'components/shared knows no domain.',
    }),
  },
  ...domains.map((domain) => ({
    files: [`src/components/${domain}/**`],
    rules: restrict(upward, views, call, {
      group: domains.filter((other) => other !== domain).map((other) => `$components/${other}/*`),
      message: `components/${domain} imports shared, lib and itself.`,
    }),
  })),
  { files: ['src/lib/host/tauri.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.test.ts', 'tests/**'], rules: { 'no-restricted-imports': 'off' } },
);
