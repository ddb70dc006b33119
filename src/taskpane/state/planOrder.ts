import { type CellEdit, type EditGroup, parseA1 } from '../../workbook';

/** The edits of a plan as a person reads them: sheet by sheet as they are met, down each sheet and across each row. */
export function editsInOrder(groups: readonly EditGroup[]): readonly CellEdit[] {
  const sheets = new Map<
    string,
    { readonly edit: CellEdit; readonly row: number; readonly column: number }[]
  >();
  for (const edit of groups.flat()) {
    const own = sheets.get(edit.sheet) ?? [];
    const { row, column } = parseA1(edit.cell) ?? { row: 0, column: 0 };
    own.push({ edit, row, column });
    sheets.set(edit.sheet, own);
  }
  return [...sheets.values()].flatMap((own) =>
    own.sort((a, b) => a.row - b.row || a.column - b.column).map(({ edit }) => edit),
  );
}
