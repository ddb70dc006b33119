import {
  type Procedure,
  summaryChange,
  type SummaryChange,
  type SummaryRow,
  type Trend,
} from '../../../indicators';
import { ofSameSchools } from '../../../locales';
import { blockOf, type Block, header, heading, type Line, sentence, span, styled, textSpan } from '../block';
import type { MonitoringContext } from '../context';
import { changeSpans, figureSpans, lowFigure } from '../figureSpans';
import { GRID } from '../grid';
import { signRules } from '../rules';

const COLUMN = { current: 2, previous: 5, change: 8, trend: 9 } as const;
/** From a figure's first column. */
const SHARE = 2;

/** The name of a procedure with its part of the year. */
export const procedureName = ({ words }: MonitoringContext, { label, period }: Procedure): string =>
  words.procedure(label.name, period?.name ?? '');

/** A procedure, for all classes or one, in the report year and the year before. */
interface Compared extends SummaryChange {
  readonly row: SummaryRow;
  readonly current: ReturnType<typeof lowFigure>;
  readonly previous: ReturnType<typeof lowFigure>;
}

/** Every procedure of the report year, each followed by its classes. */
function comparedRows({ monitoring }: MonitoringContext): readonly Compared[] {
  const { years, summary, settings } = monitoring.indicators;
  const { current, previous } = years;
  if (current === null) return [];
  const all = summary.rows.filter(({ sums }) => (sums.get(current)?.total ?? 0) > 0);
  const procedures = [...new Set(all.map(({ procedure }) => procedure))];
  return procedures
    .flatMap((procedure) => all.filter((row) => row.procedure === procedure))
    .map((row): Compared => {
      const now = lowFigure(row.sums.get(current));
      const before = lowFigure(previous === null ? undefined : row.sums.get(previous));
      return { row, current: now, previous: before, ...summaryChange(row, current, previous, settings) };
    });
}

/** The results of all schools by procedure and class, with a sentence on each procedure. */
export function resultsPart(context: MonitoringContext, top: number): Block {
  const { words } = context;
  const compared = comparedRows(context);
  if (compared.length === 0) {
    return blockOf(top, [heading(words.results.heading), sentence(words.results.none)]);
  }
  const sentences = [...sentencesOf(compared, context), ...missing(compared, context)].map(sentence);
  const head = 4 + sentences.length;
  const first = top + head;
  const end = first + compared.length - 1;
  const same = compared.filter((own) => own.same !== null);
  return blockOf(
    top,
    [
      heading(words.results.heading),
      ...sentences,
      sentence(words.results.note),
      ...headLines(context),
      ...compared.map((own, index) => {
        const place = same.indexOf(own);
        return comparedLine(own, first + index, place < 0 ? undefined : end + 1 + place, context);
      }),
      ...same.flatMap((own, place) => sameLine(own, end + 1 + place, context)),
    ],
    { head, rules: signRules(context, COLUMN.trend, first, end + same.length) },
  );
}

/** In which classes a procedure went better, worse, alike. */
function sentencesOf(compared: readonly Compared[], context: MonitoringContext): readonly string[] {
  const procedures = [...new Set(compared.map(({ row }) => row.procedure))];
  return procedures.map((procedure) => {
    const own = compared.filter(({ row }) => row.procedure === procedure && row.grade !== null);
    const classes = (trend: Trend): readonly string[] =>
      own.flatMap(({ row, trend: is }) => (is === trend && row.grade ? [row.grade.name] : []));
    return context.words.results.trends(procedureName(context, procedure), {
      better: classes('better'),
      worse: classes('worse'),
      stable: classes('stable'),
      'small-cohort': classes('small-cohort'),
      unknown: classes(null),
    });
  });
}

/** What earlier years have and the report year has not. */
function missing(compared: readonly Compared[], context: MonitoringContext): readonly string[] {
  const { years, summary, view } = context.monitoring.indicators;
  const held = new Set(compared.map(({ row }) => row.procedure));
  const names = summary.rows.flatMap(({ procedure, grade }) =>
    grade === null && !held.has(procedure) ? [procedureName(context, procedure)] : [],
  );
  if (years.current === null || names.length === 0) return [];
  return [context.words.results.missing(view.years.textOf(years.current), names)];
}

function headLines({ monitoring, words, figures }: MonitoringContext): readonly Line[] {
  const { years, view } = monitoring.indicators;
  const textOf = (year: typeof years.current) => (year === null ? figures.noData : view.years.textOf(year));
  const { current, previous, change, trend } = COLUMN;
  const parts = [words.figures.part, words.figures.total, words.figures.share];
  const under = (column: number) => parts.map((text, at) => [column + at, text] as const);
  return [
    header(
      [GRID.number, ''],
      [GRID.name, ''],
      [current, textOf(years.current), current + SHARE],
      [previous, textOf(years.previous), previous + SHARE],
      [change, ''],
      [trend, ''],
    ),
    header(
      [GRID.number, words.results.grade],
      [GRID.name, words.results.procedure],
      ...under(current),
      ...under(previous),
      [change, words.figures.change],
      [trend, words.figures.trend],
    ),
  ];
}

/** The same of the schools that have both years: the change of all is theirs. */
function sameLine(own: Compared, row: number, context: MonitoringContext): readonly Line[] {
  const { same } = own;
  if (!same) return [];
  const { procedure, grade } = own.row;
  const name = `${procedureName(context, procedure)}, ${ofSameSchools(same.schools, context.locale)}`;
  return [
    [
      span(GRID.number, styled(grade?.name ?? context.words.results.allGrades, 'rowLabel')),
      textSpan(GRID.name, name),
      ...comparedSpans(
        { ...own, current: lowFigure(same.now), previous: lowFigure(same.before) },
        row,
        undefined,
        context,
      ),
    ],
  ];
}

function comparedLine(
  own: Compared,
  row: number,
  from: number | undefined,
  context: MonitoringContext,
): Line {
  const { procedure, grade } = own.row;
  const name = procedureName(context, procedure);
  return [
    span(GRID.number, styled(grade?.name ?? context.words.results.allGrades, 'rowLabel')),
    grade === null ? span(GRID.name, styled(name, 'strong')) : textSpan(GRID.name, name),
    ...comparedSpans(own, row, from, context),
  ];
}

/** Both years of a row, and the change of them, or of those of another row. */
function comparedSpans(
  { current, previous, change, trend }: Compared,
  row: number,
  from: number | undefined,
  context: MonitoringContext,
): Line {
  return [
    ...figureSpans(row, COLUMN.current, current, 'weighted', context),
    ...figureSpans(row, COLUMN.previous, previous, 'weighted', context),
    ...changeSpans(
      row,
      {
        ...(from !== undefined && { from }),
        change,
        trend,
        direction: 'less',
        shares: [COLUMN.current + SHARE, COLUMN.previous + SHARE],
        totals: [COLUMN.current + 1, COLUMN.previous + 1],
        place: [COLUMN.change, COLUMN.trend],
      },
      context,
    ),
  ];
}
