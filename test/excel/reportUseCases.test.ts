/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { figuresOf, outlinedOf } from '../../src/taskpane/state/reports';
import { day } from '../support/check';
import { type Pane, paneOver, testUseCases, undo, type UseCase } from './paneUseCase';
import { insert, KILOBYTE, open, preview } from './reportBook';
import { stateOf } from './support';

/** What the cells of each row of a sheet show, without blanks. */
const shownOn = ({ excel }: Pane, name: string): readonly (readonly unknown[])[] => {
  const sheet = excel.session.workbook.sheets.find((own) => own.name === name);
  const rows: unknown[][] = [];
  const cells = [...(sheet?.cells.entries() ?? [])].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, cell } of cells)
    if (cell.value !== null && cell.value !== '') (rows[row] ??= []).push(cell.value);
  return Array.from(rows, (own: unknown[] | undefined) => own ?? []);
};

/** The formula of the cell behind the one that shows a text. */
const formulaBeside = ({ excel }: Pane, name: string, text: string): string => {
  const sheet = excel.session.workbook.sheets.find((own) => own.name === name);
  const cells = [...(sheet?.cells.entries() ?? [])];
  const label = cells.find(({ cell }) => cell.value === text);
  const next = cells.find(
    ({ row, column, cell }) => row === label?.row && column > label.column && typeof cell.value === 'number',
  );
  return String(next?.cell.formula ?? '');
};

const USE_CASES: readonly UseCase[] = [
  {
    name: 'insert a dossier',
    before: [],
    run: (pane) => insertDossier(pane),
    syncs: 5,
    bytes: 200 * KILOBYTE,
  },
  { name: 'insert the risk profile', before: [], run: insert('risks'), syncs: 5, bytes: 400 * KILOBYTE },
  {
    name: 'insert everything at once',
    before: [],
    run: insert('all'),
    syncs: 6,
    bytes: 2_500 * KILOBYTE,
    patience: 1.5,
  },
  { name: 'tell what the summary lacks', before: [], run: preview, syncs: 3, bytes: 250 * KILOBYTE },
];

/** Inserts the pages of the only school. */
const insertDossier = ({ commands, state }: Pane): Promise<void> =>
  commands.insertReport('dossiers', { ...state().reports.choice, pages: { dossiers: ['СОШ № 1'] } }, 'ru');

testUseCases(USE_CASES, open);

test('first of what schools pages can be is told, then those chosen are written; one undo takes the sheet out', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  await pane.commands.report('dossiers', pane.state().reports.choice, 'ru');
  expect(outlinedOf(pane.state().reports).preview?.outline.pages).toEqual({
    schools: [{ name: 'СОШ № 1', isInCohort: true }],
    subjects: [],
  });
  expect(stateOf(pane.excel)).toEqual(before);
  await insertDossier(pane);
  expect(pane.excel.session.workbook.activeSheet.name).toBe('Паспорта школ');
  expect(shownOn(pane, 'Паспорта школ').flat()).toContain('СОШ №\u00A01');
  expect(pane.state().undo).toHaveLength(1);
  await undo(pane);
  expect(stateOf(pane.excel)).toEqual(before);
});

test('a school that is no longer listed is told, and nothing is written', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  const { choice } = pane.state().reports;
  await pane.commands.insertReport('dossiers', { ...choice, pages: { dossiers: ['СОШ № 99'] } }, 'ru');
  const { notice } = pane.state();
  expect(notice?.kind === 'fault' && notice.fault.error).toMatchObject({ code: 'school-not-listed' });
  expect(stateOf(pane.excel)).toEqual(before);
});

test('everything at once tells the check and the figures too; one undo takes all sheets out', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  await insert('all')(pane);
  const { report, reports, undo: steps } = pane.state();
  expect(report?.status).toBe('warnings');
  expect(figuresOf(reports)?.supported).toBe(1);
  expect(outlinedOf(reports).written?.outline.sheets.map(({ name }) => name)).toEqual([
    ...['Замечания', 'Обзор', 'Показатели', 'Динамика', 'Рисковый профиль', 'Мониторинг'],
    ...['Мониторинг – таблицы', 'Мониторинг – мероприятия', 'Мониторинг – школы', 'Справка'],
  ]);
  expect(pane.excel.session.workbook.activeSheet.name).toBe('Обзор');
  expect(steps).toHaveLength(1);
  await undo(pane);
  expect(stateOf(pane.excel)).toEqual(before);
});

test('the next report tells what has changed since the last one, counted by formulas', async () => {
  const pane = paneOver(await open());
  const report = async (date: string): Promise<void> => {
    const { choice } = pane.state().reports;
    await pane.commands.insertReport('all', { ...choice, reportDate: day(date) }, 'ru');
  };
  await report('2026-03-31');
  expect(shownOn(pane, 'Обзор').flat().join()).not.toContain('Что изменилось');
  await report('2026-05-31');
  const rows = shownOn(pane, 'Обзор');
  const at = rows.findIndex(
    ([first]) => first === 'Что изменилось с 31.03.2026 (прошлый отчёт по этой книге)',
  );
  expect(rows.slice(at + 1, at + 4)).toEqual([
    ['выполнено', 0, 'таких нет'],
    ['стали просроченными', 1, '1.2. Посетить уроки в каждой школе'],
    ['перенесён срок', 0, 'таких нет'],
  ]);
  expect(shownOn(pane, 'Мониторинг')).toContainEqual(['Что изменилось с 31.03.2026']);
  expect(formulaBeside(pane, 'Обзор', 'стали просроченными')).toContain('COUNTIFS');
  expect(pane.state().reports.choice.past.map(({ reportDate }) => reportDate)).toEqual([
    '2026-05-31',
    '2026-03-31',
  ]);
});

test('what is missing is told before anything is written', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  await preview(pane);
  const { outline } = outlinedOf(pane.state().reports).preview ?? {};
  expect(outline?.missing.map(({ what }) => what)).toContain('counted');
  expect(stateOf(pane.excel)).toEqual(before);
});
