import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readStartOptions } from './startOptions';

const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
const example = path.join(folder, 'example.xlsx');
writeFileSync(example, '');
writeFileSync(path.join(folder, 'карта.xlsx'), '');
mkdirSync(path.join(folder, 'папка'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  readStartOptions({ args, env, folder, example });

test('without arguments the example is opened on port 3000, in a browser', async () => {
  expect(await read([])).toEqual({ file: example, port: 3000, open: true });
});

test('a file is looked for in the folder where the person is', async () => {
  expect(await read(['карта.xlsx', '--no-open'], { PORT: '8080' })).toEqual({
    file: path.join(folder, 'карта.xlsx'),
    port: 8080,
    open: false,
  });
});

test.each([
  [['нет.xlsx'], 'fileMissing', 'нет.xlsx'],
  [['папка'], 'fileIsFolder', 'папка'],
  [['--open'], 'unknownOption', '--open'],
  [['--no-open=yes'], 'unknownOption', '--no-open'],
  [['-x'], 'unknownOption', '-x'],
  [['карта.xlsx', 'ещё.xlsx'], 'tooManyFiles', 'ещё.xlsx'],
])('%j is refused: %s', async (args, fault, what) => {
  await expect(read(args)).rejects.toMatchObject({ fault, what });
});

test.each(['abc', '-1', '3000.5', '65536', '999999', '0x10', ' '])('PORT «%s» is refused', async (PORT) => {
  await expect(read([], { PORT })).rejects.toMatchObject({ fault: 'portNotANumber', what: PORT });
});

test.each([
  ['', 3000],
  ['0', 0],
  ['65535', 65_535],
])('PORT «%s» means %i', async (PORT, port) => {
  expect((await read([], { PORT })).port).toBe(port);
});
