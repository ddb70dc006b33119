import type { MemoColumn } from './model';

/** The columns from the given one on that stand under the same name as it. */
export function groupFrom(columns: readonly MemoColumn[], first: number): readonly MemoColumn[] {
  const rest = columns.slice(first);
  const end = rest.findIndex(({ group }) => group !== rest[0]?.group);
  return end < 0 ? rest : rest.slice(0, end);
}

export const widthOf = (columns: readonly MemoColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);
