import eslint from 'typescript-eslint';

const pure = {
  patterns: [
    {
      group: ['node:*', 'fs', 'path', 'vscode*'],
      message: 'The rules run in a browser: no Node, no editor, no disk.',
    },
    { group: ['unified', 'remark-*', 'parse5'], message: 'Parsing belongs to server/src/document.' },
  ],
};

export default eslint.config(
  {
    ignores: [
      '**/dist/',
      'build/',
      '**/generated/',
      'bench/',
      '**/*.mjs',
      '**/*.js',
      'fixtures/',
      'client/test/',
    ],
  },
  ...eslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 50],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['rules/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', pure],
      'no-restricted-globals': ['error', 'process', 'Buffer'],
    },
  },
  {
    files: [
      'server/src/document/**/*.ts',
      'server/src/review/**/*.ts',
      'server/src/rewriter/**/*.ts',
      'server/src/compare/**/*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '**/config/**', '**/lsp/**', '**/cli/**', '**/session.ts'],
              message: 'No I/O here, and nothing points up.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    ignores: [
      'server/src/document/**',
      'server/src/review/**',
      'server/src/rewriter/**',
      'server/src/compare/**',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['**/test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);
