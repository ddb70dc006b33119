import type { CSSProperties } from 'react';
import type { ShownSheet } from '../../files';
import { type SheetSnapshot, textAt, valueAt } from '../../workbook';
import { type Layout, sizeAt, spanOf, startOf } from './layout';
import { shownAt } from './shown';

/** One cell as it is drawn. */
export interface DrawnCell {
  readonly column: number;
  readonly text: string;
  readonly style: CSSProperties;
}

/** Columns over which a text may run that does not fit. */
const FARTHEST = 24;
const POINT = 96 / 72;
const STANDARD_SIZE = 11;
/** Lower rows have room for one line. */
const ONE_LINE = 28;

interface Sheet {
  readonly sheet: SheetSnapshot;
  readonly shown: ShownSheet;
  readonly layout: Layout;
}

/** A cell of a row; null for one that others of a merge cover. */
export function drawnCell({ sheet, shown, layout }: Sheet, row: number, column: number): DrawnCell | null {
  const merge = layout.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const text = shownAt(sheet, row, column);
  const look = shown.looks[shown.cells.get(row)?.[column] ?? 0] ?? {};
  const width = merge ? spanOf(layout.columns, column, merge.right) : sizeAt(layout.columns, column);
  const height = merge ? spanOf(layout.rows, row, merge.bottom) : sizeAt(layout.rows, row);
  if (width === 0 || height === 0) return null;
  const value = valueAt(sheet, row, column);
  const isText = typeof value === 'string';
  const horizontal = look.horizontal ?? (isText || value === null ? 'left' : 'right');
  const wraps = look.wrap === true || (height > ONE_LINE && text.includes('\n'));
  const runs = isText && !wraps && !merge && horizontal === 'left';
  return {
    column,
    text,
    style: {
      left: startOf(layout.columns, column),
      width: runs ? runningWidth({ sheet, layout }, row, column) : width,
      height,
      ...(runs && { borderRightWidth: 0 }),
      whiteSpace: wraps ? 'pre-wrap' : 'pre',
      textAlign: horizontal,
      alignItems: look.vertical === 'top' ? 'flex-start' : look.vertical === 'center' ? 'center' : 'flex-end',
      justifyContent: horizontal === 'right' ? 'flex-end' : horizontal === 'center' ? 'center' : 'flex-start',
      fontSize: (look.size ?? STANDARD_SIZE) * POINT,
      ...(look.bold && { fontWeight: 600 }),
      ...(look.italic && { fontStyle: 'italic' }),
      ...(look.color && { color: look.color }),
      ...(look.fill && { backgroundColor: look.fill }),
    },
  };
}

/** Pixels up to the next cell that holds something. */
function runningWidth({ sheet, layout }: Omit<Sheet, 'shown'>, row: number, column: number): number {
  let last = column;
  while (
    last - column < FARTHEST &&
    last + 1 < layout.columns.count &&
    textAt(sheet, row, last + 1) === '' &&
    !layout.mergeAt(row, last + 1)
  ) {
    last += 1;
  }
  return spanOf(layout.columns, column, last);
}
