import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { type CellInput, type SheetInput, sheetOf, workbookOf } from '../../../test/support/snapshot';
import type { WordedConclusions } from '../../locales';
import {
  editableTexts,
  type KeptTexts,
  keptTexts,
  type SheetPlan,
  type WorkbookSnapshot,
} from '../../workbook';
import { monitoringLists } from './lists';
import { monitoringSheet, type MonitoringSheetInput } from './monitoringSheet';

export const NO_CONCLUSIONS: WordedConclusions = {
  statements: [],
  lines: [],
  recommendations: [],
  problemData: { given: [], lacking: [] },
};
export const REPORT_DATE = '2026-03-31';

/** The plan for a workbook. */
export const planOf = (
  snapshot: WorkbookSnapshot,
  input: Partial<MonitoringSheetInput> & { readonly reportDate?: string } = {},
): SheetPlan => {
  const [plan] = plansOf(snapshot, input);
  if (!plan) throw new Error('no plan');
  return plan;
};

/** The plans of all sheets of a monitoring report, «Мониторинг» first. */
export function plansOf(
  snapshot: WorkbookSnapshot,
  { reportDate = REPORT_DATE, ...own }: Parameters<typeof planOf>[1] = {},
): readonly SheetPlan[] {
  const input = {
    monitoring: monitoringOfWorkbook(snapshot, day(reportDate)),
    conclusions: NO_CONCLUSIONS,
    kept: new Map(),
    locale: 'ru' as const,
    date1904: snapshot.date1904,
    ...own,
  };
  const { beside, tables, activities, schools } = monitoringLists(input, {
    tables: 'Таблицы',
    activities: 'Все мероприятия',
    schools: 'Все школы',
  });
  return [
    monitoringSheet({ name: 'Мониторинг', beside, ...input }),
    ...[tables, activities, schools].flatMap((list) => list?.plan ?? []),
  ];
}

/** The same for a workbook of the given sheets. */
export const plansOfSheets = (
  sheets: readonly SheetInput[],
  input: Parameters<typeof planOf>[1] = {},
): readonly SheetPlan[] => plansOf(workbookOf(...sheets), input);

/** The list of that kind among the sheets of a report. */
export function listOf(plans: readonly SheetPlan[], kind: SheetPlan['kind']): SheetPlan {
  const plan = plans.find((own) => own.kind === kind);
  if (!plan) throw new Error(`no sheet: ${kind}`);
  return plan;
}

/** The plan for a workbook of the given sheets. */
export const planOfSheets = (
  sheets: readonly SheetInput[],
  input: Parameters<typeof planOf>[1] = {},
): SheetPlan => planOf(workbookOf(...sheets), input);

const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус', 'Дата выполнения'];

/** A roadmap of two sections: rows of [period, mark, done on, responsible]; those of the second follow a null. */
export function roadmapSheet(
  rows: readonly (readonly CellInput[] | null)[],
  { name = 'Карта', marked = true } = {},
): SheetInput {
  const body = rows.map((row, at): readonly CellInput[] => {
    if (!row) return ['2.', 'Повышение квалификации педагогов'];
    const [period = null, mark = null, doneOn = null, responsible = 'Отдел образования'] = row;
    const cells = [`1.${at + 1}.`, `Мероприятие номер ${at + 1}`, period, responsible, 'Справка'];
    return marked ? [...cells, mark, doneOn] : cells;
  });
  return {
    name,
    rows: [
      ['Дорожная карта на 2025/2026 учебный год'],
      marked ? HEAD : HEAD.slice(0, 5),
      ['1.', 'Организация работы'],
      ...body,
    ],
  };
}

/** The values of a plan's cells. */
export const valuesOf = ({ rows }: SheetPlan): readonly (readonly (string | number | boolean | null)[])[] =>
  rows.map((row) => row.map((cell) => cell?.value ?? null));

/** The values of a part, from its heading to the next blank row. */
export function part(
  plan: SheetPlan,
  heading: string,
): readonly (readonly (string | number | boolean | null)[])[] {
  const values = valuesOf(plan);
  const top = values.findIndex(([first]) => first === heading);
  if (top < 0) throw new Error(`no part: ${heading}`);
  const end = values.findIndex((row, at) => at > top && row.every((value) => value === null));
  return values.slice(top, end < 0 ? undefined : end);
}

/** What a person left of a plan's sheet: its texts, some of them replaced, by key. */
export function keptOf(plan: SheetPlan, edits: ReadonlyMap<string, string> = new Map()): KeptTexts {
  const rows = plan.rows.map((row) =>
    row.map((cell): CellInput => edits.get(cell?.editable?.key ?? '') ?? cell?.value ?? null),
  );
  return keptTexts({
    ...sheetOf({ name: plan.name, rows }),
    own: 'monitoring',
    editableTexts: editableTexts(plan),
  });
}

/** «Школы» with the given rows. */
export const schoolsSheet = (...rows: SheetInput['rows']): SheetInput => ({
  name: 'Школы',
  rows: [['Школа', 'Категория', 'Куратор', 'Школа-наставник'], ...rows],
});
/** Two supported schools, one of them without a curator, and their mentor. */
export const SCHOOLS = schoolsSheet(
  ['СОШ № 1', 'ШНОР; 500+', 'Иванова А. А.', 'СОШ № 3'],
  ['СОШ № 2', 'ШНОР', null, 'СОШ № 3'],
  ['СОШ № 3', 'нет', null, null],
);
const resultsSheet = (...rows: SheetInput['rows']): SheetInput => ({
  name: 'Результаты',
  rows: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    ...rows,
  ],
});
/** Two procedures, one of them held in both years. */
export const RESULTS = resultsSheet(
  ['СОШ № 1', '2024/2025', 'КДР', 'Математика', 4, 20, 8, 4, 4, 4],
  ['СОШ № 1', '2024/2025', 'КДР', 'Математика', 6, 20, 4, 8, 4, 4],
  ['СОШ № 1', '2024/2025', 'ОГЭ', 'Математика', 9, 20, 4, 8, 4, 4],
  ['СОШ № 1', '2025/2026', 'КДР', 'Математика', 4, 20, 2, 8, 6, 4],
  ['СОШ № 1', '2025/2026', 'КДР', 'Математика', 6, 20, 6, 8, 4, 2],
  ['СОШ № 2', '2025/2026', 'КДР', 'Математика', 8, 5, 1, 2, 1, 1],
);

/** Rows of a part below its head. */
export const below = (plan: SheetPlan, heading: string, head: string) => {
  const rows = part(plan, heading);
  return rows.slice(rows.findIndex((row) => row.includes(head)) + 1);
};
/** The sentences of a part, its heading first. */
export const sentences = (plan: SheetPlan, heading: string) =>
  part(plan, heading).flatMap((row) => (row.slice(1).every((value) => value === null) ? [row[0]] : []));
