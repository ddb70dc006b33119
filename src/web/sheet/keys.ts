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

/** Where the keys that end typing lead. */
export function moveOn({ key, shiftKey }: Pick<Pressed, 'key'> & { readonly shiftKey: boolean }): {
  readonly rows: number;
  readonly columns: number;
} | null {
  const way = shiftKey ? -1 : 1;
  if (key === 'Enter') return { rows: way, columns: 0 };
  return key === 'Tab' ? { rows: 0, columns: way } : null;
}

/** What keys do with the selected cells, beside moving. */
export type CellCommand = 'edit' | 'clear' | 'undo' | 'redo' | 'find' | 'selectAll';

/** By the key's place on the keyboard where letters are meant: on a Russian one Ctrl+Z types «я». */
const WITH_CONTROL: Readonly<Record<string, CellCommand>> = {
  KeyZ: 'undo',
  KeyY: 'redo',
  KeyF: 'find',
  KeyA: 'selectAll',
};

/** The command that a key gives; null for one that gives none. */
export function commandOf({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pressed & { readonly code: string; readonly shiftKey: boolean }): CellCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const command = WITH_CONTROL[code] ?? null;
    return command === 'undo' && shiftKey ? 'redo' : command;
  }
  if (key === 'Enter' || key === 'F2') return 'edit';
  return key === 'Delete' || key === 'Backspace' ? 'clear' : null;
}

/** The sign that a key types into a cell; null for keys that type none. */
export const typedSign = ({ key, ctrlKey, metaKey, altKey }: Pressed): string | null =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey ? key : null;

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
