/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import { xlsx } from '../../../../test/cli/workbooks';
import type { OpenWorkbook } from '../../../../test/support/liveWorkbook';
import { pickedFile } from '../../../../test/support/readingThread';
import { roadmapOf } from '../../../../test/support/schoolFiles';
import { workbookOf } from '../../../../test/support/snapshot';
import { useTestedPane } from '../../testSupport';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const { open, press, page, until } = useTestedPane();

const ROADMAP = roadmapOf('СОШ № 5', 'выполнено', '');

const openArea = async (): Promise<OpenWorkbook> => {
  const workbook = await open(workbookOf({ name: 'Карта', rows: ROADMAP }));
  await press(/^Файлы/);
  await until('Сравнить карты');
  return workbook;
};

/** Chooses files as «Выбрать прежний файл» does. */
async function pick(...files: readonly File[]): Promise<void> {
  const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[2];
  if (!input) throw new Error('no choice of files');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const fileOf = (name: string, rows: typeof ROADMAP, at: number): File => {
  const file = pickedFile(name, xlsx({ Карта: rows }));
  Object.defineProperty(file, 'lastModified', { value: at });
  return file;
};
/** The roadmap with another term of its second activity, and no mark of the first. */
const EARLIER = ROADMAP.map((row, at) =>
  at === 5
    ? Object.assign([...row], { 2: 'март 2022' })
    : at === 4
      ? Object.assign([...row], { 5: '' })
      : row,
);

test('an earlier file is held against the open workbook, and what changed becomes a sheet', async () => {
  const workbook = await openArea();
  await pick(fileOf('прежняя.xlsx', EARLIER, 0));
  await until('Всего: 2 изменения.');
  expect(page()).toContain('Было: прежняя.xlsx.');
  expect(page()).toContain('март 2022 → май 2022');
  expect(page()).toContain('— → выполнено');
  await press('Записать на лист');
  await until('Записан лист «Что изменилось»');
  expect(workbook.inserted.map(({ name, kind }) => [name, kind])).toEqual([['Что изменилось', 'changes']]);
});

test('of two files the one that was saved earlier is the old one', async () => {
  await openArea();
  await pick(fileOf('новая.xlsx', ROADMAP, 2_000_000), fileOf('старая.xlsx', EARLIER, 1_000_000));
  await until('Было: старая.xlsx. Стало: новая.xlsx. Всего: 2 изменения.');
});

test('the same roadmap has no changes, and a file without one can not be compared', async () => {
  await openArea();
  await pick(fileOf('та же.xlsx', ROADMAP, 0));
  await until('Мероприятия не изменились.');
  await press('Отмена');
  await until('Сравнить карты');
  await pick(fileOf('без карты.xlsx', [['Список'], ['Лицей']], 0));
  await until('В прежней книге нет дорожной карты.');
  await press('Отмена');
  await until('Сравнить карты');
  await pick(pickedFile('сломан.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])));
  await until('сломан.xlsx');
});
