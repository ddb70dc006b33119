import { utils, write } from '@e965/xlsx';
import { type CellInput } from '../support/snapshot';

const plain = (cell: CellInput): unknown =>
  typeof cell === 'object' && cell !== null ? ('value' in cell ? cell.value : cell.error) : cell;

/** The bytes of an .xlsx, or .ods, with the given sheets. */
export function xlsx(
  sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>,
  bookType: 'xlsx' | 'ods' = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.map(plain))), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}
