import { type CopiedReport, type IndicatorResult, missingText } from '../app';
import { countBySeverity } from '../findings';
import {
  FIGURES,
  FINDINGS_LOCALES,
  type LocaleName,
  CLI_LOCALES,
  REPORTS_LOCALES,
  byCommonSchools,
  indicatorTitle,
} from '../locales';
import { type CellEdit, sheetAddress, shownText } from '../workbook';

import { monitoringLines } from './monitoringText';
import { textTable } from './textTable';

/** Characters of an indicator's title in a line. */
const TITLE_WIDTH = 48;
const MOST_PLACES = 10;

/** The files that a report was written to; null for none. */
export interface ReportFiles {
  readonly output: string | null;
  readonly memo: string | null;
}

/** A report for people: the indicators, what is missing, what was put right, where it was written. */
export function reportText(
  file: string,
  { output, memo }: ReportFiles,
  report: CopiedReport,
  locale: LocaleName,
): string {
  const { reporting, fixing } = CLI_LOCALES[locale];
  const { indicators, missing, findings, edits, sheets, renamed } = report;
  const { years, supported, signs, leftOut } = indicators;
  const schools = supported.filter(({ current }) => current).length;
  const edit = ({ sheet, cell, from, to }: CellEdit): string =>
    `  ${sheetAddress(sheet, cell)}  ${fixing.change(from, shownText(to))}`;
  const places = leftOut.map(({ sheet, cell }) => sheetAddress(sheet, cell));
  const more = Math.max(0, places.length - MOST_PLACES);
  const blocks: readonly (readonly string[])[] = [
    [`${file} — ${reporting.summary(years.current, years.previous, schools)}`],
    indicatorsTable(report, locale).map((line) => `  ${line}`),
    monitoringLines(report, locale),
    [
      ...missing.map((gap) => missingText(gap, locale)),
      ...(signs.length > 0 ? [reporting.signs(signs.map(({ school }) => school.name))] : []),
      ...(places.length > 0 ? [reporting.leftOut(places.slice(0, MOST_PLACES), more)] : []),
      ...(findings.length > 0
        ? [reporting.findings(FINDINGS_LOCALES[locale].counts(countBySeverity(findings)))]
        : []),
    ],
    edits.length > 0 ? [reporting.fixed(edits.length), ...edits.map(edit)] : [],
    output !== null && sheets.length > 0
      ? [
          reporting.written(
            output,
            sheets.map(({ name }) => name),
          ),
          ...sheets.flatMap(({ name, renamed }) => (renamed ? [reporting.renamed(name)] : [])),
          ...renamed.map(({ from, to }) => reporting.shortened(from, to)),
          ...(memo === null ? [] : [reporting.memo(memo)]),
        ]
      : sheets.length === 0
        ? [reporting.notWritten]
        : [memo === null ? reporting.onlyShown : reporting.memo(memo)],
  ];
  const filled = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${filled.join('\n\n')}\n`;
}

/** The indicators, a row for each; nothing where none of them is known. */
function indicatorsTable({ indicators }: CopiedReport, locale: LocaleName): readonly string[] {
  const { columns } = CLI_LOCALES[locale].reporting;
  const { years, indicators: results } = indicators;
  if (results.every(({ current, previous }) => current.share === null && previous.share === null)) return [];
  const head = [columns.indicator, years.current ?? '', years.previous ?? ''];
  return textTable(
    [
      [...head, columns.change, columns.trend, columns.target],
      ...results.map((result) => indicatorRow(result, locale)),
    ],
    TITLE_WIDTH,
  );
}

function indicatorRow(result: IndicatorResult, locale: LocaleName): readonly string[] {
  const { definition, current, previous, change, same, trend, target, status } = result;
  const words = REPORTS_LOCALES[locale].figures;
  return [
    indicatorTitle(definition, locale),
    figureText(current, locale),
    figureText(previous, locale),
    change === null
      ? ''
      : FIGURES[locale].points(change) + (same ? ` (${byCommonSchools(same.schools, locale)})` : ''),
    trend === null ? '' : words.trend(trend, change ?? 0),
    target === null
      ? ''
      : [FIGURES[locale].share(target), status && words.status[status]].filter(Boolean).join(', '),
  ];
}

/** «62,5 % (10 из 16)», or why there is no share. */
function figureText({ part, total, share, gap }: IndicatorResult['current'], locale: LocaleName): string {
  const words = REPORTS_LOCALES[locale].figures;
  if (share === null || part === null || total === null) {
    return gap === 'faulty' ? words.faulty : words.noData;
  }
  return FIGURES[locale].shareOf(share, part, total);
}
