import { MARKS } from '../../data';
import { type Cell, cellIn, type FigureLanguage, type Row, type Table } from '../../document';
import {
  type DynamicsCell,
  type DynamicsRow,
  hasMarks,
  lowKeyOf,
  SHARES_LIMIT,
  total,
} from '../../indicators';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import { type CohortFormulas, cohortFormulas, souFormulas } from './cohort';
import { changeIn, columnsOf, type DynamicsContext, lowOf, participantsOf, TABLE } from './columns';

type Cells = Readonly<Record<string, Cell>>;

/** Each school's procedures, subjects and classes over the years. Null without any. */
export const schoolTable = (rows: readonly DynamicsRow[], context: DynamicsContext): Table | null =>
  rows.length === 0
    ? null
    : {
        key: TABLE.schools,
        columns: columnsOf(context),
        rows: rows.map((own, index) => schoolRow(own, String(index), context)),
        filtered: true,
        headOnPages: true,
      };

function schoolRow(own: DynamicsRow, key: string, context: DynamicsContext): Row {
  const { words, years } = context;
  const cells = years.map(({ year }) => own.cells.get(year) ?? null);
  const change = changeIn(
    cells.map((cell) => cell?.figures ?? null),
    context,
  );
  return {
    key,
    cells: {
      school: own.school.name,
      procedure: words.procedure(own.procedure.label.name, own.procedure.period?.name ?? ''),
      subject: own.subject.name,
      grade: own.grade.name,
      ...Object.assign({}, ...cells.map((cell, order) => yearCells(cell, key, order, context))),
      ...change.cells,
      ...latestCells(cells, key, context),
    },
    kinds: change.kinds,
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
  const [number, share] = [participantsOf(order), lowOf(order)];
  if (!cell || cell.figures.participants === null)
    return { [number]: language.nothing, [share]: language.nothing };
  const { participants, lowShare } = cell.figures;
  const cohort = cohortFormulas(cell.rows);
  const low = lowFormula(cell, cohort);
  const shown = lowShare ?? (participants === 0 ? language.noData : language.faulty);
  return {
    [number]: {
      value: participants,
      formula: call('IF', cohort.inPlace, cohort.sum('participants'), literal(stale)),
    },
    [share]: low
      ? { value: shown, formula: shareOf(low, participantsIn(row, order), cohort, language) }
      : language.noData,
  };
}

/** How many got a low result, or their share; null where no row tells. */
function lowFormula({ rows }: DynamicsCell, cohort: CohortFormulas): Expression | null {
  const keys = rows.map(({ record }) => lowKeyOf(record));
  if (keys.includes(null) || (cohort.shares && rows.length > 1)) return null;
  if (rows.length === 1) return cohort.sum(keys[0] ?? 'two');
  return total(rows.map((row, at) => cohortFormulas([row]).sum(keys[at] ?? 'two')));
}

/** Of participants, or a share that the data give. */
function shareOf(
  part: Expression,
  whole: Expression,
  { shares }: CohortFormulas,
  { noData, faulty }: FigureLanguage,
): Expression {
  const limit = shares ? numeral(SHARES_LIMIT) : whole;
  const within = shares ? call('MIN', numeral(1), part) : joined('/', part, whole);
  const share = call('IF', joined('>', part, limit), literal(faulty), within);
  const known = call('IF', joined('=', whole, numeral(0)), literal(noData), share);
  return call('IF', call('ISNUMBER', whole), known, literal(noData));
}

const LATEST = ['quality', 'meanMark', 'sou'] as const;

/** Quality, mean mark and degree of learning in the last year with participants. */
function latestCells(
  cells: readonly (DynamicsCell | null)[],
  row: string,
  { language, computed }: DynamicsContext,
): Cells {
  const order = cells.findLastIndex((own) => (own?.figures.participants ?? 0) > 0);
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
