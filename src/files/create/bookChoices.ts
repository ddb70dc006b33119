import type { DataValidation } from 'hucre/xlsx';
import { a1Range, type CellRange, type SheetPlan } from '../../workbook';
import { absolute } from './bookReference';

export interface BookChoices {
  readonly validations: DataValidation[];
  /** Lists that stand in cells, each in a column to be hidden. */
  readonly lists: readonly { readonly column: number; readonly values: readonly string[] }[];
}

/** Characters that a list may have which is given as text. */
const LONGEST_LIST = 255;

/**
 * Cells that offer values to choose from. A list that is too long to be given as text, or whose values have commas,
 * stands in a hidden column right of everything else.
 */
export function bookChoices({ choices = [], charts = [], rows }: SheetPlan): BookChoices {
  const right = Math.max(...rows.map((row) => row.length - 1), ...charts.map(({ place }) => place.right), 0);
  const isLong = ({ values }: { readonly values: readonly string[] }): boolean =>
    values.join().length > LONGEST_LIST || values.some((value) => value.includes(','));
  const lists = choices.filter(isLong).map((choice, index) => ({ choice, column: right + 2 + index }));
  const columns = new Map(lists.map(({ choice, column }) => [choice, column]));
  return {
    validations: choices.map((choice) => ({
      type: 'list',
      range: a1Range(choice.range),
      allowBlank: true,
      showErrorMessage: true,
      ...sourceOf(choice.values, columns.get(choice)),
    })),
    lists: lists.map(({ choice, column }) => ({ column, values: choice.values })),
  };
}

function sourceOf(
  values: readonly string[],
  column: number | undefined,
): Pick<DataValidation, 'values' | 'formula1'> {
  if (column === undefined) return { values: [...values] };
  const place: CellRange = { top: 0, left: column, bottom: values.length - 1, right: column };
  return { formula1: absolute(place) };
}
