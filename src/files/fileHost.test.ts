import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../workbook';
import { fileHost } from './fileHost';
import { smallFile } from './fixtures';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  await writeFile(join(folder, 'карта.xlsx'), smallFile());
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const EDIT = { sheet: 'План', cell: 'A2', from: '1.1', to: '1.2' };

test('writes to another path, leaves the input, and goes on from what it wrote', async () => {
  const host = fileHost(at('карта.xlsx'), at('новая.xlsx'));
  const { refused, undo } = await host.apply([[EDIT]]);
  expect(refused).toEqual([]);
  expect((await readFile(at('карта.xlsx'))).equals(smallFile())).toBe(true);
  const read = await host.read();
  expect(read.name).toBe('карта.xlsx');
  expect(read.sheets[0]?.texts[1]).toEqual(['1.2', 'Семинар']);
  expect(await host.undo(undo)).toEqual({ refused: [] });
  expect((await host.read()).sheets[0]?.texts[1]).toEqual(['1.1', 'Семинар']);
  expect((await readdir(folder)).toSorted()).toEqual(['карта.xlsx', 'новая.xlsx']);
});

test('writes in place, through a link, keeping the rights', async () => {
  await chmod(at('карта.xlsx'), 0o640);
  await symlink(at('карта.xlsx'), at('ссылка.xlsx'));
  await fileHost(at('ссылка.xlsx'), at('ссылка.xlsx')).apply([[EDIT]]);
  expect((await stat(at('карта.xlsx'))).mode & 0o777).toBe(0o640);
  expect((await readFile(at('карта.xlsx'))).equals(smallFile())).toBe(false);
  expect(await readdir(folder)).toHaveLength(2);
});

test('copies where there is nothing to change, and writes nothing in place or without a place', async () => {
  await fileHost(at('карта.xlsx'), at('копия.xlsx')).apply([]);
  expect((await readFile(at('копия.xlsx'))).equals(smallFile())).toBe(true);
  const { mtimeMs } = await stat(at('карта.xlsx'));
  await fileHost(at('карта.xlsx'), at('карта.xlsx')).apply([[{ ...EDIT, from: 'иное' }]]);
  await fileHost(at('карта.xlsx'), null).apply([[EDIT]]);
  expect((await stat(at('карта.xlsx'))).mtimeMs).toBe(mtimeMs);
  expect(await readdir(folder)).toHaveLength(2);
});

test('tells why it can’t write, and leaves nothing behind', async () => {
  const host = fileHost(at('карта.xlsx'), join(folder, 'нет', 'карта.xlsx'));
  await expect(host.apply([[EDIT]])).rejects.toMatchObject({
    code: 'file-not-written',
    data: { reason: 'missing' },
  });
  await expect(fileHost(at('карта.xlsx'), folder).apply([[EDIT]])).rejects.toMatchObject({
    code: 'file-not-written',
    data: { reason: 'no-access' },
  });
  expect(await readdir(folder)).toEqual(['карта.xlsx']);
});

test('inserts sheets, writes how to take them back, and takes them out again', async () => {
  const plan: SheetPlan = {
    kind: 'memo',
    name: 'Справка',
    styles: {},
    rows: [[{ value: 'Текст' }]],
    columnWidths: [20],
    page: { orientation: 'portrait' },
  };
  const record = at('отмена.json');
  const host = fileHost(at('карта.xlsx'), at('новая.xlsx'), (undo) => ({
    path: record,
    bytes: Buffer.from(JSON.stringify(undo)),
  }));
  const { undo } = await host.insert([plan]);
  expect(undo).toEqual({ cells: [], inserted: [{ kind: 'memo', name: 'Справка' }] });
  expect(JSON.parse(await readFile(record, 'utf8'))).toEqual(undo);
  const inserted = (await host.read()).sheets;
  expect(inserted.map(({ name, own }) => [name, own])).toEqual([
    ['План', null],
    ['Справка', 'memo'],
  ]);
  const again = await host.insert([{ ...plan, rows: [[{ value: 'Иное' }]] }]);
  expect(again.undo.inserted).toEqual([]);
  expect((await host.read()).sheets.at(-1)?.texts).toEqual([['Иное']]);
  expect(await host.undo(undo)).toEqual({ refused: [] });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['План']);
});
