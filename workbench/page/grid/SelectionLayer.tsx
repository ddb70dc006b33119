import type { CellRange } from '../../../src/workbook';
import { sameRange } from '../../model';
import { boxOf } from './boxes';
import type { SheetView } from './sheetView';

interface Props {
  readonly view: SheetView;
  readonly ranges: readonly CellRange[];
  /** The active cell, its whole merge. */
  readonly active: CellRange;
}

/** The selected ranges, tinted but for the active cell. */
export function SelectionLayer({ view, ranges, active }: Props) {
  const hole = boxOf(view, active);
  return ranges.map((range, index) => {
    const box = boxOf(view, range);
    return (
      <div
        key={index}
        className={`selection ${ranges.length > 1 ? 'one-of-many' : ''}`}
        data-testid={index === 0 ? 'selection' : undefined}
        style={{ left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 }}
      >
        {sameRange(range, active) ? null : (
          <div
            className="selection-hole"
            style={{
              left: hole.left - box.left,
              top: hole.top - box.top,
              width: hole.width - 1,
              height: hole.height - 1,
            }}
          />
        )}
      </div>
    );
  });
}
