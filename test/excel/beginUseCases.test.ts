/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import type { BeginChoice } from '../../src/app';
import { schoolYear } from '../../src/tables';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { type Pane, paneOver, testUseCases, undo } from './paneUseCase';
import { prepare, sheetOf } from './support';

const CHOICE: BeginChoice = {
  sheets: ['schools', 'settings'],
  year: schoolYear(2025),
  roadmap: 'municipal-roadmap',
  schools: [
    { name: 'Лицей № 4', login: 'edu070411' },
    { name: 'СОШ № 5', login: null },
  ],
};
const open = (): Promise<OpenWorkbook> => openWorkbook({ sheets: ['Лист1'] });
const begin = ({ commands }: Pane): Promise<void> => commands.begin(CHOICE);
const restore = ({ commands }: Pane): Promise<void> => commands.restoreLists();

const KILOBYTE = 1024;
testUseCases(
  [
    { name: 'begin a workbook', before: [], run: begin, syncs: 5, bytes: 240 * KILOBYTE },
    { name: 'take it back', before: [begin], run: undo, syncs: 4, bytes: 60 * KILOBYTE, isOneWay: true },
    {
      name: 'restore lists',
      before: [begin],
      run: restore,
      syncs: 4,
      bytes: 110 * KILOBYTE,
      patience: 1.5,
      isOneWay: true,
    },
  ],
  open,
);

const names = ({ session }: OpenWorkbook) => session.workbook.sheets.map(({ name }) => name);
const column = (excel: OpenWorkbook, sheet: string, at: number) =>
  [1, 2, 3].map((row) => sheetOf(excel, sheet).cells.get(row, at)?.value ?? null);

test('chosen sheets come with the year, the schools and their lists, below an example that nobody counts', async () => {
  const pane = paneOver(await open());
  await begin(pane);
  expect(names(pane.excel)).toEqual(['Лист1', 'Как заполнить', 'Школы', 'Настройки', 'Списки для выбора']);
  expect(column(pane.excel, 'Школы', 0)).toEqual(['Пример: МБОУ «СОШ № 1»', 'Лицей № 4', 'СОШ № 5']);
  const { cells } = sheetOf(pane.excel, 'Настройки');
  const year = [...cells.entries()].find(({ cell }) => cell.value === 'Учебный год');
  expect(year && cells.get(year.row, 1)?.value).toBe('2025/2026');
  expect(pane.excel.session.workbook.activeSheet.name).toBe('Как заполнить');
  await pane.commands.planBegin();
  const { files } = pane.state();
  expect(files).toMatchObject({
    kind: 'begin',
    offer: { year: '2025/2026', schools: CHOICE.schools },
  });
  expect(files.kind === 'begin' && files.offer.sheets.filter(({ present }) => present)).toMatchObject([
    { name: 'schools' },
    { name: 'settings' },
  ]);
});

test('further sheets get names of lists and tables that are free, and refer to lists of their own', async () => {
  const pane = paneOver(await open());
  await begin(pane);
  await pane.commands.begin({ ...CHOICE, sheets: ['schools', 'results'] });
  expect(names(pane.excel).slice(5)).toEqual(['Школы (2)', 'Результаты', 'Списки для выбора (2)']);
  expect(sheetOf(pane.excel, 'Школы (2)').parts.tables).toMatchObject([{ name: 'rm_schools_2' }]);
  expect(sheetOf(pane.excel, 'Результаты').parts.validations[0]?.rule).toMatchObject({
    source: "='Списки для выбора (2)'!$A$1:$A$2",
  });
});

test('what pasting took away is put back, and cells keep what they hold', async () => {
  const pane = paneOver(await open());
  await begin(pane);
  const before = sheetOf(pane.excel, 'Школы').parts.validations;
  await prepare(pane.excel, ({ worksheets }) => {
    const sheet = worksheets.getItem('Школы');
    sheet.getRange('A:Z').dataValidation.clear();
    sheet.getRange('D4').values = [['ШНОР']];
  });
  await restore(pane);
  expect(pane.state().notice).toEqual({ kind: 'lists', sheets: ['Школы'] });
  const { parts, cells } = sheetOf(pane.excel, 'Школы');
  expect(cells.get(3, 3)?.value).toBe('ШНОР');
  const rules = (of: typeof before) => of.map(({ ranges, rule }) => JSON.stringify([ranges, rule])).sort();
  expect(rules(parts.validations)).toEqual(rules(before.filter(({ ranges }) => (ranges[0]?.top ?? 0) > 0)));
});

test('a workbook of one’s own has no lists to be put back', async () => {
  const pane = paneOver(await open());
  await restore(pane);
  expect(pane.state().notice).toEqual({ kind: 'lists', sheets: null });
});

test('a glance tells an empty workbook, one of a school, and any other', async () => {
  const pane = paneOver(await open());
  await pane.commands.glance();
  expect(pane.state().face).toBe('empty');
  await prepare(pane.excel, ({ worksheets, properties }) => {
    worksheets.getItem('Лист1').getRange('A1').values = [['Смета']];
    properties.custom.add('roadmap-monitor-template', 'data');
    properties.custom.add('roadmap-monitor-version', '1');
  });
  await pane.commands.glance();
  expect(pane.state().face).toBe('usual');
  await prepare(pane.excel, ({ properties }) => {
    properties.custom.add('roadmap-monitor-template', 'school');
  });
  await pane.commands.glance();
  expect(pane.state().face).toBe('school');
});
