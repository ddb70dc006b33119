const process = require('node:process');
const { projects } = require('./jest.config.js');

const [code] = projects;

const TESTS = [
  'src/{tables,roadmap,settings,data,book,indicators,monitoring,risks}/**/*.test.ts',
  'test/field/**/*.test.ts',
  'test/{badData,execution,monitoring,ordinaryText}.test.ts',
  'src/app/nearlySheet.test.ts',
  'test/cli/import.test.ts',
];
/** Runs these tests alone, with spaces between their patterns. */
const ONLY = process.env.MUTATION_TESTS?.split(' ');

/**
 * The tests that mutants have to get past: those of the folders that are mutated, and those of whole paths through them
 * that need neither a browser, an Excel host nor a built program.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...code,
  displayName: 'mutation',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: (ONLY ?? TESTS).map((pattern) => `<rootDir>/${pattern}`),
};
