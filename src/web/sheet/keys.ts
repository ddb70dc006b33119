import type { CellPosition } from '../../workbook';

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows by which a page is turned. */
  readonly page: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

type Move = (cell: CellPosition, size: Size, isFar: boolean) => CellPosition;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }, _, isFar) => ({ row: isFar ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, { rows }, isFar) => ({ row: isFar ? rows - 1 : row + 1, column }),
  ArrowLeft: ({ row, column }, _, isFar) => ({ row, column: isFar ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, { columns }, isFar) => ({ row, column: isFar ? columns - 1 : column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }, _, isFar) => ({ row: isFar ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, isFar) => ({ row: isFar ? rows - 1 : row, column: columns - 1 }),
};

/** The cell that a key leads to; null for keys that lead nowhere. */
export function step(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  cell: CellPosition,
  size: Size,
): CellPosition | null {
  const move = altKey ? undefined : MOVES[key];
  if (!move) return null;
  const { row, column } = move(cell, size, ctrlKey || metaKey);
  return {
    row: Math.min(Math.max(row, 0), size.rows - 1),
    column: Math.min(Math.max(column, 0), size.columns - 1),
  };
}
