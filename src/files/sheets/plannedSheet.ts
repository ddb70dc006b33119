import { STANDARD_SIZE } from '../../document';
import {
  type CellStyle,
  editableTexts,
  type GivenSheet,
  type PlanCell,
  type SheetLayout,
  type SheetPlan,
} from '../../workbook';
import type { CellContent } from '../edit/storedCell';
import { storedFormula } from '../edit/storedFormula';
import { plannedChoices } from './choices';
import { BARE_SHEET, type NewCell, type NewColumn, type NewRow, type NewSheet } from './newSheet';
import { neededHeights, type WrappedText } from './rowHeights';

const PLAIN: CellStyle = {};

/** A planned sheet, marked as the product's own unless it is given to the person. */
export function plannedSheet(plan: SheetPlan | GivenSheet): NewSheet {
  const { name, kind, frozen = null, filter = null, rules = [], charts = [], merges = [], page } = plan;
  const { validations = [], notes = [], table = null, hidden = false, first = false } = plan;
  const { choices, lists } = plannedChoices(plan);
  const columns: NewColumn[] = plan.columnWidths.map((width) => ({ width }));
  for (const { column } of lists) {
    while (columns.length < column) columns.push({});
    columns[column] = { hidden: true };
  }
  return {
    ...BARE_SHEET,
    name,
    visibility: hidden ? 'hidden' : 'visible',
    first,
    rows: rowsOf(plan, lists),
    columns,
    merges,
    frozen,
    filter,
    rules,
    choices,
    validations,
    notes,
    table,
    charts,
    page,
    tabColor: plan.tabColor ?? null,
    gridLines: false,
    own: kind === null ? null : { kind, editableTexts: editableTexts(plan) },
  };
}

type Lists = ReturnType<typeof plannedChoices>['lists'];

function rowsOf(
  { rows, styles, rowHeights, columnWidths, merges = [] }: SheetLayout,
  lists: Lists,
): NewRow[] {
  const texts: WrappedText[] = [];
  const longest = lists.map(({ values }) => values.length);
  const count = Math.max(rows.length, ...longest, ...[...(rowHeights?.keys() ?? [])].map((row) => row + 1));
  const cells = Array.from({ length: count }, (_, row): NewCell[] => {
    const planned = (rows[row] ?? []).flatMap((cell, column): NewCell[] => {
      if (!cell) return [];
      const look = styles[cell.style ?? ''] ?? PLAIN;
      if (typeof cell.value === 'string' && look.wrap) {
        texts.push({ row, column, text: cell.value, size: look.size ?? STANDARD_SIZE });
      }
      return [{ column, content: contentOf(cell), look, ...(cell.link && { link: cell.link }) }];
    });
    const listed = lists.flatMap(({ column, values }) =>
      values[row] === undefined ? [] : [{ column, content: values[row], look: PLAIN }],
    );
    return [...planned, ...listed];
  });
  const needed = neededHeights(texts, columnWidths, merges);
  return cells.flatMap((own, row): NewRow[] => {
    const set = rowHeights?.get(row);
    const points = set ?? needed.get(row);
    if (own.length === 0 && set === undefined) return [];
    return [{ row, cells: own, ...(points !== undefined && { height: { points, set: set !== undefined } }) }];
  });
}

const contentOf = ({ value, formula }: PlanCell): CellContent =>
  formula === undefined ? value : { formula: storedFormula(formula), value };
