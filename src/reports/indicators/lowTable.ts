import { type Cell, cellIn, type Row, shareOf, type Table } from '../../document';
import { lowFormulas, type LowResults, type LowSums, total } from '../../indicators';
import type { SchoolYear } from '../../tables';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import { figureColumns, leadColumns } from './columns';
import {
  besideIn,
  figureKey,
  lowCell,
  lowKey,
  lowYear,
  type Part,
  procedureName,
  type SheetContext,
  TABLE,
} from './context';

/** The schools' low results by procedure and year, and those that yearly improvement is told by. */
export function lowTable(low: LowResults, context: SheetContext): Table {
  const { computed, words } = context;
  const { columns } = words;
  return {
    key: TABLE.low,
    columns: [
      ...leadColumns('', columns.procedure, columns.school),
      ...low.years.flatMap((year) =>
        figureColumns(year, columns).map((own) => ({
          ...own,
          group: lowYear(context, year).text,
          groupKey: year,
        })),
      ),
    ],
    rows: computed.supported.flatMap(({ school }, index) => [
      ...procedureRows(low, school, index, context),
      ...(low.yearly.procedures.length === 0 ? [] : [yearlyRow(low, school, index, context)]),
    ]),
  };
}

type School = SheetContext['computed']['supported'][number]['school'];

function procedureRows(
  low: LowResults,
  school: School,
  index: number,
  context: SheetContext,
): readonly Row[] {
  const kinds = shareKinds(low);
  return context.procedures.map((procedure, place) => {
    const key = lowKey(index, place);
    const shown = { cell: besideIn(TABLE.low, key)('school'), name: school.name };
    const cells = low.years.map((year) => {
      const of = lowYear(context, year);
      const formulas = lowFormulas(context.computed, { procedure, year: of, school: shown, grades: null });
      return sumCells(key, year, low.table.sums(school, procedure, year), formulas, context);
    });
    const title = procedureName(context, procedure);
    return { key, cells: Object.assign({ title, school: school.name }, ...cells), kinds };
  });
}

/** The sums of the procedures that yearly improvement is told by. */
function yearlyRow(low: LowResults, school: School, index: number, context: SheetContext): Row {
  const { procedures, words } = context;
  const key = lowKey(index, 'yearly');
  const rows = low.yearly.procedures.map((own) => lowKey(index, procedures.indexOf(own)));
  const cells = low.years.map((year) => {
    const summed = (part: Part): Expression =>
      total(rows.map((own) => call('N', cellIn(lowCell(own, year, part)))));
    const sums = low.table.pooled(school, year, low.yearly.procedures, () => 1);
    return sumCells(key, year, sums, { part: summed('part'), total: summed('total') }, context);
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
  row: string,
  year: SchoolYear,
  sums: LowSums,
  formulas: { readonly part: Expression; readonly total: Expression },
  { figures: words }: SheetContext,
): Readonly<Record<string, Cell>> {
  const whole = cellIn(lowCell(row, year, 'total'));
  const none = joined('=', whole, numeral(0));
  return {
    [figureKey(year, 'part')]: {
      value: sums.total === 0 ? words.nothing : sums.part,
      formula: call('IF', none, literal(words.nothing), formulas.part),
    },
    [figureKey(year, 'total')]: { value: sums.total, formula: formulas.total },
  };
}
