import { NO_REPORTS, type ReportRequest } from '../../src/taskpane/state/reports';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../workbench/testing';
import type { Pane } from './paneUseCase';
import { prepare } from './support';

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

/** A workbook with a roadmap, a school and its risks. */
export async function open(options: OpenOptions = {}): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ ...options, sheets: Object.keys(SHEETS) });
  await prepare(excel, ({ worksheets }) => {
    for (const [name, rows] of Object.entries(SHEETS)) {
      const range = worksheets.getItem(name).getRange('A1');
      range.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows.map((row) => [...row]);
    }
  });
  return excel;
}

const { choice } = NO_REPORTS;
export const insert =
  (request: ReportRequest) =>
  ({ commands }: Pane): Promise<void> =>
    commands.insertReport(request, choice, 'ru');
export const preview = ({ commands }: Pane): Promise<void> => commands.report('monitoring', choice, 'ru');

export const KILOBYTE = 1024;
