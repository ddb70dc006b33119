import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ShownSheet } from '../../files';
import { a1, type CellPosition, columnName, isInRange, type SheetSnapshot } from '../../workbook';
import { CellEditor } from './CellEditor';
import { drawnCell } from './cellView';
import type { Editing } from './editing';
import { layoutOf, rowsFor, sizeAt, spanOf, startOf, totalOf } from './layout';
import type { CellMark } from './marks';
import { type CellCommand, commandOf, step, typedSign } from './keys';
import { HEAD, useGridStyles } from './gridStyles';
import { isOneCell, rangeOf } from './selection';
import { shownAt } from './shown';

interface Props {
  readonly label: string;
  readonly sheet: SheetSnapshot;
  readonly shown: ShownSheet;
  readonly cell: CellPosition;
  /** The other corner of what is selected. */
  readonly anchor: CellPosition;
  readonly editing: Editing;
  readonly onFind: () => void;
  /** Name of the field in which a cell is typed. */
  readonly editorLabel: (address: string) => string;
  readonly marks: ReadonlyMap<string, CellMark>;
  /** What is told of a marked cell. */
  readonly tell: (mark: CellMark) => string;
  readonly onMove: (cell: CellPosition, anchor?: CellPosition) => void;
}

/** A cell that is being typed in, and the text that this begins with. */
interface Typing {
  readonly at: CellPosition;
  readonly text: string;
}

/** One sheet of a workbook; only what is in sight is drawn. */
export function SheetGrid(props: Props): ReactElement {
  const { label, sheet, shown, cell, anchor, editing, marks, tell, onMove } = props;
  const [typing, setTyping] = useState<Typing | null>(null);
  const styles = useGridStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const isPointedAt = useRef(false);
  const layout = useMemo(() => layoutOf(sheet, shown), [sheet, shown]);
  const { rows, columns } = layout;
  const vertical = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroll.current,
    estimateSize: (row) => sizeAt(rows, row),
    overscan: 8,
    scrollMargin: HEAD.height,
    scrollPaddingStart: HEAD.height,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.count,
    getScrollElement: () => scroll.current,
    estimateSize: (column) => sizeAt(columns, column),
    overscan: 2,
    scrollMargin: HEAD.width,
    scrollPaddingStart: HEAD.width,
  });
  useEffect(() => {
    vertical.measure();
    horizontal.measure();
  }, [layout, vertical, horizontal]);
  useEffect(() => {
    // What is pointed at is in sight; were it moved, a double click would end on its neighbour.
    const wasPointedAt = isPointedAt.current;
    isPointedAt.current = false;
    if (wasPointedAt) return;
    vertical.scrollToIndex(Math.min(cell.row, rows.count - 1));
    horizontal.scrollToIndex(Math.min(cell.column, columns.count - 1));
  }, [cell, rows.count, columns.count, vertical, horizontal]);

  const visibleRows = vertical.getVirtualItems().map(({ index }) => index);
  const visibleColumns = horizontal.getVirtualItems().map(({ index }) => index);
  const [firstRow = 0, lastRow = 0] = [visibleRows[0], visibleRows.at(-1)];
  const drawn = { sheet, shown, layout };

  const selected = rangeOf(cell, anchor);
  const isOne = isOneCell(selected);
  const type = (at: CellPosition, text: string): void => setTyping({ at, text });
  const size = { rows: rows.count, columns: columns.count, page: Math.max(1, visibleRows.length - 16) };
  const commands: Readonly<Record<CellCommand, () => void>> = {
    edit: () => type(cell, shownAt(sheet, cell.row, cell.column)),
    clear: () => void editing.clear(),
    undo: () => void editing.undo(),
    redo: () => void editing.redo(),
    find: props.onFind,
    selectAll: () =>
      onMove({ row: 0, column: 0 }, { row: shown.heights.length - 1, column: shown.widths.length - 1 }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event.nativeEvent);
    const next = command ? null : step(event, cell, size);
    const sign = command || next ? null : typedSign(event);
    if (!command && !next && sign === null) return;
    event.preventDefault();
    if (command) commands[command]();
    else if (next) onMove(next, event.shiftKey ? anchor : next);
    else type(cell, sign ?? '');
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', editing.copy());
    if (event.type === 'cut') void editing.clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== null) return;
    event.preventDefault();
    void editing.paste(event.clipboardData.getData('text/plain'));
  };
  const finish = (text: string, on: { readonly rows: number; readonly columns: number }): void => {
    setTyping(null);
    if (typing) void editing.enter(typing.at, text);
    scroll.current?.focus({ preventScroll: true });
    if (on.rows === 0 && on.columns === 0) return;
    onMove({
      row: Math.min(Math.max(cell.row + on.rows, 0), rows.count - 1),
      column: Math.min(Math.max(cell.column + on.columns, 0), columns.count - 1),
    });
  };
  const point = (position: CellPosition) => (event: PointerEvent) => {
    const isExtended = event.shiftKey || (event.type === 'pointerenter' && event.buttons === 1);
    if (event.type === 'pointerenter' && !isExtended) return;
    isPointedAt.current = true;
    onMove(position, isExtended ? anchor : position);
  };

  return (
    <div
      ref={scroll}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      tabIndex={0}
      className={styles.scroll}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
    >
      <div
        className={styles.body}
        style={{ width: HEAD.width + totalOf(columns), height: HEAD.height + totalOf(rows) }}
      >
        <div className={mergeClasses(styles.top, styles.shade)} aria-hidden>
          <div className={mergeClasses(styles.corner, styles.shade)} />
          {visibleColumns.map((column) => (
            <div
              key={column}
              className={mergeClasses(styles.head, styles.shade, column === cell.column && styles.headActive)}
              style={{
                top: 0,
                left: HEAD.width + startOf(columns, column),
                width: sizeAt(columns, column),
                height: HEAD.height,
              }}
            >
              {columnName(column)}
            </div>
          ))}
        </div>
        <div className={styles.side} style={{ height: totalOf(rows) }} aria-hidden>
          {visibleRows.map((row) => (
            <div
              key={row}
              className={mergeClasses(styles.head, styles.shade, row === cell.row && styles.headActive)}
              style={{ top: startOf(rows, row), left: 0, width: HEAD.width, height: sizeAt(rows, row) }}
            >
              {row + 1}
            </div>
          ))}
        </div>
        {rowsFor(layout, firstRow, lastRow).map((row) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1}
            className={styles.row}
            style={{ top: HEAD.height + startOf(rows, row), height: sizeAt(rows, row) }}
          >
            {columnsFor(layout, visibleColumns, row).map((column) => {
              const own = drawnCell(drawn, row, column);
              if (!own) return null;
              const address = a1(row, column);
              const mark = marks.get(address);
              const isActive = row === cell.row && column === cell.column;
              const style = isActive ? { ...own.style, width: spanAt(layout, row, column) } : own.style;
              return (
                <div
                  key={column}
                  role="gridcell"
                  aria-colindex={column + 1}
                  aria-selected={isInRange(selected, { row, column })}
                  data-cell={address}
                  className={mergeClasses(
                    styles.cell,
                    mark && styles[mark.severity],
                    !isOne && isInRange(selected, { row, column }) && styles.selected,
                    isActive && styles.active,
                  )}
                  style={style}
                  title={mark && tell(mark)}
                  onPointerDown={point({ row, column })}
                  onPointerEnter={point({ row, column })}
                  onDoubleClick={() => type({ row, column }, shownAt(sheet, row, column))}
                >
                  <span className={styles.text}>{own.text}</span>
                </div>
              );
            })}
          </div>
        ))}
        {typing && (
          <CellEditor
            key={a1(typing.at.row, typing.at.column)}
            label={props.editorLabel(a1(typing.at.row, typing.at.column))}
            text={typing.text}
            place={{
              left: HEAD.width + startOf(columns, typing.at.column),
              top: HEAD.height + startOf(rows, typing.at.row),
              width: spanAt(layout, typing.at.row, typing.at.column),
              height: sizeAt(rows, typing.at.row),
            }}
            onDone={finish}
            onCancel={() => {
              setTyping(null);
              scroll.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
    </div>
  );
}

type Layout = ReturnType<typeof layoutOf>;

/** Pixels of a cell with all that is merged with it. */
const spanAt = (layout: Layout, row: number, column: number): number =>
  spanOf(layout.columns, column, layout.mergeAt(row, column)?.right ?? column);

/** The columns to be drawn of a row: also that from which a merged cell reaches into sight. */
function columnsFor(layout: Layout, visible: readonly number[], row: number): readonly number[] {
  const [first = 0] = visible;
  const merge = layout.mergeAt(row, first);
  return merge && merge.left < first ? [merge.left, ...visible] : visible;
}
