const BROWSER_TESTS = '<rootDir>/test/browser/';

const shared = {
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  // Packages that come as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(@ironcalc/wasm|hucre|hyparquet(-writer)?|pdfjs-dist|(.*/)?(strip-bom|uuid))/)',
  ],
  transform: {
    '^.+\\.(tsx?|mjs)$|/(@ironcalc/wasm|hyparquet(-writer)?|strip-bom|uuid)/.+\\.js$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: '100%',
  testSequencer: '<rootDir>/jest.sequencer.js',
  projects: [
    {
      ...shared,
      displayName: 'code',
      roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/workbench'],
      testPathIgnorePatterns: ['/node_modules/', BROWSER_TESTS],
    },
    {
      ...shared,
      displayName: 'browser',
      roots: [BROWSER_TESTS],
      globalSetup: '<rootDir>/workbench/browser/globalSetup.ts',
      globalTeardown: '<rootDir>/workbench/browser/globalTeardown.ts',
    },
  ],
};
