import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { ShownSheet } from '../../files';
import { a1, type CellPosition, columnName, type SheetSnapshot } from '../../workbook';
import { drawnCell } from './cellView';
import { layoutOf, rowsFor, sizeAt, spanOf, startOf, totalOf } from './layout';
import type { CellMark } from './marks';
import { step } from './keys';

/** Pixels of the headers of rows and of columns. */
const HEAD = { width: 52, height: 24 } as const;
const FONT = "Calibri, Carlito, 'Segoe UI', sans-serif";
const LINE = '#d0d0d0';

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    backgroundColor: '#fff',
    color: '#000',
    fontFamily: FONT,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { position: 'relative' },
  top: { position: 'sticky', top: 0, zIndex: 3, height: `${HEAD.height}px` },
  corner: { position: 'sticky', left: 0, zIndex: 4, width: `${HEAD.width}px`, height: '100%' },
  side: { position: 'sticky', left: 0, zIndex: 2, width: `${HEAD.width}px` },
  head: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    fontSize: '12px',
    border: `0 solid ${LINE}`,
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
  },
  shade: { backgroundColor: '#f3f3f3', color: '#444' },
  headActive: { backgroundColor: '#d6e6d9', color: '#0b5a2b' },
  row: { position: 'absolute', left: `${HEAD.width}px` },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    display: 'flex',
    overflow: 'hidden',
    padding: '1px 3px',
    lineHeight: 1.25,
    border: `0 solid ${LINE}`,
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    cursor: 'cell',
  },
  text: { maxHeight: '100%', minWidth: 0, overflow: 'hidden' },
  active: { zIndex: 1, outline: '2px solid #107c41', outlineOffset: '-1px', overflow: 'visible' },
  error: { boxShadow: 'inset 3px 0 0 #c50f1f', backgroundImage: 'linear-gradient(#c50f1f22, #c50f1f22)' },
  warning: { boxShadow: 'inset 3px 0 0 #bc4b09', backgroundImage: 'linear-gradient(#bc4b0922, #bc4b0922)' },
  advice: { boxShadow: 'inset 3px 0 0 #0f6cbd', backgroundImage: 'linear-gradient(#0f6cbd1c, #0f6cbd1c)' },
});

interface Props {
  readonly label: string;
  readonly sheet: SheetSnapshot;
  readonly shown: ShownSheet;
  readonly cell: CellPosition;
  readonly marks: ReadonlyMap<string, CellMark>;
  /** What is told of a marked cell. */
  readonly tell: (mark: CellMark) => string;
  readonly onMove: (cell: CellPosition) => void;
}

/** One sheet of a workbook; only what is in sight is drawn. */
export function SheetGrid(props: Props): ReactElement {
  const { label, sheet, shown, cell, marks, tell, onMove } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
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
    vertical.scrollToIndex(Math.min(cell.row, rows.count - 1));
    horizontal.scrollToIndex(Math.min(cell.column, columns.count - 1));
  }, [cell, rows.count, columns.count, vertical, horizontal]);

  const visibleRows = vertical.getVirtualItems().map(({ index }) => index);
  const visibleColumns = horizontal.getVirtualItems().map(({ index }) => index);
  const [firstRow = 0, lastRow = 0] = [visibleRows[0], visibleRows.at(-1)];
  const drawn = { sheet, shown, layout };

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, visibleRows.length - 16);
    const next = step(event, cell, { rows: rows.count, columns: columns.count, page });
    if (!next) return;
    event.preventDefault();
    onMove(next);
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
                  aria-selected={isActive}
                  data-cell={address}
                  className={mergeClasses(
                    styles.cell,
                    mark && styles[mark.severity],
                    isActive && styles.active,
                  )}
                  style={style}
                  title={mark && tell(mark)}
                  onPointerDown={() => onMove({ row, column })}
                >
                  <span className={styles.text}>{own.text}</span>
                </div>
              );
            })}
          </div>
        ))}
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
