import { changeOf } from '../../indicators';
import type { FigureWords } from '../locales';
import type { MemoCell, MemoRow, MemoTable, MemoText } from './model';

/** What a cell shows: a number, or a text. */
export type MemoValue = string | number | null;

export const isMemoText = (cell: MemoCell | undefined): cell is MemoText =>
  typeof cell === 'object' && cell !== null;

/** What every cell of a table shows, with what is computed of others; the same as the formulas of the sheet give. */
export function tableValues(table: MemoTable, words: FigureWords): readonly (readonly MemoValue[])[] {
  return table.rows.map((row) => {
    const summed = (row.sums ?? []).map((at) => counted(table, table.rows[at], []));
    return computed(table, counted(table, row, summed), words);
  });
}

/** The cells that are given, and counts that are sums of rows. */
function counted(
  { columns }: MemoTable,
  row: MemoRow | undefined,
  summed: readonly (readonly MemoValue[])[],
): readonly MemoValue[] {
  return columns.map(({ content }, at) => {
    const cell = row?.cells[at] ?? null;
    if (isMemoText(cell)) return cell.text;
    if (content.kind !== 'count' || cell !== null || summed.length === 0) return cell;
    return summed.reduce((sum, own) => sum + numberIn(own[at]), 0);
  });
}

const numberIn = (value: MemoValue | undefined): number => (typeof value === 'number' ? value : 0);

/** Left to right: a column is computed of those before it. */
function computed(
  { columns }: MemoTable,
  given: readonly MemoValue[],
  words: FigureWords,
): readonly MemoValue[] {
  const values = [...given];
  columns.forEach(({ content }, at) => {
    if (values[at] !== null && values[at] !== undefined) return;
    if (content.kind === 'share') values[at] = shareOf(values[content.part], values[content.total], words);
    if (content.kind === 'sum') values[at] = content.of.reduce((sum, own) => sum + numberIn(values[own]), 0);
    if (content.kind === 'change') {
      const [now, before] = [values[content.current], values[content.previous]];
      const change = changeOf(
        typeof now === 'number' ? now : null,
        typeof before === 'number' ? before : null,
      );
      values[at] = change ?? words.noData;
    }
  });
  return values;
}

function shareOf(
  part: MemoValue | undefined,
  total: MemoValue | undefined,
  { noData, faulty }: FigureWords,
): MemoValue {
  if (typeof part !== 'number' || typeof total !== 'number' || total === 0) return noData;
  return part > total ? faulty : part / total;
}
