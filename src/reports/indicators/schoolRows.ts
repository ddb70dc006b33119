import {
  type Comparison,
  type IndicatorResult,
  type SupportedSchool,
  type ShownYear,
  supportCount,
} from '../../indicators';
import { call, joined, literal, numeral, type PlanCell } from '../../workbook';

import { computed, rowOf, shown } from '../planCells';
import { changeCells, figureCells } from './comparison';
import { beside } from '../references';
import type { SheetContext } from './context';
import { COLUMN } from './layout';
import { titleOf } from './municipalRows';
import { schoolFormulas } from './schoolFormulas';

type Row = readonly (PlanCell | null)[];

/** The cells of a row of schools, empty. */
const BORDERED = Array.from(
  { length: COLUMN.trend + 1 },
  (_, column) => [column, shown('', 'label')] as const,
);

/** Whether each school is supported in either year, by «Школы». */
export const membershipRows = (context: SheetContext): readonly Row[] =>
  context.computed.supported.map((supported, index) => {
    const { layout, words, current, previous } = context;
    const row = layout.membership + index;
    const answer = (column: number, own: boolean, year: ShownYear | null) =>
      year ? [[column, supportCell(row, supported.school.name, own, year, context)] as const] : [];
    return rowOf(
      new Map<number, PlanCell>([
        ...BORDERED,
        [COLUMN.title, shown(words.membership, 'label')],
        [COLUMN.school, shown(supported.school.name, 'text')],
        ...answer(COLUMN.current, supported.current, current),
        ...answer(COLUMN.previous, supported.previous, previous),
      ]),
    );
  });

function supportCell(
  row: number,
  name: string,
  own: boolean,
  year: ShownYear,
  context: SheetContext,
): PlanCell {
  const { computed: all, figures: words } = context;
  const count = supportCount(all, { cell: beside(row, COLUMN.school), name }, year);
  const body = call('IF', joined('>', count, numeral(0)), literal(words.yes), literal(words.no));
  return computed(body, own ? words.yes : words.no, 'word');
}

/** The figures of each school, indicator by indicator. */
export const schoolRows = (context: SheetContext): readonly Row[] =>
  context.computed.indicators.flatMap((result, indicator) =>
    context.computed.supported.map((supported, index) =>
      schoolRow(result, indicator, supported, index, context),
    ),
  );

function schoolRow(
  result: IndicatorResult,
  indicator: number,
  { school }: SupportedSchool,
  index: number,
  context: SheetContext,
): Row {
  const { layout, current, previous } = context;
  const row = layout.schoolRow(indicator, index);
  const own = result.schools[index];
  if (!own) return [];
  const figure = (back: 0 | 1, year: ShownYear | null) => {
    const of = year && { index, school: { cell: beside(row, COLUMN.school), name: school.name }, year, back };
    const formulas = of && schoolFormulas(result.definition.measure, of, context);
    const column = back === 0 ? COLUMN.current : COLUMN.previous;
    return figureCells(row, column, figureOf(own, back), formulas, context);
  };
  return rowOf(
    new Map<number, PlanCell>([
      [COLUMN.number, shown(indicator + 1, 'count')],
      [COLUMN.title, shown(titleOf(result, context), 'label')],
      [COLUMN.school, shown(school.name, 'text')],
      ...figure(0, current),
      ...figure(1, previous),
      ...changeCells(row, own, result.definition, context),
    ]),
  );
}

const figureOf = ({ current, previous }: Comparison, back: 0 | 1) => (back === 0 ? current : previous);
