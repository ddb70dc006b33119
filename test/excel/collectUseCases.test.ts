/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { createCollectCommands } from '../../src/taskpane/files/collect/commands';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { xlsx } from '../cli/workbooks';
import { pickedFile } from '../support/readingThread';
import { REGISTRY, roadmapOf, type SchoolSheets, teachersOf, YEAR } from '../support/schoolFiles';
import { type Pane, paneOver, testUseCases, undo, type UseCase } from './paneUseCase';
import { prepare, sheetOf, stateOf } from './support';

const TEACHERS = ['Школа', 'Учебный год', 'Всего педагогов', 'Повысили квалификацию'];

async function open(): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Школы', 'Настройки', 'Педагоги'] });
  await prepare(excel, ({ worksheets }) => {
    const { Школы: schools = [], Настройки: settings = [] } = REGISTRY;
    worksheets.getItem('Школы').getRange('A1:E4').values = schools.map((row) => [...row]);
    worksheets.getItem('Настройки').getRange('A1:B4').values = settings.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)),
    );
    worksheets.getItem('Педагоги').getRange('A1:D2').values = [TEACHERS, ['СОШ № 7', YEAR, 20, 2]];
  });
  return excel;
}

const sent = (name: string, sheets: SchoolSheets): File => pickedFile(name, xlsx(sheets));
const FIFTH = sent('edu000005.xlsx', {
  Педагоги: teachersOf('СОШ № 5', 30, 9),
  Карта: roadmapOf('СОШ № 5', 'выполнено'),
});
const AGAIN = sent('edu000005 снова.xlsx', { Педагоги: teachersOf('СОШ № 5', 31, 10) });

const pick =
  (...files: readonly File[]) =>
  ({ commands }: Pane): Promise<void> =>
    commands.lend(createCollectCommands).pick(files, null);

async function write({ commands, state }: Pane): Promise<void> {
  const { files } = state();
  if (files.kind === 'collection') await commands.lend(createCollectCommands).write(files.preview);
}

const KILOBYTE = 1024;
/** Cells that were never written are blank once they are taken back, and no longer unknown to the sheet. */
const WRITING = { isOneWay: true, patience: 0.6 } as const;
const USE_CASES: readonly UseCase[] = [
  { name: 'read files of schools', before: [], run: pick(FIFTH), syncs: 3, bytes: 30 * KILOBYTE },
  { name: 'collect', before: [pick(FIFTH)], run: write, syncs: 4, bytes: 60 * KILOBYTE, ...WRITING },
  {
    name: 'collect once more',
    before: [pick(FIFTH), write, pick(AGAIN)],
    run: write,
    syncs: 4,
    bytes: 60 * KILOBYTE,
    ...WRITING,
  },
  {
    name: 'take the collection back',
    before: [pick(FIFTH), write],
    run: undo,
    syncs: 5,
    bytes: 40 * KILOBYTE,
    ...WRITING,
  },
];

testUseCases(USE_CASES, open);

const valuesOf = (excel: OpenWorkbook, name: string, width: number) => {
  const { cells } = sheetOf(excel, name);
  return Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: width }, (_item, column) => cells.get(row, column)?.value ?? null),
  ).filter((row) => row.some((value) => value !== null && value !== ''));
};

test('a collection comes beside what was typed, the next one replaces it, and each is taken back by itself', async () => {
  const pane = paneOver(await open());
  const names = () => pane.excel.session.workbook.sheets.map(({ name }) => name);
  const teachers = () => valuesOf(pane.excel, 'Педагоги', 6);
  const typed = ['СОШ № 7', YEAR, 20, 2, null, null];
  await pick(FIFTH)(pane);
  await write(pane);
  const once = [
    [...TEACHERS, 'Файл школы', 'Ячейка в файле'],
    typed,
    ['СОШ № 5', YEAR, 30, 9, 'edu000005.xlsx', 'edu000005.xlsx#Педагоги!A2'],
  ];
  expect(teachers()).toEqual(once);
  expect(names()).toEqual(['Школы', 'Настройки', 'Педагоги', 'Свод – сдача', 'Свод – дорожные карты']);
  const register = valuesOf(pane.excel, 'Свод – сдача', 2);
  expect(register.map((row) => row[1])).toEqual(['Состояние', 'принято', 'не прислано', 'не прислано']);
  await pick(AGAIN)(pane);
  await write(pane);
  expect(teachers()[2]).toEqual([
    'СОШ № 5',
    YEAR,
    31,
    10,
    'edu000005 снова.xlsx',
    'edu000005 снова.xlsx#Педагоги!A2',
  ]);
  expect(teachers()).toHaveLength(3);
  await undo(pane);
  expect(teachers()).toEqual(once);
  await undo(pane);
  expect(names()).toEqual(['Школы', 'Настройки', 'Педагоги']);
  expect(valuesOf(pane.excel, 'Педагоги', 4)).toEqual([TEACHERS, typed.slice(0, 4)]);
});

test('a run that is given up while files are read leaves the workbook as it was', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  const reading = pick(FIFTH, AGAIN)(pane);
  pane.commands.cancel();
  await reading;
  expect(pane.state().work.kind).toBe('idle');
  expect(pane.state().files.kind).toBe('start');
  expect(stateOf(pane.excel)).toEqual(before);
});
