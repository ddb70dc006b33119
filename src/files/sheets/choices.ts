import type { SheetLayout } from '../../workbook';
import type { NewChoice } from './newSheet';

interface PlannedChoices {
  readonly choices: readonly NewChoice[];
  /** Lists that stand in cells from row 1 on, each in a column to be hidden. */
  readonly lists: readonly { readonly column: number; readonly values: readonly string[] }[];
}

/** Characters that a list may have which is given as text. */
const LONGEST_LIST = 255;

/**
 * Cells that offer values to choose from. A list that is too long to be given as text, or whose values have commas or
 * quotes, stands in a hidden column right of everything else.
 */
export function plannedChoices({ choices = [], charts = [], rows }: SheetLayout): PlannedChoices {
  const right = Math.max(...rows.map((row) => row.length - 1), ...charts.map(({ place }) => place.right), 0);
  const lists: { column: number; values: readonly string[] }[] = [];
  return {
    choices: choices.map(({ range, values }) => {
      if (!needsCells(values)) return { range, from: values };
      const column = right + 2 + lists.length;
      lists.push({ column, values });
      return { range, from: { top: 0, left: column, bottom: values.length - 1, right: column } };
    }),
    lists,
  };
}

const needsCells = (values: readonly string[]): boolean =>
  values.join().length > LONGEST_LIST || values.some((value) => /[,"]/.test(value));
