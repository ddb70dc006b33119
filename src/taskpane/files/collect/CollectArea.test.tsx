/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import { unzipSync } from 'fflate';
import { xlsx } from '../../../../test/cli/workbooks';
import type { OpenWorkbook } from '../../../../test/support/liveWorkbook';
import { pickedFile } from '../../../../test/support/readingThread';
import { REGISTRY, type SchoolSheets, teachersOf, YEAR } from '../../../../test/support/schoolFiles';
import { workbookOf } from '../../../../test/support/snapshot';
import { useTestedPane } from '../../testSupport';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const { open, button, press, page, until, saved } = useTestedPane();

const sent = (name: string, sheets: SchoolSheets): File => pickedFile(name, xlsx(sheets));
const FIFTH = sent('edu000005.xlsx', { Педагоги: teachersOf('СОШ № 5', 30, 9) });
const FAULTY = sent('edu000007.xlsx', { Педагоги: teachersOf('СОШ № 7', 'много', 5) });
const NOBODYS = sent('таблица.xlsx', {
  Педагоги: teachersOf('', 12, 4).map((row) => row.slice(1)),
});
const BROKEN = pickedFile('сломан.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]));

const openArea = async (): Promise<OpenWorkbook> => {
  const sheets = Object.entries(REGISTRY).map(([name, rows]) => ({ name, rows }));
  const workbook = await open(workbookOf(...sheets));
  await press(/^Файлы/);
  await until('Собрать файлы школ');
  await press('Собрать файлы');
  return workbook;
};

async function pick(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no choice of files');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('Записать в книгу');
}

const rowsOf = ({ snapshot }: OpenWorkbook, name: string) =>
  snapshot.sheets.find((sheet) => sheet.name === name)?.texts.map((row) => row.join('|'));

test('files of schools are read, told by school, written as one change and taken back', async () => {
  const workbook = await openArea();
  await pick(FIFTH, FAULTY, BROKEN);
  await until('3 файла, 3 школы: принято 1, на доработке 1, не прислано 1, прислано дважды 0');
  expect(page()).toContain('на доработке: 1');
  expect(page()).toContain('edu000007.xlsx — есть ошибки');
  expect(page()).toContain('сломан.xlsx — не прочитан');
  expect(page()).toContain('Новые листы свода: «Свод – сдача», «Свод – не принято».');
  expect(page()).toContain('Новый лист «Педагоги»: 1 строка.');
  expect(rowsOf(workbook, 'Педагоги')).toBeUndefined();
  await press('Записать в книгу');
  await until('Свод записан в книгу');
  expect(rowsOf(workbook, 'Педагоги')?.[1]).toContain(`СОШ № 5|${YEAR}|30|9|edu000005.xlsx`);
  expect(rowsOf(workbook, 'Свод – сдача')).toHaveLength(5);
  await press('Отменить изменения');
  await until('Записать в книгу');
  expect(rowsOf(workbook, 'Педагоги')).toBeUndefined();
  expect(rowsOf(workbook, 'Свод – сдача')).toBeUndefined();
});

test('whose a file is that does not tell is asked, and it is read again with the answer', async () => {
  await openArea();
  await pick(NOBODYS);
  expect(page()).toContain('Чьи это файлы');
  const select = document.querySelector('select');
  if (!select) throw new Error('nothing asked');
  expect([...select.options].map(({ text }) => text)).toEqual(['не указано']);
  await act(async () => select.focus());
  expect([...select.options].map(({ text }) => text)).toEqual([
    'не указано',
    'СОШ № 5',
    'СОШ № 7',
    'ООШ с. Каменка',
  ]);
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    set?.call(select, 'СОШ № 7');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press('Прочитать с этими школами');
  await until('СОШ № 7таблица.xlsx');
  expect(page()).not.toContain('Чьи это файлы');
  expect(page()).not.toContain('школа которых не определена');
});

test('files with remarks and letters are handed over as archives', async () => {
  await openArea();
  await pick(FIFTH, FAULTY);
  await press('Скачать с замечаниями: 2 файла');
  await until('замечания школам.zip');
  await press('Скачать письма: 3 файла');
  await until('письма школам.zip');
  expect(saved().map(({ name, bytes }) => [name, Object.keys(unzipSync(bytes)).sort()])).toEqual([
    ['замечания школам.zip', ['edu000005.xlsx', 'edu000007.xlsx']],
    ['письма школам.zip', ['ООШ с. Каменка.docx', 'СОШ № 5.docx', 'СОШ № 7.docx']],
  ]);
  expect(button('Записать в книгу')).toHaveProperty('disabled', false);
});

test('a file that no school sends is told, and a run that is given up leaves everything as it was', async () => {
  const workbook = await openArea();
  const before = JSON.stringify(workbook.snapshot.sheets.map(({ name }) => name));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', {
    configurable: true,
    value: [pickedFile('~$свод.xlsx', new Uint8Array())],
  });
  Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('Здесь нет файлов, которые можно собрать');
  await press('Отмена');
  await until('Добавить выгрузки');
  expect(JSON.stringify(workbook.snapshot.sheets.map(({ name }) => name))).toBe(before);
});
