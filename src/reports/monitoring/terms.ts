import { type Block, changeOf, type Column, type Row, text, whole } from '../../document';
import {
  CHANGE_DECIMALS,
  lowFormulas,
  type LowSums,
  precedingTerm,
  type Procedure,
  type ShownYear,
  type TermRow,
} from '../../indicators';
import { type SchoolYear, schoolYear, startOfSchoolYear } from '../../tables';
import { literal } from '../../workbook';
import { type MonitoringContext, numbered, part, tableBlock } from './context';
import {
  comparedPersons,
  figureCells,
  figureColumns,
  type FigureFormulas,
  lowFigure,
  shareColumn,
} from './figures';
import { column } from '../column';

/** Rows of the table; a longer one is nothing to read. */
const MOST_ROWS = 40;
/** Writings of classes and subjects that one formula asks for. */
const MOST_WRITINGS = 6;

/** The report year's quarters, trimesters and half-years, beside the one before and the same a year ago. */
export function termsPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { terms, years } = monitoring.indicators;
  const own = words.compared.terms;
  const current = terms.filter(({ year }) => year === years.current);
  if (current.length === 0) return [];
  const change = (key: string, title: string, before: string): Column =>
    column(
      key,
      title,
      1,
      changeOf(shareColumn('now'), shareColumn(before), CHANGE_DECIMALS),
      comparedPersons('now', before),
    );
  const columns = [
    column('number', words.number, 1, whole),
    column('name', own.name, 1, text),
    ...figureColumns(words, 'now', { group: own.now }),
    ...figureColumns(words, 'beforeTerm', { group: own.beforeTerm }),
    ...figureColumns(words, 'yearAgo', { group: own.yearAgo }),
    change('toTerm', own.toTerm, 'beforeTerm'),
    change('toYear', own.toYear, 'yearAgo'),
  ];
  const shown = current.slice(0, MOST_ROWS);
  return part(
    own.heading,
    own.note,
    ...(shown.length < current.length ? [own.limit(shown.length, current.length)] : []),
    tableBlock('terms', columns, numbered(shown.map((row) => ({ cells: termCells(row, context) })))),
  );
}

function termCells(row: TermRow, context: MonitoringContext): Row['cells'] {
  const { procedure, subject, grade, term, year, sums, previousTerm, yearAgo } = row;
  const { procedures } = context.monitoring.indicators.allResults;
  const before = precedingTerm(term, year);
  const own = procedures.filter(({ label }) => label === procedure.label);
  const earlier = own.find(({ period }) => period?.kind === term.kind && period.index === before.index);
  const cells = (name: string, of: Procedure | undefined, in_: SchoolYear, told: LowSums | null) =>
    figureCells(name, lowFigure(told ?? undefined), context, formulasOf(row, of, in_, context));
  const { name } = procedure.label;
  return {
    name: context.words.compared.terms.row(name, subject.name, grade.name, term.name),
    ...cells('now', procedure, year, sums),
    ...cells('beforeTerm', earlier, before.year, previousTerm),
    ...cells('yearAgo', procedure, schoolYear(startOfSchoolYear(year) - 1), yearAgo),
  };
}

/** The sums of all schools in a subject and year of study; null where there are too many writings to ask for. */
function formulasOf(
  { grade, subjects }: TermRow,
  procedure: Procedure | undefined,
  year: SchoolYear,
  { monitoring: { indicators } }: MonitoringContext,
): FigureFormulas | null {
  if (!procedure || grade.texts.length * subjects.length > MOST_WRITINGS) return null;
  const shown = indicators.view.years.textOf(year);
  const of: ShownYear = { year, text: shown, cell: literal(shown) };
  const asked = { procedure, year: of, school: null, grades: grade.texts, subjects };
  return lowFormulas(indicators, asked);
}
