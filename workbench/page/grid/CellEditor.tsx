import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import { areaOf } from './cursor';
import { boxOf } from './boxes';
import { cellLook } from './cellLook';
import { textStyle } from './cellStyle';
import { NO_OVERFLOW } from './overflow';
import type { SheetView } from './sheetView';

const EXTRA_WIDTH = 14;
const MOST_WIDTH = 620;
const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

interface Props {
  readonly view: SheetView;
  /** Called with the key that ended typing, to move on. */
  readonly onDone: (press: { readonly key: string; readonly shift: boolean } | null) => void;
}

/** Where a person types into a cell, over the cell. */
export function CellEditor({ view, onDone }: Props) {
  const { editing, words } = usePage();
  const edit = useStore(editing.edit);
  const field = useRef<HTMLTextAreaElement>(null);
  const inCell = edit?.inBar === false;
  useLayoutEffect(() => {
    const element = field.current;
    if (!inCell || !element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [inCell]);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = '0';
    element.style.height = `${String(element.scrollHeight)}px`;
  }, [edit?.text]);
  if (!edit) return null;
  const look = cellLook(view, edit.row, edit.column);
  const box = boxOf(view, areaOf(edit, view.sheet.parts.merges));
  const lines = edit.text.split('\n');
  const widest = Math.max(...lines.map((line) => view.measure(line, look.font))) + EXTRA_WIDTH;
  const width = look.alignment.wrapText ? box.width : Math.max(box.width, Math.min(MOST_WIDTH, widest));
  const { fontFamily, fontSize, fontWeight, fontStyle } = textStyle(look, {
    text: '',
    overflow: NO_OVERFLOW,
    overPaper: false,
  });
  const finish = (event: KeyboardEvent): void => {
    event.preventDefault();
    if (editing.commit()) onDone({ key: event.key, shift: event.shiftKey });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      editing.cancel();
      onDone(null);
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end');
      editing.change(field.current?.value ?? edit.text);
    } else if (event.key === 'Enter' || event.key === 'Tab' || (edit.typed && ARROWS.has(event.key))) {
      finish(event);
    }
  };
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={words.editing}
      data-testid="cell-editor"
      spellCheck={false}
      value={edit.text}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        width: width + 1,
        minHeight: box.height + 1,
        fontFamily,
        fontSize,
        fontWeight,
        fontStyle,
      }}
      onChange={(event) => {
        editing.change(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
    />
  );
}
