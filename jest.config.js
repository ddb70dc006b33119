/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/workbench'],
  // Packages that come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@ironcalc/wasm|hucre)/)'],
  transform: {
    '^.+\\.(tsx?|mjs)$|/@ironcalc/wasm/.+\\.js$': [
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
