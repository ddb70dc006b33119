/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { replacedCells } from '../../src/app';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { paragraph, table, wordOf } from '../support/documents';
import { pickedFile } from '../support/readingThread';
import { type Pane, paneOver, testUseCases, undo, type UseCase } from './paneUseCase';
import { prepare, sheetOf, stateOf } from './support';

const RESULTS = [
  ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
  ['Лицей № 4', '2024/2025', 'ВПР', 'Биология', 6, 89, 12, 46, 24, 7],
] as const;

async function open(): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Школы', 'Результаты'] });
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Школы').getRange('A1:B3').values = [
      ['Школа', 'Логин ФИС ОКО'],
      ['Лицей № 4', 'edu070411'],
      ['СОШ с. Заречье', 'edu070412'],
    ];
    worksheets.getItem('Результаты').getRange('A1:J2').values = RESULTS.map((row) => [...row]);
  });
  return excel;
}

const EXPORT = [
  'ВПР 2025 Биология 6 класс;;;;;;',
  'Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5',
  'Лесной край;412;21000;10,5;41,5;36;12',
  'МАОУ «Лицей № 4»(edu070411);;89;12,36;52,81;26,97;7,87',
  'МКОУ «СОШ с. Заречье»(edu070412);;7;0;42,86;57,14;0',
].join('\n');
const ORDER = wordOf(
  paragraph('Приложение к приказу') +
    table([
      ['№', 'Мероприятия', 'Сроки'],
      ['1', '=Семинар', '01.02'],
    ]),
);

const readText = ({ commands }: Pane, text: string): Promise<void> =>
  commands.pickExports([pickedFile('биология.csv', new TextEncoder().encode(text))]);
const read = (pane: Pane): Promise<void> => readText(pane, EXPORT);

const bring =
  (replace: boolean) =>
  async ({ commands, state }: Pane): Promise<void> => {
    const { files } = state();
    if (files.kind === 'import') await commands.addExports(files.preview, replace);
  };

const openOrder = ({ commands }: Pane): Promise<void> =>
  commands.openTables(pickedFile('приказ.docx', ORDER));

async function bringTables({ commands, state }: Pane): Promise<void> {
  const { files } = state();
  if (files.kind === 'tables') await commands.addSheets(files.tables.sheets);
}

const KILOBYTE = 1024;
const USE_CASES: readonly UseCase[] = [
  { name: 'read exports', before: [], run: read, syncs: 3, bytes: 20 * KILOBYTE },
  // Cells that were never written are blank once they are taken back, and no longer unknown to the sheet.
  { name: 'import', before: [read], run: bring(true), syncs: 4, bytes: 30 * KILOBYTE, isOneWay: true },
  {
    name: 'take the import back',
    before: [read, bring(true)],
    run: undo,
    syncs: 4,
    bytes: 30 * KILOBYTE,
    isOneWay: true,
  },
  { name: 'bring tables in', before: [openOrder], run: bringTables, syncs: 6, bytes: 40 * KILOBYTE },
  {
    name: 'take the tables back',
    before: [openOrder, bringTables],
    run: undo,
    syncs: 6,
    bytes: 30 * KILOBYTE,
    isOneWay: true,
  },
];

testUseCases(USE_CASES, open);

const valuesOf = (excel: OpenWorkbook, name: string, width: number) => {
  const { cells } = sheetOf(excel, name);
  return Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: width }, (_item, column) => cells.get(row, column)?.value ?? null),
  ).filter((row) => row.some((value) => value !== null));
};

test('an import brings rows up to date, puts others below and is taken back with one undo', async () => {
  const pane = paneOver(await open());
  await read(pane);
  await bring(true)(pane);
  expect(valuesOf(pane.excel, 'Результаты', 11)).toEqual([
    [...RESULTS[0], 'Строка'],
    ['Лицей № 4', '2024/2025', 'ВПР', 'Биология', 6, 89, 11, 47, 24, 7, null],
    ['СОШ с. Заречье', '2024/2025', 'ВПР', 'Биология', 6, 7, 0, 3, 4, 0, 'школа'],
    ['Лесной край', '2024/2025', 'ВПР', 'Биология', 6, 21000, '10,5 %', '41,5 %', '36 %', '12 %', 'группа'],
  ]);
  await undo(pane);
  expect(valuesOf(pane.excel, 'Результаты', 11)).toEqual(RESULTS.map((row) => [...row, null]));
});

test('the same export again, and an older one, ask before a cell is replaced; one that a person has changed too', async () => {
  const pane = paneOver(await open());
  const marks = () => valuesOf(pane.excel, 'Результаты', 10).map((row) => row.slice(6));
  const asked = (): readonly (readonly [string, string, unknown])[] => {
    const { files } = pane.state();
    if (files.kind !== 'import') throw new Error(files.kind);
    return replacedCells(files.preview.planned.plan).map(({ cell, from, to }) => [cell, from, to]);
  };
  await read(pane);
  await bring(true)(pane);
  const newer = [
    ['«2»', '«3»', '«4»', '«5»'],
    [11, 47, 24, 7],
    [0, 3, 4, 0],
    ['10,5 %', '41,5 %', '36 %', '12 %'],
  ];
  expect(marks()).toEqual(newer);
  await read(pane);
  expect(asked()).toEqual([]);
  const older = EXPORT.replace('0;42,86;57,14;0', '14,29;28,57;57,14;0');
  await readText(pane, older);
  expect(asked()).toEqual([
    ['G3', '0', 1],
    ['H3', '3', 2],
  ]);
  await bring(false)(pane);
  expect(marks()).toEqual(newer);
  await prepare(pane.excel, ({ worksheets }) => {
    worksheets.getItem('Результаты').getRange('J2').values = [[8]];
  });
  await read(pane);
  expect(asked()).toEqual([['J2', '8', 7]]);
});

test('tables of a document come as texts under a free name; a changed sheet is left when they are taken back', async () => {
  const pane = paneOver(await open());
  await openOrder(pane);
  await bringTables(pane);
  await openOrder(pane);
  await bringTables(pane);
  expect(pane.excel.session.workbook.sheets.map(({ name }) => name).slice(2)).toEqual([
    'Таблица 1',
    'Таблица 1 (2)',
  ]);
  expect(valuesOf(pane.excel, 'Таблица 1', 3)).toContainEqual(['1', '=Семинар', '01.02']);
  await prepare(pane.excel, ({ worksheets }) => {
    worksheets.getItem('Таблица 1 (2)').getRange('B3').values = [['Вебинар']];
  });
  await undo(pane);
  expect(pane.state().notice).toMatchObject({ kind: 'restored', kept: ['Таблица 1 (2)'], removed: [] });
  await undo(pane);
  expect(pane.excel.session.workbook.sheets.map(({ name }) => name)).toEqual([
    'Школы',
    'Результаты',
    'Таблица 1 (2)',
  ]);
});

test('a template of the roadmap, or another, becomes the sheet by which it is checked; one undo takes it out', async () => {
  const excel = await open();
  await prepare(excel, ({ worksheets }) => {
    worksheets.add('План').getRange('A1:E3').values = [
      ['№', 'Мероприятия', 'Когда', 'Кто отвечает', 'Бюджет'],
      ['1', 'Семинар по итогам диагностики', 'май 2025', 'Методист', '5 т. р.'],
      ['2', 'Открытые уроки в базовых школах', 'октябрь 2025', 'Завуч', '0'],
    ];
  });
  const pane = paneOver(excel);
  const take = async (of: 'templates' | 'usual', at: number): Promise<void> => {
    await pane.commands.planTemplate();
    const { files } = pane.state();
    const made = files.kind === 'templates' ? files.planned[of][at] : undefined;
    if (made) await pane.commands.addSheets([made.sheet]);
  };
  const templateTaken = async (): Promise<unknown> => {
    await pane.commands.check();
    const roadmap = pane.state().report?.sheets.find(({ name }) => name === 'План');
    return roadmap && [roadmap.template, roadmap.templateBy];
  };
  const before = await templateTaken();
  await take('templates', 0);
  expect(valuesOf(excel, 'Шаблон', 4)[0]).toEqual(['Что', 'Название', 'Также пишут', 'Обязательно']);
  expect(JSON.stringify(valuesOf(excel, 'Шаблон', 4))).toContain('Когда');
  expect(await templateTaken()).toEqual(['workbook', 'sheet']);
  await undo(pane);
  expect(excel.session.workbook.sheetNamed('Шаблон')).toBeNull();
  expect(await templateTaken()).toEqual(before);
  await take('usual', 1);
  expect(valuesOf(excel, 'Шаблон', 4)[1]).toEqual(['Основа', 'school-programme', null, null]);
  expect(await templateTaken()).toEqual(['workbook', 'sheet']);
});

test('nothing is written where a cell no longer holds what was read', async () => {
  const pane = paneOver(await open());
  await read(pane);
  await prepare(pane.excel, ({ worksheets }) => {
    worksheets.getItem('Результаты').getRange('G2').values = [[13]];
  });
  const before = stateOf(pane.excel);
  await bring(true)(pane);
  expect(pane.state().notice).toMatchObject({ kind: 'refused', made: 0 });
  expect(pane.state().undo).toEqual([]);
  expect(stateOf(pane.excel)).toEqual(before);
});
