/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { NO_REPORTS, type ReportRequest } from '../../src/taskpane/state/reports';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { type Pane, paneOver, testUseCases, undo, type UseCase } from './paneUseCase';
import { prepare, stateOf } from './support';

const ROADMAP = [
  ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус', 'Дата выполнения'],
  ['1.1.', 'Провести семинар для учителей', 'март 2026', 'Отдел образования', 'Программа', 'выполнено', ''],
  ['1.2.', 'Посетить уроки в каждой школе', 'апрель 2026', 'Отдел образования', 'Справка', '', ''],
];
const SCHOOLS = [
  ['Школа', 'Категория', 'Куратор'],
  ['СОШ № 1', 'ШНОР', 'Иванова И. И.'],
];
const RISKS = [
  ['Школа', 'Низкая учебная мотивация обучающихся'],
  ['СОШ № 1', 'высокая'],
];
const SHEETS = { Карта: ROADMAP, Школы: SCHOOLS, Риски: RISKS } as const;

async function open(): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: Object.keys(SHEETS) });
  await prepare(excel, ({ worksheets }) => {
    for (const [name, rows] of Object.entries(SHEETS)) {
      const range = worksheets.getItem(name).getRange('A1');
      range.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows.map((row) => [...row]);
    }
  });
  return excel;
}

const { choice } = NO_REPORTS;
const insert =
  (request: ReportRequest) =>
  ({ commands }: Pane): Promise<void> =>
    commands.insertReport(request, choice, 'ru');
const preview = ({ commands }: Pane): Promise<void> => commands.report('monitoring', choice, 'ru');

const KILOBYTE = 1024;
const USE_CASES: readonly UseCase[] = [
  { name: 'insert the risk profile', before: [], run: insert('risks'), syncs: 5, bytes: 400 * KILOBYTE },
  { name: 'insert everything at once', before: [], run: insert('all'), syncs: 5, bytes: 2_500 * KILOBYTE },
  {
    name: 'write the summary anew',
    before: [insert('monitoring')],
    run: insert('monitoring'),
    syncs: 5,
    bytes: 1_500 * KILOBYTE,
    isOneWay: true,
  },
  { name: 'tell what the summary lacks', before: [], run: preview, syncs: 3, bytes: 250 * KILOBYTE },
  {
    name: 'take everything out again',
    before: [insert('all')],
    run: undo,
    syncs: 4,
    bytes: 30 * KILOBYTE,
    isOneWay: true,
  },
];

testUseCases(USE_CASES, open);

test('everything at once tells the check and the figures too; one undo takes all sheets out', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  await insert('all')(pane);
  const { report, figures, reports, undo: steps } = pane.state();
  expect(report?.status).toBe('warnings');
  expect(figures.summary?.supported).toBe(1);
  expect(reports.written?.outline.sheets.map(({ name }) => name)).toEqual([
    ...['Замечания', 'Показатели', 'Динамика', 'Рисковый профиль', 'Мониторинг', 'Справка'],
  ]);
  expect(pane.excel.session.workbook.activeSheet.name).toBe('Мониторинг');
  expect(steps).toHaveLength(1);
  await undo(pane);
  expect(stateOf(pane.excel)).toEqual(before);
});

test('what is missing is told before anything is written', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  await preview(pane);
  const { outline } = pane.state().reports.preview ?? {};
  expect(outline?.missing.map(({ what }) => what)).toContain('counted');
  expect(stateOf(pane.excel)).toEqual(before);
});
