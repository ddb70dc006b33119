import type { CellEdit, EditGroup } from '../../src/workbook';

/** Edits each of which may be made without the others. */
export const apart = (edits: readonly CellEdit[]): readonly EditGroup[] => edits.map((edit) => [edit]);
