import type { ClipboardEvent } from 'react';
import { cellCount, cellRange, columnCount, rowCount, type Sheet } from '../../model';
import { usePage } from '../pageContext';
import { shownText } from '../../model';
import { parseTsv, tsvOf } from '../text/tsv';

const MOST_COPIED = 100_000;

interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copying the shown texts of the selection, and entering copied ones as if typed. */
export function useClipboard(sheet: Sheet): ClipboardHandlers {
  const { workbench, editing, selecting } = usePage();

  const onCopy = (event: ClipboardEvent): void => {
    const [range] = selecting.ranges(sheet);
    if (editing.edit.get() || !range || cellCount(range) > MOST_COPIED) return;
    const { language } = workbench.options.get();
    const rows = Array.from({ length: rowCount(range) }, (_row, row) =>
      Array.from({ length: columnCount(range) }, (_column, column) => {
        const [y, x] = [range.top + row, range.left + column];
        return shownText(sheet.cells.get(y, x)?.value ?? null, sheet.styleAt(y, x).numberFormat, language);
      }),
    );
    event.clipboardData.setData('text/plain', tsvOf(rows));
    event.preventDefault();
  };

  const onCut = (event: ClipboardEvent): void => {
    onCopy(event);
    if (event.isDefaultPrevented()) editing.clear(sheet, selecting.ranges(sheet).slice(0, 1));
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (editing.edit.get()) return;
    const rows = parseTsv(event.clipboardData.getData('text/plain'));
    const width = Math.max(0, ...rows.map((cells) => cells.length));
    if (width === 0) return;
    event.preventDefault();
    const { row, column } = selecting.active(sheet);
    const range = cellRange(row, column, rows.length, width);
    if (editing.write(sheet, range, (y, x) => rows[y]?.[x] ?? null)) selecting.selectRanges(sheet, [range]);
  };

  return { onCopy, onCut, onPaste };
}
