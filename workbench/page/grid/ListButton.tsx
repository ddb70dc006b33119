import { useState } from 'react';
import type { CellPosition } from '../../../src/workbook';
import { usePage } from '../pageContext';
import { areaOf } from './cursor';
import { boxOf } from './boxes';
import type { SheetView } from './sheetView';
import { dropdownItems } from './validationList';

const LEAST_WIDTH = 120;

/** The arrow beside the active cell that opens the list of its validation. */
export function ListButton({ view, active }: { readonly view: SheetView; readonly active: CellPosition }) {
  const { workbench, editing, words } = usePage();
  const [open, setOpen] = useState(false);
  const items = dropdownItems(workbench.current.session.workbook, view.sheet, active, view.language);
  if (!items) return null;
  const box = boxOf(view, areaOf(active, view.sheet.parts.merges));
  const pick = (item: string): void => {
    setOpen(false);
    editing.enter(view.sheet, active, item);
  };
  return (
    <div
      className="list-place"
      style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        className="list-button"
        aria-label={words.openList}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <ul className="list-items" role="listbox" style={{ minWidth: Math.max(LEAST_WIDTH, box.width) }}>
          {items.map((item, index) => (
            <li
              key={index}
              role="option"
              aria-selected={false}
              onClick={() => {
                pick(item);
              }}
            >
              {item}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
