import * as XLSX from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { dayWithin, type GivenSheet, parseA1Range } from '../../workbook';
import { newWorkbookFile } from '../create/newWorkbookFile';
import { partOf, read } from '../fixtures';

const range = (address: string) => {
  const parsed = parseA1Range(address);
  if (!parsed) throw new Error(address);
  return parsed;
};
const prompt = { title: 'Категория', text: 'Выберите из списка:\n«ШНОР» & другие' };
const refusal = { title: 'Нет в списке', text: 'Выберите значение из списка.', stop: true };

const SHEET: GivenSheet = {
  kind: null,
  name: 'Школы',
  rows: [
    [{ value: 'Школа *' }, { value: 'Категория' }],
    [{ value: 'СОШ № 1' }, { value: 'ШНОР' }],
  ],
  styles: {},
  columnWidths: [30, 12],
  page: { orientation: 'landscape', footer: 'Шаблон', one: true },
  notes: [
    { at: { row: 0, column: 1 }, text: 'Категория школы:\n«ШНОР» < «ШНСУ»' },
    { at: { row: 0, column: 0 }, text: 'Как на листе «Школы»' },
  ],
  validations: [
    { range: range('A2:A9'), accepts: { kind: 'listed', sheet: 'Списки', range: range('A1:A2') }, prompt },
    { range: range('B2:B9'), accepts: { kind: 'words', words: ['ШНОР', 'нет'] }, prompt, refusal },
    { range: range('C2:C9'), accepts: { kind: 'whole', from: 0, to: 10_000 }, prompt, refusal },
    {
      range: range('D2:D9'),
      accepts: { kind: 'day', from: dayWithin(2025, 9, 1), to: dayWithin(2026, 8, 31) },
      prompt,
      refusal: { ...refusal, stop: false },
    },
    { range: range('E2:E9'), accepts: { kind: 'any' }, prompt },
  ],
  table: { name: 'rm_schools', range: range('A1:B2') },
};
const LISTS: GivenSheet = {
  kind: null,
  name: 'Списки',
  rows: [[{ value: 'СОШ № 1' }], [{ value: 'СОШ № 2' }]],
  styles: {},
  columnWidths: [30],
  page: { orientation: 'portrait' },
  hidden: true,
};
const made = newWorkbookFile({ name: 'Шаблон', copies: [], plans: [SHEET, LISTS] });

test('sheets that are given belong to the person, and lists are hidden', async () => {
  const { sheets } = read(await made);
  expect(sheets.map(({ name, own, visibility }) => [name, own, visibility])).toEqual([
    ['Школы', null, 'visible'],
    ['Списки', null, 'hidden'],
  ]);
  expect(sheets[0]?.tables).toEqual([{ name: 'rm_schools', range: range('A1:B2') }]);
});

test('another library reads validations with their words', async () => {
  const [sheet] = (await readXlsx(await made)).sheets;
  const own = sheet?.dataValidations?.map(({ type, range: cells, formula1, formula2, values }) => [
    type,
    cells,
    values ?? formula1,
    formula2,
  ]);
  expect(own?.slice(0, 4)).toEqual([
    ['list', 'A2:A9', 'Списки!$A$1:$A$2', undefined],
    ['list', 'B2:B9', ['ШНОР', 'нет'], undefined],
    ['whole', 'C2:C9', '0', '10000'],
    ['date', 'D2:D9', '45901', '46265'],
  ]);
  expect(sheet?.dataValidations?.[1]).toMatchObject({
    inputTitle: 'Категория',
    inputMessage: prompt.text,
    errorTitle: 'Нет в списке',
    errorMessage: refusal.text,
    showErrorMessage: true,
  });
  expect(sheet?.dataValidations?.[3]).toMatchObject({ errorStyle: 'warning' });
  // Cells that take anything only tell what belongs there; this library reads no such validation.
  expect(partOf(Buffer.from(await made), 'xl/worksheets/sheet1.xml')).toMatch(
    /<dataValidation allowBlank="1" showInputMessage="1"[^>]* sqref="E2:E9"><\/dataValidation>/,
  );
});

test('two libraries read notes and the table', async () => {
  const bytes = await made;
  const book = XLSX.read(bytes);
  const sheet = book.Sheets['Школы'];
  expect([sheet?.A1, sheet?.B1].map((cell) => (cell as XLSX.CellObject).c?.map(({ t }) => t))).toEqual([
    ['Как на листе «Школы»'],
    ['Категория школы:\n«ШНОР» < «ШНСУ»'],
  ]);
  const [own] = (await readXlsx(bytes)).sheets;
  expect(own?.cells?.get('0,1')?.comment?.text).toBe('Категория школы:\n«ШНОР» < «ШНСУ»');
  expect(
    own?.tables?.map(({ name, range: place, columns }) => [name, place, columns.map((c) => c.name)]),
  ).toEqual([['rm_schools', 'A1:B2', ['Школа *', 'Категория']]]);
  expect(own?.pageSetup).toMatchObject({ fitToPage: true, fitToHeight: 1 });
});
