import { type Cell, cellIn, type Row, shareOf, type Table } from '../../document';
import { lowFormulas, type LowResults, type LowSums, total } from '../../indicators';
import type { SchoolRef } from '../../data';
import type { SchoolYear } from '../../tables';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import { lowColumns, procedureColumns } from './columns';
import {
  besideIn,
  figureKey,
  lowCell,
  lowKey,
  lowTableKey,
  lowYear,
  type Part,
  procedureName,
  type SheetContext,
  type ShownGroup,
} from './context';

/** A cohort's low results by school, procedure and year, and those that yearly improvement is told by. */
export function lowTable(low: LowResults, group: ShownGroup, context: SheetContext): Table {
  const { words } = context;
  const { columns } = words;
  return {
    key: lowTableKey(group.at),
    columns: [
      ...procedureColumns(columns),
      ...low.years.flatMap((year) => lowColumns(year, lowYear(context, group.at, year).text, columns)),
    ],
    rows: group.schools.flatMap(({ school }, index) => [
      ...procedureRows({ low, group, school, index }, context),
      ...(low.yearly.procedures.length === 0 ? [] : [yearlyRow({ low, group, school, index }, context)]),
    ]),
    together: true,
  };
}

/** A school of the table, and its place there. */
interface Shown {
  readonly low: LowResults;
  readonly group: ShownGroup;
  readonly school: SchoolRef;
  readonly index: number;
}

function procedureRows({ low, group, school, index }: Shown, context: SheetContext): readonly Row[] {
  const kinds = shareKinds(low);
  return group.procedures.map((procedure, place) => {
    const key = lowKey(index, place);
    const shown = { cell: besideIn(lowTableKey(group.at), key)('school'), name: school.name };
    const cells = low.years.map((year) => {
      const of = lowYear(context, group.at, year);
      const formulas = lowFormulas(context.computed, { procedure, year: of, school: shown, grades: null });
      return sumCells([group.at, key], year, low.table.sums(school, procedure, year), formulas, context);
    });
    const title = procedureName(context, procedure);
    const families = [`school ${index}`, `procedure ${place}`];
    return { key, cells: Object.assign({ title, school: school.name }, ...cells), kinds, families };
  });
}

/** The sums of the procedures that yearly improvement is told by. */
function yearlyRow({ low, group, school, index }: Shown, context: SheetContext): Row {
  const { words } = context;
  const key = lowKey(index, 'yearly');
  const rows = low.yearly.procedures.map((own) => lowKey(index, group.procedures.indexOf(own)));
  const cells = low.years.map((year) => {
    const summed = (part: Part): Expression =>
      total(rows.map((own) => call('N', cellIn(lowCell(group.at, own, year, part)))));
    const sums = low.table.pooled(school, year, low.yearly.procedures, () => 1);
    return sumCells([group.at, key], year, sums, { part: summed('part'), total: summed('total') }, context);
  });
  const names = low.yearly.procedures.map((procedure) => procedureName(context, procedure));
  const title = { value: words.yearlyRow(names), strong: true };
  return {
    key,
    cells: Object.assign({ title, school: school.name }, ...cells),
    kinds: shareKinds(low),
  };
}

const shareKinds = ({ years }: LowResults): NonNullable<Row['kinds']> =>
  Object.fromEntries(
    years.map((year) => [
      figureKey(year, 'share'),
      shareOf(figureKey(year, 'part'), figureKey(year, 'total')),
    ]),
  );

/** Low results and participants (0 of none) of a year; the share is computed of them. */
function sumCells(
  [group, row]: readonly [group: number, row: string],
  year: SchoolYear,
  sums: LowSums,
  formulas: { readonly part: Expression; readonly total: Expression },
  { figures: words }: SheetContext,
): Readonly<Record<string, Cell>> {
  const whole = cellIn(lowCell(group, row, year, 'total'));
  const none = joined('=', whole, numeral(0));
  return {
    [figureKey(year, 'part')]: {
      value: sums.total === 0 ? words.nothing : sums.part,
      formula: call('IF', none, literal(words.nothing), formulas.part),
    },
    [figureKey(year, 'total')]: { value: sums.total, formula: formulas.total },
  };
}
