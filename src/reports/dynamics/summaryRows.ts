import type { LowSums, SummaryRow } from '../../indicators';
import { call, joined, literal, numeral, type PlanCell } from '../../workbook';
import { shareFormula } from '../formulas/figures';
import { lowFormulas } from '../formulas/lowResults';
import { computed as withFormula, rowOf, shown } from '../planCells';
import { beside } from '../references';
import { changeCells, type Share } from './change';
import { COLUMN, type DynamicsContext, yearColumn } from './context';

type Row = readonly (PlanCell | null)[];

/** The rows of all schools together, from the given row on: by procedure, then by procedure and class. */
export const summaryRows = (context: DynamicsContext, top: number): readonly Row[] =>
  context.computed.summary.rows.map((summary, index) => summaryRow(summary, top + index, context));

function summaryRow(summary: SummaryRow, row: number, context: DynamicsContext): Row {
  const { words, years, columns } = context;
  const { procedure, grade, sums } = summary;
  const shares = years.map(({ year }) => shareOf(sums.get(year)));
  const blank = Array.from({ length: columns.sou + 1 }, (_, column) => [column, shown('', 'label')] as const);
  return rowOf(
    new Map<number, PlanCell>([
      ...blank,
      [COLUMN.school, shown(words.allSchools, 'strong')],
      [COLUMN.procedure, shown(words.procedure(procedure.label.name, procedure.period?.name ?? ''), 'text')],
      [COLUMN.subject, shown(words.allSubjects, 'label')],
      [COLUMN.grade, shown(grade?.name ?? words.allGrades, 'word')],
      ...years.flatMap((_year, order) => yearCells(summary, row, order, context)),
      ...changeCells(row, shares, context),
    ]),
  );
}

function shareOf(sums: LowSums | undefined): Share | null {
  if (!sums || sums.total === 0) return null;
  const { part, total } = sums;
  return { participants: total, lowShare: part > total ? null : part / total };
}

function yearCells(
  { procedure, grade, sums }: SummaryRow,
  row: number,
  order: number,
  { computed, years, figures: words }: DynamicsContext,
): readonly (readonly [number, PlanCell])[] {
  const [year, column] = [years[order], yearColumn(order)];
  if (!year) return [];
  const own = sums.get(year.year);
  const formulas = lowFormulas(computed, {
    procedure,
    year,
    school: null,
    grades: grade?.texts ?? null,
  });
  const whole = beside(row, column);
  const share = shareOf(own);
  const noData = literal(words.noData);
  const body = call(
    'IF',
    joined('=', whole, numeral(0)),
    noData,
    shareFormula(formulas.part, whole, 'weighted', noData, words),
  );
  const text = share === null ? words.noData : (share.lowShare ?? words.faulty);
  return [
    [column, withFormula(formulas.total, own?.total ?? 0, 'figure')],
    [column + 1, withFormula(body, text, 'share')],
  ];
}
