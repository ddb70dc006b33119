import { cohortForms, type CopiedReport, type IndicatorResult, type LevelCounts, missingText } from '../app';
import {
  byCommonSchools,
  CLI_LOCALES,
  countsText,
  FIGURES,
  indicatorTitle,
  type LocaleName,
  REPORTS_LOCALES,
} from '../locales';
import { type CellEdit, sheetAddress, shownText } from '../workbook';

/** Characters of an indicator's title in a line. */
const TITLE_WIDTH = 48;
const MOST_PLACES = 10;

/** The files that a report was written to; null for none. */
interface ReportFiles {
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
  const { indicators, missing, findings, check, edits, sheets, renamed } = report;
  const { years, supported, signs, leftOut } = indicators;
  const schools = supported.filter(({ current }) => current).length;
  const edit = ({ sheet, cell, from, to }: CellEdit): string =>
    `  ${sheetAddress(sheet, cell)}  ${fixing.change(from, shownText(to))}`;
  const places = leftOut.map(({ sheet, cell }) => sheetAddress(sheet, cell));
  const more = Math.max(0, places.length - MOST_PLACES);
  const blocks: readonly (readonly string[])[] = [
    [
      `${file} — ${reporting.summary(years.current, years.previous, schools, cohortForms(indicators.settings.cohort))}`,
    ],
    indicatorsTable(report, locale).map((line) => `  ${line}`),
    monitoringLines(report, locale),
    [
      ...changesLine(report, locale),
      ...missing.map((gap) => missingText(gap, locale)),
      ...(signs.length > 0 ? [reporting.signs([...new Set(signs.map(({ school }) => school.name))])] : []),
      ...(places.length > 0 ? [reporting.leftOut(places.slice(0, MOST_PLACES), more)] : []),
      ...(findings.length + check.dismissed.length > 0
        ? [reporting.findings(countsText(findings, check.dismissed.length, locale))]
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

/** What has changed since the last report; nothing without one. */
function changesLine({ monitoring: { changes } }: CopiedReport, locale: LocaleName): readonly string[] {
  if (!changes) return [];
  const { since, done, newlyOverdue, moved } = changes;
  const counts = { done: done.length, overdue: newlyOverdue.length, moved: moved.length };
  return [CLI_LOCALES[locale].reporting.changes(since, counts)];
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

/** How the roadmaps are carried out, and what risks there are, in lines for people; none where nothing is known. */
function monitoringLines({ monitoring }: CopiedReport, locale: LocaleName): readonly string[] {
  const { execution, risks } = CLI_LOCALES[locale].reporting;
  const { executions, profile, reportDate } = monitoring;
  const { schools } = profile;
  const total = (level: keyof LevelCounts): number =>
    schools.reduce((sum, { counts }) => sum + counts[level], 0);
  const levels: LevelCounts = {
    high: total('high'),
    medium: total('medium'),
    low: total('low'),
    unrated: total('unrated'),
  };
  return [
    ...(executions.length > 0 ? [`${execution.title(reportDate)}:`] : []),
    ...executions.map(
      ({ sheet, counts, marked, beforePlan }) =>
        `  ${execution.roadmap(sheet, counts, marked)}${beforePlan ? ` (${execution.beforePlan})` : ''}`,
    ),
    ...(profile.given && schools.length > 0
      ? [risks(levels, schools.filter(({ found }) => found.length > 0).length)]
      : []),
  ];
}

const GAP = '  ';

/** Cells in columns for a terminal, the first column wrapped to a width. Rows may be of different length. */
export function textTable(rows: readonly (readonly string[])[], firstWidth: number): readonly string[] {
  const wrapped = rows.map(([first = '', ...others]) => ({ lines: wrap(first, firstWidth), others }));
  const widths = columnWidths(wrapped.map(({ lines, others }) => [longest(lines), ...others]));
  return wrapped.flatMap(({ lines, others }) =>
    lines.map((line, at) =>
      [line, ...(at === 0 ? others : [])]
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    ),
  );
}

const longest = (lines: readonly string[]): string =>
  lines.reduce((most, line) => (line.length > most.length ? line : most), '');

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return widths;
}

/** Breaks at spaces; lines after the first are indented. A longer word stands alone. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = GAP + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
