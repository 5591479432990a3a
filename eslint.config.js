import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** Who may import whom inside `core`: a folder may import itself and the folders named beside it. */
const CORE_IMPORTS = {
  pacing: [],
  'question-bank': [],
  drills: ['pacing'],
  notes: ['question-bank'],
  interview: ['pacing', 'question-bank', 'drills'],
  session: ['pacing', 'interview', 'drills'],
  export: ['pacing', 'interview', 'session'],
  protocol: ['pacing', 'interview', 'session', 'drills'],
};
const CORE_FOLDERS = Object.keys(CORE_IMPORTS);

const forbid = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ ...patterns, message }] }],
});

const walls = CORE_FOLDERS.map((folder) => {
  const mayImport = [folder, ...CORE_IMPORTS[folder]];
  const others = CORE_FOLDERS.filter((other) => !mayImport.includes(other));
  const regex = `^(?!typebox(/|$)|\\.)|^(\\.\\./)+(${others.join('|')})/`;
  return {
    files: [`core/${folder}/**/*.ts`],
    rules: forbid({ regex }, `core/${folder} may import ${mayImport.join(', ')} and the schema library.`),
  };
});

export default tseslint.config(
  { ignores: ['node_modules', 'client/dist', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['core/tsconfig.json', 'server/tsconfig.json', 'client/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings, not an enum.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core is given the time.' },
        { object: 'Math', property: 'random', message: 'core is given the chance.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'core is given the time.',
        },
      ],
    },
  },
  ...walls,
  {
    files: ['server/**/*.{ts,js}'],
    rules: forbid({ regex: '/client/' }, 'server and client never import each other.'),
  },
  {
    files: ['client/**/*.ts'],
    rules: forbid({ regex: '/server/|^node:' }, 'client knows the browser, not the server or Node.'),
  },
  {
    files: ['client/**/*.ts'],
    ignores: ['client/audio/voice-model-files.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/server/|^node:', message: 'client knows the browser, not the server or Node.' },
            { regex: '^@ricky0123/vad-web', message: 'Only client/audio/voice-model-files.ts imports it.' },
          ],
        },
      ],
    },
  },
  {
    files: ['client/components/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(server|pages|session|audio)/|^node:|^@ricky0123',
              message: 'A component is its properties, drawn: pages own what fetches, hears or connects.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'fetch', 'WebSocket', 'AudioContext'],
    },
  },
  { files: ['client/**/*.ts'], ...lit['flat/recommended'] },
  {
    files: [
      '**/vite.config.ts',
      'vitest.config.ts',
      'client/precompress.ts',
      'client/share/shared-page-build.ts',
    ],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
);
