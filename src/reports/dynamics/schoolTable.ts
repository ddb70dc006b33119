import { MARKS } from '../../data';
import { type Cell, cellIn, type Row, type Table } from '../../document';
import {
  type DynamicsCell,
  type DynamicsRow,
  type GroupRow,
  hasMarks,
  SHARES_LIMIT,
  total,
} from '../../indicators';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import { type CohortFormulas, cohortFormulas, souFormulas } from './cohort';
import { lowCells, shareOf } from './lowCells';
import { changeIn, columnsOf, type DynamicsContext, lowOf, participantsOf, TABLE } from './columns';

type Cells = Readonly<Record<string, Cell>>;

/**
 * Each school's procedures, subjects and classes over the years, and below them those of groups of schools to compare
 * with. Null without any.
 */
export function schoolTable(rows: readonly DynamicsRow[], context: DynamicsContext): Table | null {
  const named: readonly NamedRow[] = [
    ...rows.map((own) => ({ ...own, name: own.school.name, families: [familyOf(own)] })),
    ...comparedRows(context),
  ];
  if (named.length === 0) return null;
  return {
    key: TABLE.schools,
    columns: columnsOf(context),
    rows: named.map((own, index) => schoolRow(own, String(index), context)),
    filtered: true,
    headOnPages: true,
  };
}

/** Results of a school, or of a group of them. */
type NamedRow = Omit<DynamicsRow, 'school'> & Pick<Row, 'families'> & { readonly name: string };

/** Schools of a procedure and class add up to what all schools have. */
const familyOf = ({ procedure, grade }: DynamicsRow): string =>
  [procedure.label.key, procedure.period?.key ?? '', grade.name].join('\n');

/** Lines that a sheet stays easy to use with. */
const MOST_COMPARED = 500;

/** Groups of schools with results in the years shown. */
export const comparedRows = ({ computed, years }: DynamicsContext): readonly GroupRow[] =>
  computed.compared.filter(({ cells }) => years.some(({ year }) => cells.has(year))).slice(0, MOST_COMPARED);

function schoolRow(own: NamedRow, key: string, context: DynamicsContext): Row {
  const { words, years } = context;
  const cells = years.map(({ year }) => own.cells.get(year) ?? null);
  const change = changeIn(
    cells.map((cell) => cell?.figures ?? null),
    context,
  );
  return {
    key,
    cells: {
      school: own.name,
      procedure: words.procedure(own.procedure.label.name, own.procedure.period?.name ?? ''),
      subject: own.subject.name,
      grade: own.grade.name,
      ...Object.assign({}, ...cells.map((cell, order) => yearCells(cell, key, order, context))),
      ...change.cells,
      ...latestCells(cells, key, context),
    },
    kinds: change.kinds,
    persons: { ...change.persons, ...latestPersons(cells) },
    ...(own.families && { families: own.families }),
  };
}

const participantsIn = (row: string, order: number): Expression =>
  cellIn({ table: TABLE.schools, row, column: participantsOf(order) });

function yearCells(
  cell: DynamicsCell | null,
  row: string,
  order: number,
  { language, words: { stale } }: DynamicsContext,
): Cells {
  const { total: participants, share } = lowCells(cell, participantsIn(row, order), { language, stale });
  return { [participantsOf(order)]: participants, [lowOf(order)]: share };
}

const LATEST = ['quality', 'meanMark', 'sou'] as const;

/** The last year with participants. */
const latestOrder = (cells: readonly (DynamicsCell | null)[]): number =>
  cells.findLastIndex((own) => (own?.figures.participants ?? 0) > 0);

/** Whom the figures of the last year are of. */
function latestPersons(cells: readonly (DynamicsCell | null)[]): NonNullable<Row['persons']> {
  const order = latestOrder(cells);
  return order < 0 ? {} : Object.fromEntries(LATEST.map((key) => [key, [participantsOf(order)]]));
}

/** Quality, mean mark and degree of learning in the last year with participants. */
function latestCells(
  cells: readonly (DynamicsCell | null)[],
  row: string,
  { language, computed }: DynamicsContext,
): Cells {
  const order = latestOrder(cells);
  const cell = cells[order];
  const none = Object.fromEntries(LATEST.map((key) => [key, language.nothing]));
  if (!cell) return none;
  const { figures, rows } = cell;
  const whole = participantsIn(row, order);
  const cohort = cohortFormulas(rows);
  const marked = rows.every(({ record }) => hasMarks(record)) && !(cohort.shares && rows.length > 1);
  const noData = literal(language.noData);
  const known = (body: Expression): Expression => call('IF', call('ISNUMBER', whole), body, noData);
  if (!marked) {
    const { meanMark } = figures;
    return meanMark === null
      ? none
      : { ...none, meanMark: { value: meanMark, formula: known(cohort.sum('meanMark')) } };
  }
  const good = total([cohort.sum('four'), cohort.sum('five')]);
  return {
    quality: {
      value: figures.quality ?? language.faulty,
      formula: shareOf(good, whole, cohort, language),
    },
    meanMark: { value: figures.meanMark ?? language.noData, formula: known(meanFormula(cohort, noData)) },
    sou: {
      value: figures.sou ?? language.noData,
      formula: known(souFormula(cohort, whole, computed.settings.notAttestedInSou, noData)),
    },
  };
}

function meanFormula({ sum }: CohortFormulas, noData: Expression): Expression {
  const marks = total(MARKS.map(sum));
  const points = total(MARKS.map((key, at) => joined('*', numeral(at + 2), sum(key))));
  return call('IF', joined('=', marks, numeral(0)), noData, joined('/', points, marks));
}

function souFormula(
  cohort: CohortFormulas,
  participants: Expression,
  notAttestedInSou: boolean,
  noData: Expression,
): Expression {
  const { points, whole, marks } = souFormulas(
    cohort,
    cohort.shares ? numeral(1) : participants,
    notAttestedInSou,
  );
  const most = cohort.shares ? souFormulas(cohort, numeral(SHARES_LIMIT), notAttestedInSou).whole : whole;
  const broken = call('OR', joined('<=', whole, numeral(0)), joined('>', marks, most));
  return call('IF', broken, noData, joined('/', points, whole));
}
