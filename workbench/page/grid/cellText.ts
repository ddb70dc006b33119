import type { CellLook } from './cellLook';
import { fittedGeneral, fittedNumber } from './numberFit';
import { CELL_PADDING, NO_OVERFLOW, type Overflow, overflowOf } from './overflow';
import { freeCells, type SheetView, widthIn } from './sheetView';

/** A cell's text as it is drawn. */
export interface PlacedText {
  readonly text: string;
  readonly overflow: Overflow;
  /** Whether nothing but paper lies under the part outside the cell. */
  readonly overPaper: boolean;
}

export const INDENT_PIXELS = 9;
const ICON_ROOM = 18;
const DECIMALS = { ru: ',', en: '.' } as const;

/** Room for the text inside a cell of this width. */
export const textRoom = (look: CellLook, width: number): number =>
  width -
  2 * CELL_PADDING -
  look.alignment.indentLevel * INDENT_PIXELS -
  (look.icon ? ICON_ROOM : 0) -
  (look.filter === 'none' ? 0 : ICON_ROOM);

/** The text of a cell that is not merged, cut down or spread as far as Excel does. */
export function placedText(
  view: SheetView,
  look: CellLook,
  place: { readonly row: number; readonly column: number; readonly width: number },
): PlacedText {
  const plain: PlacedText = { text: look.text, overflow: NO_OVERFLOW, overPaper: false };
  if (look.text === '') return plain;
  if (typeof look.value === 'number') return { ...plain, text: numberText(view, look, place.width) };
  if (!mayOverflow(look)) return plain;
  const line = look.text.replace(/\r?\n/g, '');
  const indent = look.alignment.indentLevel * INDENT_PIXELS;
  let overPaper = look.fill === null;
  const overflow = overflowOf(
    view.measure(line, look.font) + indent,
    place.width,
    look.align,
    function* (step) {
      for (const { column, width } of freeCells(view, place.row, place.column, step)) {
        yield width;
        if (view.sheet.styleAt(place.row, column).fill !== null) overPaper = false;
      }
    },
  );
  return { text: line, overflow, overPaper: overPaper && overflow !== NO_OVERFLOW };
}

const mayOverflow = ({ alignment, value, icon }: CellLook): boolean =>
  typeof value === 'string' &&
  !icon &&
  !alignment.wrapText &&
  !alignment.shrinkToFit &&
  alignment.textOrientation === 0 &&
  alignment.horizontal !== 'Fill' &&
  alignment.horizontal !== 'Justify' &&
  alignment.horizontal !== 'Distributed';

/** The text of a number, merged cell or not. */
export function numberText(view: SheetView, look: CellLook, width: number): string {
  if (typeof look.value !== 'number' || look.alignment.shrinkToFit || look.alignment.textOrientation !== 0) {
    return look.text;
  }
  const room = textRoom(look, width) + CELL_PADDING;
  const widthOf = widthIn(view.measure, look.font);
  return look.numberFormat === 'General'
    ? fittedGeneral(look.value, look.text, room, DECIMALS[view.language], widthOf)
    : fittedNumber(look.text, room, widthOf);
}
