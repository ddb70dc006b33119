import type { MarkedRecord, SchoolRef } from '../../data';
import {
  figureOf,
  type IndicatorDefinition,
  type IndicatorResult,
  type Indicators,
  lowKeyOf,
  type SignsRule,
} from '../../indicators';
import { indicatorTitle, type LocaleName } from '../../locales';
import { cohortForms, isEmptySheet, kindOfSheetName } from '../../tables';
import { a1, type SheetPlan, type WorkbookSnapshot } from '../../workbook';
import type { Report } from './compute';
import type {
  IndicatorSummary,
  ProcedureSummary,
  ReportPlace,
  ReportSheet,
  ReportSummary,
  SignsSummary,
} from './summaryModel';

/** Sums a report up for showing. `written` tells that its sheets stand in the workbook now. Pure. */
export function summariseReport(
  report: Report,
  snapshot: WorkbookSnapshot,
  { locale, written }: { readonly locale: LocaleName; readonly written: boolean },
): ReportSummary {
  const { indicators, missing, plans } = report;
  const { years, supported, settings, leftOut } = indicators;
  const sheet = plans.find(({ kind }) => kind === 'indicators');
  return {
    workbook: snapshot.name,
    years,
    cohort: cohortForms(settings.cohort),
    supported: supported.filter(({ current }) => current).length,
    band: settings.stabilityBand,
    indicators: indicators.indicators.map((result) => indicatorSummary(result, indicators, sheet, locale)),
    signs: signsSummaries(indicators),
    signsRule: signsRule(indicators),
    procedures: procedureSummaries(indicators),
    missing,
    unseen: leftOut.length,
    sheets: reportSheets(report, snapshot, written),
    unrelated: unrelatedSheets(report, snapshot),
  };
}

function indicatorSummary(
  {
    definition,
    current,
    previous,
    change,
    same,
    trend,
    target,
    achievement,
    status,
    schools,
  }: IndicatorResult,
  indicators: Indicators,
  sheet: SheetPlan | undefined,
  locale: LocaleName,
): IndicatorSummary {
  const title = indicatorTitle(definition, locale);
  const { headers, bySchool } = sourcesOf(definition, indicators);
  return {
    id: definition.id,
    title,
    ...{ current, previous, change, trend, target, achievement, status },
    sameSchools: same?.schools ?? null,
    row: sheet ? cellWith(title, sheet) : null,
    sources: headers,
    schools: schools.map(({ school, ...comparison }) => ({
      ...comparison,
      school: school.name,
      source: bySchool.get(school) ?? null,
    })),
  };
}

/** The first cell of a planned sheet that holds a text. */
function cellWith(text: string, { rows }: SheetPlan): string | null {
  const holds = (cell: { readonly value: unknown } | null): boolean => cell?.value === text;
  const row = rows.findIndex((cells) => cells.some(holds));
  return row < 0 ? null : a1(row, rows[row]?.findIndex(holds) ?? 0);
}

const reportSheets = (
  { plans, sheets }: Report,
  { sheets: present }: WorkbookSnapshot,
  written: boolean,
): readonly ReportSheet[] =>
  plans.flatMap(({ kind }, index) => {
    const sheet = sheets[index];
    return sheet ? [{ kind, ...sheet, exists: written || present.some(({ own }) => own === kind) }] : [];
  });

/** Sheets of the product, and those with content that were not read as data. Others may yet become data sheets. */
function unrelatedSheets({ data }: Report, { sheets }: WorkbookSnapshot): readonly string[] {
  const read = new Set(data.tables.map(({ table }) => table.sheet));
  return sheets
    .filter(
      (sheet) =>
        sheet.own !== null ||
        (!read.has(sheet.name) && !isEmptySheet(sheet) && kindOfSheetName(sheet.name) === null),
    )
    .map(({ name }) => name);
}

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
      return { year, low: figureOf(part, total, 'weighted') };
    }),
  }));
}

/** By what schools show signs; null where there are no results to judge. */
export function signsRule({ dynamics, settings }: Indicators): SignsRule | null {
  if (dynamics.length === 0) return null;
  const { signRules, lowResultPercent, lowProcedures, smallCohort } = settings;
  const { ratingPercent, jumpPoints, journalGapPercent } = settings;
  return {
    ...{ signRules, lowResultPercent, lowProcedures, smallCohort },
    ...{ ratingPercent, jumpPoints, journalGapPercent },
  };
}

/** Schools with signs of low results, with the procedures that are low. */
export const signsSummaries = ({ signs, years }: Indicators): readonly SignsSummary[] =>
  signs.map(({ rule, school, reasons, procedures }) => ({
    rule,
    school: school.name,
    reasons,
    procedures: procedures.map(({ row, years: low, figure }) => {
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
        figure,
        source: first ? lowCellOf(first.record) : null,
      };
    }),
  }));

/** Where the figures of an indicator come from. */
export interface Sources {
  /** Headers of the columns. */
  readonly headers: readonly ReportPlace[];
  /** The first cell of each school in the report year. */
  readonly bySchool: ReadonlyMap<SchoolRef, ReportPlace>;
}

/** Finds the cells that the numerator of an indicator is counted from. */
export function sourcesOf({ measure }: IndicatorDefinition, indicators: Indicators): Sources {
  const columns = measure.sources(indicators);
  const { current } = indicators.years;
  const bySchool = new Map<SchoolRef, ReportPlace>();
  for (const { seen, column } of columns) {
    for (const record of seen.records) {
      const ofYear = record.year === null || record.year === current;
      if (!ofYear || bySchool.has(record.school) || !seen.named(record)) continue;
      bySchool.set(record.school, { sheet: seen.sheet.name, cell: a1(record.row, column) });
    }
  }
  const headers = columns.map(({ seen, column }) => ({
    sheet: seen.sheet.name,
    cell: a1(seen.table.firstRow - 1, column),
  }));
  return { headers, bySchool };
}

/** The low results of a row of results; null where it gives none. */
export function lowCellOf(record: MarkedRecord): ReportPlace | null {
  const key = lowKeyOf(record);
  const column = key === null ? undefined : record.table.columns.get(key);
  return column === undefined ? null : { sheet: record.table.sheet, cell: a1(record.row, column) };
}
