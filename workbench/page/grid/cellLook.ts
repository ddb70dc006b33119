import { isCellError } from '../../../src/workbook';
import type { CellDisplay } from '../../calc';
import {
  type Alignment,
  type Borders,
  type CellStyle,
  type CellValue,
  type FontStyle,
  type Hyperlink,
  isBlank,
  type Sheet,
} from '../../model';
import { type Language, shownText } from '../../model';
import type { ConditionalTiles } from './conditionalTiles';
import type { TextAlign } from './overflow';
import { tableLook, type TableLook } from './tableLook';

/** Everything that one cell shows. */
export interface CellLook {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: string | null;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly align: TextAlign;
  readonly bar: CellDisplay['bar'] | null;
  readonly icon: CellDisplay['icon'] | null;
  readonly link: Hyperlink | null;
  readonly filter: TableLook['filter'];
}

/** What cells are drawn from. */
export interface LookSource {
  readonly sheet: Sheet;
  readonly conditional: ConditionalTiles;
  readonly language: Language;
}

const LINK_COLOR = '#0563C1';
const BLACK = '#000000';

/** What the cell shows, its style overlaid by those of its table and its conditional formats. */
export function cellLook(
  { sheet, conditional, language }: LookSource,
  row: number,
  column: number,
): CellLook {
  const cell = sheet.cells.get(row, column);
  const style = cell?.style ?? sheet.emptyStyleAt(row, column);
  const table = tableLook(sheet, row, column);
  const display = conditional.at(row, column);
  const value = cell?.value ?? null;
  const numberFormat = display?.numberFormat ?? style.numberFormat;
  const hidesValue = display?.bar?.only === true || display?.icon?.only === true;
  const link = cell?.hyperlink ?? null;
  return {
    text: isBlank(cell) || hidesValue ? '' : shownText(value, numberFormat, language),
    value,
    numberFormat,
    font: fontOf(style, table, display, link),
    fill: display?.fill ?? style.fill ?? table?.fill ?? null,
    borders: bordersOf(style.borders, table, display),
    alignment: style.alignment,
    align: alignOf(style.alignment.horizontal, value),
    bar: display?.bar ?? null,
    icon: display?.icon ?? null,
    link,
    filter: table?.filter ?? 'none',
  };
}

/** The borders of a cell alone. */
export function cellBorders({ sheet, conditional }: LookSource, row: number, column: number): Borders {
  const { borders } = sheet.styleAt(row, column);
  return bordersOf(borders, tableLook(sheet, row, column), conditional.at(row, column));
}

function fontOf(
  { font }: CellStyle,
  table: TableLook | null,
  display: CellDisplay | null,
  link: Hyperlink | null,
): FontStyle {
  const isPlain = font.color === BLACK;
  if (!display?.font && !(table && (table.bold || table.color !== null)) && !(link && isPlain)) return font;
  return {
    ...font,
    ...(table?.bold && { bold: true }),
    ...(isPlain && table?.color != null && { color: table.color }),
    ...(link && isPlain && { color: LINK_COLOR, underline: 'Single' as const }),
    ...display?.font,
  };
}

function bordersOf(borders: Borders, table: TableLook | null, display: CellDisplay | null): Borders {
  if (!display?.borders && !table?.lineAbove && !table?.lineBelow) return borders;
  const line = (color: string): Borders['top'] => ({ style: 'Continuous', weight: 'Thin', color });
  return {
    ...borders,
    ...(table?.lineAbove && borders.top.style === 'None' && { top: line(table.lineAbove) }),
    ...(table?.lineBelow && borders.bottom.style === 'None' && { bottom: line(table.lineBelow) }),
    ...display?.borders,
  };
}

const ALIGNS: Readonly<Partial<Record<Alignment['horizontal'], TextAlign>>> = {
  Left: 'left',
  Fill: 'left',
  Justify: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
  Right: 'right',
};

/** In General numbers stand right, truth values and errors in the middle, texts left. */
function alignOf(horizontal: Alignment['horizontal'], value: CellValue): TextAlign {
  const given = ALIGNS[horizontal];
  if (given) return given;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
}
