import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../findings';
import { fileWorkbook } from './fileHost';
import { smallFile } from './fixtures';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterAll(() => rm(folder, { recursive: true }));

const refusalOf = async (path: string): Promise<unknown> => {
  try {
    return await fileWorkbook(path).read();
  } catch (error) {
    return error instanceof UserError ? { code: error.code, data: error.data } : error;
  }
};

test('reads a workbook by its content, and names it without its folder', async () => {
  const path = join(folder, 'карта.txt');
  await writeFile(path, smallFile());
  const workbook = await fileWorkbook(path).read();
  expect(workbook.name).toBe('карта.txt');
  expect(workbook.sheets[0]?.values).toEqual([
    ['№', 'Мероприятие'],
    ['1.1', 'Семинар'],
  ]);
});

test('tells a file that is missing, a folder, and what is no workbook', async () => {
  const text = join(folder, 'карта.xlsx');
  await writeFile(text, 'не книга');
  expect(await refusalOf(join(folder, 'нет.xlsx'))).toEqual({
    code: 'file-unreadable',
    data: { reason: 'missing' },
  });
  expect(await refusalOf(join(text, 'нет.xlsx'))).toEqual({
    code: 'file-unreadable',
    data: { reason: 'missing' },
  });
  expect(await refusalOf(folder)).toEqual({ code: 'file-unreadable', data: { reason: 'directory' } });
  expect(await refusalOf(text)).toEqual({
    code: 'file-unreadable',
    data: { reason: 'not-a-workbook', actual: 'text' },
  });
});

test('keeps the original error as the cause', async () => {
  await expect(fileWorkbook(join(folder, 'нет.xlsx')).read()).rejects.toMatchObject({
    cause: { code: 'ENOENT' },
  });
});

test('tells a path that can’t be read', async () => {
  expect(await refusalOf('нуль\0.xlsx')).toEqual({ code: 'file-unreadable', data: { reason: 'no-access' } });
});

test('refuses a file above 200 MB without reading it', async () => {
  const path = join(folder, 'большой.xlsx');
  await writeFile(path, '');
  await truncate(path, 300 * 1024 * 1024);
  expect(await refusalOf(path)).toEqual({ code: 'file-too-large', data: { limit: 200, size: 300 } });
});
