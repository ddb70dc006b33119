import { shownShare } from '../../workbook';
import type { SchoolRef } from '../../data';
import type { Settings } from '../../settings';
import type { SchoolYear } from '../../tables';
import type { ReportYears } from '../model';
import type { DynamicsRow } from './dynamics';

/** A procedure that was low, in one subject and class. */
export interface LowProcedure {
  readonly row: DynamicsRow;
  /** In which it was low: the report year, the year before, or both. */
  readonly years: readonly SchoolYear[];
}

/** Signs of low results: a school to look at, not a verdict. */
export interface LowResultSigns {
  readonly school: SchoolRef;
  /** Several procedures are low in the report year; the same procedure is low in both years. */
  readonly reasons: readonly ('several' | 'two-years')[];
  readonly procedures: readonly LowProcedure[];
}

/** From when on a procedure is low, and from how many on that is a sign. */
export type SignsRule = Pick<Settings, 'lowResultPercent' | 'lowProcedures' | 'smallCohort'>;

const PERCENT = 100;

/**
 * Schools with signs of low results. An assessment procedure is a procedure in one subject and class; it is low from
 * the settings' share of low results on. Small cohorts are not judged.
 */
export function lowResultSigns(
  rows: readonly DynamicsRow[],
  { current, previous }: ReportYears,
  { lowResultPercent, lowProcedures, smallCohort }: SignsRule,
): readonly LowResultSigns[] {
  const years = [current, previous].flatMap((year) => year ?? []);
  const isLow = (row: DynamicsRow, year: SchoolYear): boolean => {
    const { lowShare = null, participants = null } = row.cells.get(year)?.figures ?? {};
    if (lowShare === null || (participants ?? 0) < smallCohort) return false;
    return shownShare(lowShare) >= lowResultPercent / PERCENT;
  };
  const bySchool = new Map<SchoolRef, LowProcedure[]>();
  for (const row of rows) {
    const low = years.filter((year) => isLow(row, year));
    if (low.length === 0) continue;
    const own = bySchool.get(row.school);
    if (own) own.push({ row, years: low });
    else bySchool.set(row.school, [{ row, years: low }]);
  }
  return [...bySchool].flatMap(([school, procedures]) => {
    const now = procedures.filter((procedure) => current !== null && procedure.years.includes(current));
    const reasons = [
      ...(now.length >= lowProcedures ? (['several'] as const) : []),
      ...(procedures.some((procedure) => procedure.years.length > 1) ? (['two-years'] as const) : []),
    ];
    return reasons.length > 0 ? [{ school, reasons, procedures: now }] : [];
  });
}
