import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Evaluate } from '../../calc';
import type { Sheet } from '../../model';
import type { Language } from '../../model';
import { ConditionalTiles, type Pace } from './conditionalTiles';
import {
  columnLayout,
  type Extent,
  larger,
  mergesByRow,
  rowLayout,
  type SheetView,
  usedExtent,
} from './sheetView';
import { canvasMeasure } from './textMeasure';

const measure = canvasMeasure();

/**
 * The sheet laid out, `needed` being the least of it. The same object is given until `content` changes or more of
 * the sheet is needed, so that what is drawn from it can be kept.
 */
export function useSheetView(
  sheet: Sheet,
  content: number,
  needed: Extent,
  evaluate: Evaluate,
  language: Language,
): SheetView {
  const used = useMemo(() => usedExtent(sheet), [sheet, content]);
  const { rows: rowCount, columns: columnCount } = larger(used, needed);
  const pace = useRef<Pace>({ last: 0 });
  const [painted, onPainted] = useReducer((count: number) => count + 1, 0);
  const conditional = useMemo(
    () => new ConditionalTiles(sheet, evaluate, pace.current, onPainted),
    [sheet, content, evaluate],
  );
  useEffect(
    () => () => {
      conditional.stop();
    },
    [conditional],
  );
  return useMemo(
    () => ({
      sheet,
      rows: rowLayout(sheet, rowCount),
      columns: columnLayout(sheet, columnCount),
      conditional,
      language,
      measure,
      mergesByRow: mergesByRow(sheet.parts.merges, rowCount),
    }),
    [sheet, content, rowCount, columnCount, conditional, painted, language],
  );
}
