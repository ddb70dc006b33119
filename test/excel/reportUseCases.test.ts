/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { figuresOf, outlinedOf } from '../../src/taskpane/state/reports';
import { paneOver, testUseCases, undo, type UseCase } from './paneUseCase';
import { insert, KILOBYTE, open, preview } from './reportBook';
import { stateOf } from './support';

const USE_CASES: readonly UseCase[] = [
  { name: 'insert the risk profile', before: [], run: insert('risks'), syncs: 5, bytes: 400 * KILOBYTE },
  { name: 'insert everything at once', before: [], run: insert('all'), syncs: 5, bytes: 2_500 * KILOBYTE },
  { name: 'tell what the summary lacks', before: [], run: preview, syncs: 3, bytes: 250 * KILOBYTE },
];

testUseCases(USE_CASES, open);

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

test('what is missing is told before anything is written', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  await preview(pane);
  const { outline } = outlinedOf(pane.state().reports).preview ?? {};
  expect(outline?.missing.map(({ what }) => what)).toContain('counted');
  expect(stateOf(pane.excel)).toEqual(before);
});
