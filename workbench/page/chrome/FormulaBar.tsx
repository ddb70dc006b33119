import { type KeyboardEvent, useState } from 'react';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import type { OpenBook } from '../state/workbench';
import { editText } from '../text/editText';
import { localAddress } from '../../protocol';
import { sameRange } from '../../model';
import { areaOf } from '../grid/cursor';
import { a1 } from '../../../src/workbook';
import { Glyph } from './Glyph';

/** The name box and the formula bar. */
export function FormulaBar({ book }: { readonly book: OpenBook | null }) {
  const { words } = usePage();
  return (
    <div className="formula-bar">
      {book ? <NameBox book={book} /> : <input className="name-box" aria-label={words.nameBox} disabled />}
      {book ? (
        <FormulaField book={book} />
      ) : (
        <input className="formula" aria-label={words.formulaBar} disabled />
      )}
    </div>
  );
}

/** The active cell's address, or the size of what is being selected. */
function NameBox({ book }: { readonly book: OpenBook }) {
  const { selecting, words } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const sheet = book.session.workbook.activeSheet;
  const active = selecting.active(sheet);
  const [range] = selecting.ranges(sheet);
  const isOne = !range || sameRange(range, areaOf(active, sheet.parts.merges));
  const address = isOne ? a1(active.row, active.column) : localAddress(range);
  const leave = (): void => {
    setTyped(null);
    focusGrid();
  };
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      title={words.nameBox}
      data-testid="name-box"
      value={typed ?? address}
      spellCheck={false}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key !== 'Enter') return;
        selecting.goTo(typed ?? address);
        leave();
      }}
    />
  );
}

function FormulaField({ book }: { readonly book: OpenBook }) {
  const { workbench, editing, selecting, words } = usePage();
  const edit = useStore(editing.edit);
  const { language } = useStore(workbench.options);
  const sheet = book.session.workbook.activeSheet;
  const active = selecting.active(sheet);
  const held = editText(
    sheet.cells.get(active.row, active.column),
    sheet.styleAt(active.row, active.column).numberFormat,
    language,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      editing.cancel();
      focusGrid();
    } else if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      if (editing.commit()) focusGrid();
    }
  };
  return (
    <>
      <span className="formula-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={words.cancel}
          title={words.cancel}
          disabled={!edit}
          onClick={() => {
            editing.cancel();
          }}
        >
          <Glyph name="close" size={14} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.accept}
          title={words.accept}
          disabled={!edit}
          onClick={() => {
            editing.commit();
          }}
        >
          <Glyph name="check" size={16} />
        </button>
        <em aria-hidden>fx</em>
      </span>
      <input
        className="formula"
        aria-label={words.formulaBar}
        data-testid="formula-bar"
        spellCheck={false}
        value={edit ? edit.text : held}
        onFocus={() => {
          if (!edit) editing.begin(sheet, active, null, true);
        }}
        onChange={(event) => {
          editing.change(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
    </>
  );
}

const focusGrid = (): void => {
  const grid = document.querySelector('[role="grid"]');
  if (grid instanceof HTMLElement) grid.focus({ preventScroll: true });
};
