export { compoundOf } from '../../src/files/fixtures';
export { cell, paragraph, table, wordOf } from '../../src/files/documents/wordFixtures';
