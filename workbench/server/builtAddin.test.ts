import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAddinBuilt } from './builtAddin';

let root: string;
const write = (name: string, text: string): void => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const note = (value: unknown): void => write('.cache/built-addin.json', JSON.stringify(value));

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'built-'));
  write('src/a.ts', 'a');
  write('dist/addin/a.js', 'built');
  note({
    files: { 'src/a.ts': createHash('sha256').update('a').digest('hex') },
    assets: ['dist/addin/a.js'],
  });
});
afterEach(() => rmSync(root, { recursive: true }));

test('the add-in is built where every source is as it was', async () => {
  expect(await isAddinBuilt(root)).toBe(true);
});

test.each<[string, () => void]>([
  ['a source has changed', () => write('src/a.ts', 'b')],
  ['a source is gone', () => rmSync(path.join(root, 'src/a.ts'))],
  ['what was built is gone', () => rmSync(path.join(root, 'dist/addin/a.js'))],
  ['no build was noted', () => rmSync(path.join(root, '.cache'), { recursive: true })],
  ['the note can’t be read', () => note({ files: 5 })],
])('it is not where %s', async (_, change) => {
  change();
  expect(await isAddinBuilt(root)).toBe(false);
});
