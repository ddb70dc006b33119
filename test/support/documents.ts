export { paragraph, table, wordOf } from '../../src/files/documents/wordFixtures';
