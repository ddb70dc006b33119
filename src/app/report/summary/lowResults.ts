import type { Figure, Indicators, SignsRule } from '../../../indicators';
import { lowCellOf } from './sources';
import type { ProcedureSummary, SignsSummary } from './model';

/** Low results of the supported schools by procedure. */
export function procedureSummaries({ low }: Indicators): readonly ProcedureSummary[] {
  if (!low) return [];
  const years = [...low.years].reverse();
  return low.table.procedures.map((procedure) => ({
    name: procedure.label.name,
    period: procedure.period?.name ?? null,
    years: years.map((year) => {
      let [part, total] = [0, 0];
      for (const school of low.table.schools) {
        const sums = low.table.sums(school, procedure, year);
        part += sums.part;
        total += sums.total;
      }
      return { year, low: pooledFigure(part, total) };
    }),
  }));
}

function pooledFigure(part: number, total: number): Figure {
  return total === 0
    ? { part: null, total: null, share: null, gap: 'no-data' }
    : { part, total, share: part / total, gap: null };
}

/** By what schools show signs; null where there are no results to judge. */
export function signsRule({ dynamics, settings }: Indicators): SignsRule | null {
  if (dynamics.length === 0) return null;
  const { lowResultPercent, lowProcedures, smallCohort } = settings;
  return { lowResultPercent, lowProcedures, smallCohort };
}

/** Schools with signs of low results, with the procedures that are low. */
export const signsSummaries = ({ signs, years }: Indicators): readonly SignsSummary[] =>
  signs.map(({ school, reasons, procedures }) => ({
    school: school.name,
    reasons,
    procedures: procedures.map(({ row, years: low }) => {
      const [year] = years.current === null ? [] : [years.current];
      const cell = year === undefined ? undefined : row.cells.get(year);
      const [first] = cell?.rows ?? [];
      return {
        procedure: row.procedure.label.name,
        period: row.procedure.period?.name ?? null,
        subject: row.subject.name,
        grade: row.grade.name,
        years: low,
        share: cell?.figures.lowShare ?? null,
        source: first ? lowCellOf(first.record) : null,
      };
    }),
  }));
