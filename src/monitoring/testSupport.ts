import { day } from '../../test/support/check';
import { roadmapOf } from '../../test/support/read';
import { type CellInput, type SheetInput, workbookOf } from '../../test/support/snapshot';
import { readData, type WorkbookData } from '../data';
import type { Roadmap } from '../roadmap';
import { execution, type ExecutionOptions } from './execution/execution';

const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус', 'Дата выполнения'];
const PLAN = { start: day('2025-09-01'), end: day('2026-08-31') };

/** A roadmap of the school year 2025/2026: rows of [period, mark, done on, responsible]; the first is row 2. */
export const roadmap = (...rows: readonly (readonly CellInput[])[]): Roadmap =>
  roadmapOf(
    [
      HEAD,
      ...rows.map(([period = null, mark = null, doneOn = null, responsible = 'Отдел образования'], at) => [
        `1.${at + 1}.`,
        `Мероприятие номер ${at + 1}`,
        period,
        responsible,
        'Справка',
        mark,
        doneOn,
      ]),
    ],
    { plan: PLAN },
  );

/** The state of one activity. */
export const stateOf = (reportDate: string, ...cells: readonly CellInput[]) =>
  execution(roadmap(cells), day(reportDate)).activities[0]?.state;

export const executionOf = (
  reportDate: string,
  rows: readonly (readonly CellInput[])[],
  options: ExecutionOptions = {},
) => execution(roadmap(...rows), day(reportDate), options);

export const dataOf = (...sheets: readonly SheetInput[]): WorkbookData => readData(workbookOf(...sheets));

export const settings = (...rows: readonly (readonly CellInput[])[]): SheetInput => ({
  name: 'Настройки',
  rows: [['Параметр', 'Значение'], ...rows],
});
