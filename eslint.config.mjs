import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Folder → the folders it may import. Imports run one way; a wrong one fails the build. */
const CORE = ['workbook', 'tables', 'findings', 'settings', 'data', 'risks', 'roadmap', 'book'];
const LAYERS = {
  workbook: [],
  document: ['workbook'],
  tables: ['workbook'],
  findings: ['workbook', 'tables'],
  settings: ['workbook', 'tables', 'findings'],
  data: ['workbook', 'tables', 'findings', 'settings'],
  risks: ['workbook', 'tables', 'findings', 'settings', 'data'],
  roadmap: ['workbook', 'tables', 'findings', 'risks'],
  book: ['workbook', 'tables', 'findings', 'settings', 'data', 'roadmap'],
  indicators: ['workbook', 'tables', 'findings', 'settings', 'data'],
  monitoring: [...CORE, 'indicators'],
  locales: [...CORE, 'indicators', 'monitoring'],
  reports: [...CORE, 'document', 'indicators', 'monitoring', 'locales'],
  app: [...CORE, 'document', 'indicators', 'monitoring', 'reports', 'locales'],
  excel: ['workbook', 'findings', 'reports', 'app', 'locales'],
  files: ['workbook', 'document', 'findings', 'reports', 'app', 'locales'],
  reader: ['workbook', 'findings', 'app', 'files'],
  taskpane: ['workbook', 'findings', 'app', 'excel', 'reader', 'locales'],
  commands: ['workbook', 'findings', 'app', 'excel', 'taskpane', 'locales'],
  web: ['workbook', 'tables', 'findings', 'settings', 'app', 'files', 'reader', 'taskpane', 'locales'],
  cli: ['workbook', 'findings', 'app', 'files', 'locales'],
};

const directions = Object.entries(LAYERS).flatMap(([folder, allowed]) => [
  {
    target: `./src/${folder}`,
    from: './src',
    except: [folder, ...allowed].map((name) => `./${name}`),
    message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
  },
  ...allowed.map((name) => ({
    target: `./src/${folder}`,
    from: `./src/${name}`,
    except: ['./index.ts'],
    message: `Import another folder only through its index: src/${name}.`,
  })),
]);

directions.push({
  target: './src',
  from: './workbench',
  message: 'The workbench is for development and tests: nothing that ships imports it.',
});

export default tseslint.config(
  { ignores: ['dist/', 'release/*', 'coverage/', 'node_modules/', '.stryker-tmp/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: directions }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-globals': ['error', { name: 'Date', message: 'Dates are days: use workbook/day.' }],
    },
  },
  {
    files: [
      'src/workbook/day.ts',
      'src/cli/main.ts',
      'src/files/**',
      'src/excel/**',
      'src/taskpane/**',
      'src/commands/index.ts',
      'src/web/environment.ts',
      'src/web/book/unsaved.ts',
      'bench/**',
      'test/**',
      '**/*.test.ts',
      'workbench/**',
      'examples/**',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/locales/{ru,en}/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./){2,3}(findings|settings|data|risks|roadmap|book|indicators|monitoring)$',
              allowTypeImports: true,
              message: 'Words take facts, and compute none: import types only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['assets/*.mjs'],
    languageOptions: { globals: { URL: 'readonly' } },
  },
  {
    files: ['*.js', 'webpack/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        exports: 'writable',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
