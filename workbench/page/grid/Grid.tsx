import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { a1 } from '../../../src/workbook';
import { ChartLayer } from '../charts/ChartLayer';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import type { OpenBook } from '../state/workbench';
import { startOf } from './axisLayout';
import { CellEditor } from './CellEditor';
import { areaOf, shownRange } from './cursor';
import { headersOf, spansOf } from './headers';
import { HeaderView } from './HeaderView';
import { KeyCatcher } from './KeyCatcher';
import { ListButton } from './ListButton';
import { type PaneName, paneOf, paneWindows } from './paneWindow';
import { PaneView } from './PaneView';
import { SelectionLayer } from './SelectionLayer';
import { extentAround } from './sheetView';
import { useClipboard } from './useClipboard';
import { useKeys } from './useKeys';
import { usePointer } from './usePointer';
import { useFollow } from './useFollow';
import { useSheetView } from './useSheetView';
import { useWindow } from './useWindow';

const PANES: readonly PaneName[] = ['body', 'top', 'left', 'corner'];

/** The active sheet: cells, headers, selection, charts, and the cell that is being typed into. */
export function Grid({ book }: { readonly book: OpenBook }) {
  const { workbench, editing, selecting, words } = usePage();
  const { language } = useStore(workbench.options);
  const edit = useStore(editing.edit);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = book.session.workbook.activeSheet;
  const { parts } = sheet;
  const active = selecting.active(sheet);
  const view = useSheetView(sheet, book.content, extentAround(active), book.calculator.answer, language);
  const headers = headersOf(parts.showHeadings, view.rows.count);
  const seen = useWindow(view, scroller, headers);
  const pointer = usePointer(view, scroller, headers);
  const keys = useKeys(view, scroller, headers.height);
  const clipboard = useClipboard(sheet);
  useFollow(view, scroller, active, headers);
  const catcher = useRef<HTMLTextAreaElement>(null);
  const focus = (): void => catcher.current?.focus({ preventScroll: true });
  useLayoutEffect(focus, [sheet.id]);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !edit) focus();
    wasEditing.current = edit !== null;
  }, [edit]);

  const frozen = parts.frozen ?? { rows: 0, columns: 0 };
  const windows = paneWindows(seen, frozen);
  const selected = pointer.dragged ?? selecting.ranges(sheet);
  const ranges = selected.map((range) => shownRange(range, parts.merges));
  const [rowSpans, columnSpans] = spansOf(ranges);
  const held = {
    width: headers.width + startOf(view.columns, frozen.columns),
    height: headers.height + startOf(view.rows, frozen.rows),
  };
  const total = {
    width: headers.width + startOf(view.columns, view.columns.count),
    height: headers.height + startOf(view.rows, view.rows.count),
  };
  const sizes: Readonly<Record<PaneName, { width: number; height: number }>> = {
    body: total,
    top: { width: total.width, height: held.height },
    left: { width: held.width, height: total.height },
    corner: held,
  };
  const home = paneOf(active.row, active.column, frozen);
  const activeArea = areaOf(active, parts.merges);
  const columnHeaders = (first: number, last: number) => (
    <div className="headers-across" style={{ left: headers.width, height: headers.height }}>
      <HeaderView view={view} axis="columns" first={first} last={last} selected={columnSpans} />
    </div>
  );
  const rowHeaders = (first: number, last: number) => (
    <div className="headers-down" style={{ top: headers.height, width: headers.width }}>
      <HeaderView view={view} axis="rows" first={first} last={last} selected={rowSpans} />
    </div>
  );
  const bar: Readonly<Record<PaneName, ReactNode>> = {
    body: null,
    top: headers.height > 0 && columnHeaders(Math.max(seen.left, frozen.columns), seen.right),
    left: headers.width > 0 && rowHeaders(Math.max(seen.top, frozen.rows), seen.bottom),
    corner: headers.width > 0 && (
      <>
        {columnHeaders(0, frozen.columns - 1)}
        {rowHeaders(0, frozen.rows - 1)}
        <div
          className="select-all"
          style={{ width: headers.width, height: headers.height }}
          title={words.selectAll}
        />
      </>
    ),
  };
  return (
    <div
      ref={scroller}
      className={`grid ${parts.showGridlines ? '' : 'no-lines'} ${frozen.rows > 0 ? 'frozen-rows' : ''} ${frozen.columns > 0 ? 'frozen-columns' : ''}`}
      role="grid"
      aria-label={`${words.grid} ${sheet.name}`}
      aria-rowcount={view.rows.count}
      aria-colcount={view.columns.count}
      aria-multiselectable
      aria-activedescendant={`cell-${a1(active.row, active.column)}`}
      data-testid="grid"
      tabIndex={0}
      onFocus={(event) => {
        if (event.target === event.currentTarget) focus();
      }}
      onKeyDown={keys.onKeyDown}
      onDoubleClick={() => {
        if (!edit) editing.begin(sheet, active, null);
      }}
      {...pointer.handlers}
      {...clipboard}
    >
      <div className="canvas" style={total}>
        <KeyCatcher field={catcher} label={`${words.grid} ${sheet.name}`} onText={keys.begin} />
        {PANES.map((name) => {
          const window = windows[name];
          return (
            <div key={name} className={`pane ${name}`} style={sizes[name]}>
              <div className="pane-cells" style={{ left: headers.width, top: headers.height }}>
                {window && (
                  <>
                    <PaneView view={view} window={window} />
                    <SelectionLayer view={view} ranges={ranges} active={activeArea} />
                    <ChartLayer
                      workbook={book.session.workbook}
                      view={view}
                      pane={name}
                      content={book.content}
                    />
                    {home === name && !edit && (
                      <ListButton key={a1(active.row, active.column)} view={view} active={active} />
                    )}
                    {edit?.sheetId === sheet.id && paneOf(edit.row, edit.column, frozen) === name && (
                      <CellEditor
                        view={view}
                        onDone={(press) => {
                          focus();
                          if (press) keys.move(press);
                        }}
                      />
                    )}
                  </>
                )}
              </div>
              {bar[name]}
            </div>
          );
        })}
      </div>
    </div>
  );
}
