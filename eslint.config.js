import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What pure code may not reach for: it gets pages, records and the time as arguments. */
const outsideWorld = [
  'fetch',
  'process',
  'console',
  'setTimeout',
  'setInterval',
  'XMLHttpRequest',
  'WebSocket',
];
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure code takes the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pure code takes the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local)$/]",
    message: 'Pure code takes the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pure code has no chance in it.',
  },
];
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'data/', '.cache/', 'test/fixtures/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off', // For good: the command line and the tests print; pure folders are restricted below.
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Exhaustive lists and unions grow with the sources: `never` in a template is the wanted compile error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
    },
  },
  {
    files: ['schema/**/*.ts', 'scrapers/**/*.ts', 'queries/**/*.ts', 'src/search/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-syntax': ['error', noDefaultExport, ...clock],
    },
  },
  {
    // Tools read their settings as a default export.
    files: ['*.config.ts', '*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Off for good in tests: a wrong `!` fails the test at that very line, which is what an assertion is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Off for good in tests: a stand-in must have the shape of what it stands for, even where it awaits nothing.
      '@typescript-eslint/require-await': 'off',
    },
  },
);
