import {
  type DynamicsCell,
  type DynamicsRow,
  hasMarks,
  lowKeyOf,
  SHARES_LIMIT,
  total,
} from '../../indicators';
import { call, type Expression, joined, literal, numeral, type PlanCell } from '../../workbook';

import type { FigureStyle } from '../figureStyles';
import { computed as withFormula, rowOf, shown } from '../planCells';
import { beside } from '../references';
import { changeCells } from './change';
import { type CohortFormulas, cohortFormulas, souFormulas } from './cohort';
import { COLUMN, type DynamicsContext, yearColumn } from './context';

type Cells = readonly (readonly [number, PlanCell])[];

/** The row of a school's procedure, subject and class over the years. */
export function schoolRow(
  own: DynamicsRow,
  row: number,
  context: DynamicsContext,
): readonly (PlanCell | null)[] {
  const { words, years } = context;
  const cells = years.map(({ year }) => own.cells.get(year) ?? null);
  return rowOf(
    new Map<number, PlanCell>([
      [COLUMN.school, shown(own.school.name, 'text')],
      [
        COLUMN.procedure,
        shown(words.procedure(own.procedure.label.name, own.procedure.period?.name ?? ''), 'text'),
      ],
      [COLUMN.subject, shown(own.subject.name, 'text')],
      [COLUMN.grade, shown(own.grade.name, 'word')],
      ...cells.flatMap((cell, order) => yearCells(cell, row, order, context)),
      ...changeCells(
        row,
        cells.map((cell) => cell?.figures ?? null),
        context,
      ),
      ...latestCells(cells, row, context),
    ]),
  );
}

function yearCells(
  cell: DynamicsCell | null,
  row: number,
  order: number,
  { figures: words, words: { stale } }: DynamicsContext,
): Cells {
  const column = yearColumn(order);
  if (!cell || cell.figures.participants === null) {
    return [
      [column, shown(words.nothing, 'word')],
      [column + 1, shown(words.noData, 'word')],
    ];
  }
  const { participants, lowShare } = cell.figures;
  const cohort = cohortFormulas(cell.rows);
  const whole = call('IF', cohort.inPlace, cohort.sum('participants'), literal(stale));
  const low = lowFormula(cell, cohort);
  const text = lowShare ?? (participants === 0 ? words.noData : words.faulty);
  return [
    [column, withFormula(whole, participants, 'figure')],
    [
      column + 1,
      low
        ? withFormula(shareOf(low, beside(row, column), cohort, words), text, 'share')
        : shown(words.noData, 'word'),
    ],
  ];
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
  { noData, faulty }: DynamicsContext['figures'],
): Expression {
  const limit = shares ? numeral(SHARES_LIMIT) : whole;
  const within = shares ? call('MIN', numeral(1), part) : joined('/', part, whole);
  const share = call('IF', joined('>', part, limit), literal(faulty), within);
  const known = call('IF', joined('=', whole, numeral(0)), literal(noData), share);
  return call('IF', call('ISNUMBER', whole), known, literal(noData));
}

/** Quality, success, mean mark and degree of learning in the last year with participants. */
function latestCells(cells: readonly (DynamicsCell | null)[], row: number, context: DynamicsContext): Cells {
  const { columns, figures: words, computed } = context;
  const order = cells.findLastIndex((own) => (own?.figures.participants ?? 0) > 0);
  const cell = cells[order];
  const none = [columns.quality, columns.success, columns.meanMark, columns.sou].map(
    (column) => [column, shown(words.nothing, 'word')] as const,
  );
  if (!cell) return none;
  const { figures, rows } = cell;
  const whole = beside(row, yearColumn(order));
  const cohort = cohortFormulas(rows);
  const marked = rows.every(({ record }) => hasMarks(record)) && !(cohort.shares && rows.length > 1);
  const noData = literal(words.noData);
  const known = (body: Expression): Expression => call('IF', call('ISNUMBER', whole), body, noData);
  const put = (column: number, body: Expression, value: number | string, style: FigureStyle) =>
    [column, withFormula(body, value, style)] as const;
  const given =
    figures.meanMark === null
      ? []
      : [put(columns.meanMark, known(cohort.sum('meanMark')), figures.meanMark, 'mark')];
  if (!marked) return [...none, ...given];
  const part = (...keys: readonly ('three' | 'four' | 'five')[]) =>
    shareOf(total(keys.map((key) => cohort.sum(key))), whole, cohort, words);
  const { notAttestedInSou } = computed.settings;
  const sou = souFormulas(cohort, cohort.shares ? numeral(1) : whole, notAttestedInSou);
  const zero = numeral(0);
  const mean = call(
    'IF',
    joined('=', sou.marks, zero),
    noData,
    joined(
      '/',
      total(
        (['two', 'three', 'four', 'five'] as const).map((key, at) =>
          joined('*', numeral(at + 2), cohort.sum(key)),
        ),
      ),
      sou.marks,
    ),
  );
  const most = cohort.shares ? souFormulas(cohort, numeral(SHARES_LIMIT), notAttestedInSou).whole : sou.whole;
  const learned = call(
    'IF',
    call('OR', joined('<=', sou.whole, zero), joined('>', sou.marks, most)),
    noData,
    joined('/', sou.points, sou.whole),
  );
  return [
    put(columns.quality, part('four', 'five'), figures.quality ?? words.faulty, 'share'),
    put(columns.success, part('three', 'four', 'five'), figures.success ?? words.faulty, 'share'),
    put(columns.meanMark, known(mean), figures.meanMark ?? words.noData, 'mark'),
    put(columns.sou, known(learned), figures.sou ?? words.noData, 'degree'),
  ];
}
