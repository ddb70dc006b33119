import { type LocaleName, indicatorTitle } from '../../../locales';
import { type IndicatorResult, type Indicators } from '../../../indicators';
import { isEmptySheet, kindOfSheetName } from '../../../tables';
import { a1, type SheetPlan, type WorkbookSnapshot } from '../../../workbook';
import type { Report } from '../compute';
import { procedureSummaries, signsRule, signsSummaries } from './lowResults';
import type { IndicatorSummary, ReportSheet, ReportSummary } from './model';
import { sourcesOf } from './sources';

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
