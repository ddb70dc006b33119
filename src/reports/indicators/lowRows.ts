import {
  type Figure,
  type LowResults,
  type LowSums,
  type ShownYear,
  total,
  lowFormulas,
} from '../../indicators';
import type { SchoolYear } from '../../tables';
import { call, type Expression, joined, literal, numeral, type PlanCell } from '../../workbook';

import { shareFormula } from '../formulas/figures';

import { computed, rowOf, shown } from '../planCells';
import { at, beside, fixed, shownYear } from '../references';
import { procedureName, type SheetContext } from './context';
import { COLUMN } from './layout';
import { lowColumn } from './schoolFormulas';

type Row = readonly (PlanCell | null)[];
type Cells = readonly (readonly [number, PlanCell])[];

/** The schools' low results by procedure and year, and those that yearly improvement is told by. */
export function lowRows(context: SheetContext): readonly Row[] {
  const { low, supported } = context.computed;
  if (!low) return [];
  return supported.flatMap(({ school }, index) => {
    const { procedures } = context.layout;
    const own = procedures.map((procedure, place) => {
      const row = context.layout.lowRow(index, place);
      const cells = low.years.flatMap((year, order): Cells => {
        const of = yearOf(context, year, order);
        const named = beside(row, COLUMN.school);
        const formulas = lowFormulas(context.computed, {
          procedure,
          year: of,
          school: { cell: named, name: school.name },
          grades: null,
        });
        return sumCells(row, order, low.table.sums(school, procedure, year), formulas, context);
      });
      return labelled(procedureName(context, procedure), school.name, cells, 'label');
    });
    return low.yearly.procedures.length === 0 ? own : [...own, yearlyRow(context, low, index)];
  });
}

/** A year as the head of the section shows it. */
const yearOf = ({ computed: all, layout }: SheetContext, year: SchoolYear, order: number): ShownYear =>
  shownYear(all, year, at(layout.low + 1, lowColumn(order))) ?? {
    year,
    text: year,
    cell: literal(year),
  };

function yearlyRow(context: SheetContext, low: LowResults, index: number): Row {
  const { computed: all, layout, words } = context;
  const row = layout.lowRow(index, layout.procedures.length);
  const { school } = all.supported[index] ?? {};
  const rows = layout.procedures.flatMap((procedure, place) =>
    low.yearly.procedures.includes(procedure) ? [layout.lowRow(index, place)] : [],
  );
  const cells = low.years.flatMap((year, order): Cells => {
    const summed = (column: number): Expression => total(rows.map((own) => call('N', fixed(own, column))));
    const sums = school
      ? low.table.pooled(school, year, low.yearly.procedures, () => 1)
      : { part: 0, total: 0 };
    const column = lowColumn(order);
    return sumCells(row, order, sums, { part: summed(column), total: summed(column + 1) }, context);
  });
  const names = low.yearly.procedures.map((procedure) => procedureName(context, procedure));
  return labelled(words.yearlyRow(names), school?.name ?? '', cells, 'strong');
}

const labelled = (label: string, school: string, cells: Cells, style: 'label' | 'strong'): Row =>
  rowOf(
    new Map<number, PlanCell>([
      [COLUMN.title, shown(label, style)],
      [COLUMN.school, shown(school, 'text')],
      ...cells,
    ]),
  );

/** Low results, participants (0 of none) and the share of a year. */
function sumCells(
  row: number,
  order: number,
  sums: LowSums,
  formulas: { readonly part: Expression; readonly total: Expression },
  { figures: words }: SheetContext,
): Cells {
  const column = lowColumn(order);
  const [part, whole] = [beside(row, column), beside(row, column + 1)];
  const none = joined('=', whole, numeral(0));
  const noData = literal(words.noData);
  const { part: low, share } = textsOf(sums, words);
  return [
    [column, computed(call('IF', none, literal(words.nothing), formulas.part), low, 'weighted')],
    [column + 1, computed(formulas.total, sums.total, 'weighted')],
    [
      column + 2,
      computed(
        call('IF', none, noData, shareFormula(part, whole, 'weighted', noData, words)),
        share,
        'share',
      ),
    ],
  ];
}

function textsOf(
  { part, total: whole }: LowSums,
  words: SheetContext['figures'],
): { readonly part: number | string; readonly share: number | string } {
  const gap: Figure['gap'] = whole === 0 ? 'no-data' : part > whole ? 'faulty' : null;
  if (gap === 'no-data') return { part: words.nothing, share: words.noData };
  return { part, share: gap === null ? part / whole : words.faulty };
}
