import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { type CellInput, type SheetInput, workbookOf } from '../../../test/support/snapshot';
import type { PlanCell, SheetPlan } from '../../workbook';
import { riskProfileSheet } from './riskProfileSheet';

type Rows = readonly (readonly CellInput[])[];
type Value = PlanCell['value'];

/** The sheet «Рисковый профиль» of a workbook on 31 March 2026. */
export function planOf(...sheets: readonly SheetInput[]): SheetPlan {
  const monitoring = monitoringOfWorkbook(workbookOf(...sheets), day('2026-03-31'));
  return riskProfileSheet({ monitoring, name: 'Рисковый профиль', locale: 'ru' });
}

export const risks = (header: readonly string[], ...rows: Rows): SheetInput => ({
  name: 'Риски',
  rows: [['Школа', ...header], ...rows],
});

/** Results in one procedure of the school year 2025/2026: [school, participants, low]. */
export const results = (...rows: readonly (readonly [string, number, number])[]): SheetInput => ({
  name: 'Результаты',
  rows: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    ...rows.map(([school, all, low]) => [
      ...[school, '2025/2026', 'ВПР', 'Физика', 9],
      ...[all, low, all - low, 0, 0],
    ]),
  ],
});

/** A roadmap of [title, named risk]. */
export const roadmap = (name: string, ...rows: readonly (readonly [string, CellInput?])[]): SheetInput => ({
  name,
  rows: [
    ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Рисковое направление'],
    ...rows.map(([title, risk = null], at) => [
      ...[`1.${at + 1}`, title, 'март 2026', 'Отдел образования', 'Справка'],
      risk,
    ]),
  ],
});

export const valuesOf = (cells: SheetPlan['rows'][number] | undefined): readonly Value[] =>
  cells?.map((cell) => cell?.value ?? null) ?? [];

/** The rows of a table below the map by its title: what they show, cells without a value left out. */
export function tableOf({ rows }: SheetPlan, title: string): readonly (readonly Value[])[] {
  const top = rows.findIndex(([cell]) => cell?.style === 'heading' && String(cell.value).startsWith(title));
  if (top < 0) throw new Error(`no table: ${title}`);
  const end = rows.findIndex((cells, row) => row > top && cells.length === 0);
  return rows
    .slice(top + 1, end < 0 ? rows.length : end)
    .map((cells) => valuesOf(cells).filter((value) => value !== null));
}

/** The rows of the map, each its school and its marks. */
export const mapOf = ({ rows }: SheetPlan): readonly (readonly Value[])[] =>
  rows
    .filter(([cell]) => cell?.style === 'heatName')
    .map((cells) => valuesOf(cells).filter((value) => value !== null));

export const notesOf = (plan: SheetPlan): string => tableOf(plan, 'Как читать').flat().join('\n');
