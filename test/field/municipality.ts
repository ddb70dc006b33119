import { checkWorkbook, type CheckReport, computeReport, type Report } from '../../src/app';
import type { Figure } from '../../src/indicators';
import { day } from '../support/check';
import { disagreements, recalculate } from '../support/recalculate';
import { type CellInput, type SheetInput, workbookOf } from '../support/snapshot';

export type Row = readonly CellInput[];

/**
 * Four schools of which three are supported. Without changes: methodical work 2 of 3; diagnosed 22 of 44, the year
 * before 11 of 44; low results 14 of 46 among the supported, 18 of 86 in all.
 */
export const SCHOOLS: readonly Row[] = [
  ['Школа', 'Категория', 'Охвачена методической работой'],
  ['МБОУ СОШ № 4', 'нет', 'нет'],
  ['МБОУ СОШ № 7', 'ШНОР', 'да'],
  ['МБОУ СОШ № 9', 'ШНОР', 'да'],
  ['МБОУ ООШ с. Заречное', 'ШНОР', 'нет'],
];

export const TEACHERS: readonly Row[] = [
  ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
  ['МБОУ СОШ № 4', '2023/2024', 40, 20],
  ['МБОУ СОШ № 7', '2023/2024', 20, 5],
  ['МБОУ СОШ № 9', '2023/2024', 16, 4],
  ['МБОУ ООШ с. Заречное', '2023/2024', 8, 2],
  ['МБОУ СОШ № 4', '2024/2025', 40, 30],
  ['МБОУ СОШ № 7', '2024/2025', 20, 10],
  ['МБОУ СОШ № 9', '2024/2025', 16, 10],
  ['МБОУ ООШ с. Заречное', '2024/2025', 8, 2],
];

export const RESULTS: readonly Row[] = [
  ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
  ['МБОУ СОШ № 4', '2024/2025', 'ВПР', 'Математика', 5, 40, 4, 16, 12, 8],
  ['МБОУ СОШ № 7', '2024/2025', 'ВПР', 'Математика', 5, 20, 8, 6, 4, 2],
  ['МБОУ СОШ № 9', '2024/2025', 'ВПР', 'Математика', 5, 16, 4, 6, 4, 2],
  ['МБОУ ООШ с. Заречное', '2024/2025', 'ВПР', 'Математика', 5, 10, 2, 4, 2, 2],
];

/** The three sheets, some of them replaced or added by name. */
export function municipality(
  changed: Readonly<Record<string, readonly Row[] | Omit<SheetInput, 'name'>>> = {},
): readonly SheetInput[] {
  const sheets: Record<string, readonly Row[] | Omit<SheetInput, 'name'>> = {
    Школы: SCHOOLS,
    Педагоги: TEACHERS,
    Результаты: RESULTS,
    ...changed,
  };
  return Object.entries(sheets).map(([name, sheet]) => ({
    name,
    ...('rows' in sheet ? sheet : { rows: sheet }),
  }));
}

const TODAY = day('2025-08-15');

export const checked = (sheets: readonly SheetInput[]): CheckReport =>
  checkWorkbook(workbookOf(...sheets), { today: TODAY });

/** Findings as «code sheet!cell». */
export const told = (sheets: readonly SheetInput[]): readonly string[] =>
  checked(sheets).findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

/** The report of the sheets as they are; fails where a formula gives something else than the code. */
export function computed(sheets: readonly SheetInput[]): Report {
  const snapshot = workbookOf(...sheets);
  const report = computeReport(snapshot, { today: TODAY, locale: 'ru', memoLength: 'full' });
  expect(disagreements(report.plans, recalculate(snapshot.sheets, report.plans)).slice(0, 5)).toEqual([]);
  return report;
}

/** What an indicator is now and was the year before, each as «22 of 44» or «no data». */
export function shares(report: Report, id: string): { readonly now: string; readonly before: string } {
  const found = report.indicators.indicators.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`no indicator: ${id}`);
  const { current, previous } = found;
  return { now: written(current), before: written(previous) };
}

const written = ({ share, part, total }: Figure): string =>
  share === null ? 'no data' : `${part} of ${total}`;
