import { Buffer } from 'buffer';
import {
  columnPixels,
  endColumn,
  endRow,
  POINTS_PER_PIXEL,
  type SheetSnapshot,
  textAt,
} from '../../workbook';
import { openArchive } from '../archive';
import { scanTags } from '../edit/xmlWrite';
import { partOfType, relationships, workbookPart } from '../package';
import type { OpenedFile } from '../readWorkbook';
import { neededHeights, STANDARD_WIDTH, type WrappedText } from '../sheets/rowHeights';
import { AddressCounter } from '../sheetXml';
import { attribute, tags } from '../xml';
import { type CellLook, cellLooks } from './cellLooks';

/** How a sheet looks, as far as it holds anything. Pixels; 0 for what is hidden. */
export interface ShownSheet {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly looks: readonly CellLook[];
  /** The place in `looks` of each cell's, by row and column; rows without formats are left out. */
  readonly cells: ReadonlyMap<number, Uint16Array>;
}

/** Points of a row that says nothing of its height. */
const STANDARD_HEIGHT = 15;
const STANDARD_SIZE = 11;

/** How the sheets of an .xlsx or .xlsm file look, in the order of its snapshot. */
export function shownSheets({ bytes, snapshot, parts }: OpenedFile): readonly ShownSheet[] {
  const archive = openArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const styles =
    relationships(archive, workbookPart(archive)).find(({ type }) => type === 'styles')?.target ??
    partOfType(archive, /spreadsheetml\.styles\+xml$/);
  const looks = cellLooks(styles === null ? null : (archive.part(styles)?.toString('utf8') ?? null));
  return snapshot.sheets.map((sheet, index) => {
    const part = parts[index];
    const xml = part ? (archive.part(part)?.toString('latin1') ?? '') : '';
    return shownSheet(sheet, xml, looks);
  });
}

interface WrittenRows {
  /** Points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: Map<number, Uint16Array>;
}

function shownSheet(sheet: SheetSnapshot, xml: string, looks: readonly CellLook[]): ShownSheet {
  const [rows, columns] = [endRow(sheet), endColumn(sheet)];
  const dataStart = Math.max(0, xml.indexOf('sheetData'));
  const format = [...tags(xml.slice(0, dataStart), 'sheetFormatPr')][0] ?? '';
  const standard = Number(attribute(format, 'defaultRowHeight') ?? STANDARD_HEIGHT);
  const widths = columnWidths(xml.slice(0, dataStart), columns, Number(attribute(format, 'defaultColWidth')));
  const written = writtenRows(xml, dataStart, { rows, columns });
  const needed = neededHeights(wrappedTexts(sheet, written, looks), widths, sheet.merges);
  return {
    widths: widths.map((width, column) =>
      sheet.hiddenColumns.has(column) ? 0 : Math.round(columnPixels(width)),
    ),
    heights: Array.from({ length: rows }, (_, row) => {
      if (sheet.hiddenRows.has(row)) return 0;
      return Math.round((written.heights.get(row) ?? needed.get(row) ?? standard) / POINTS_PER_PIXEL);
    }),
    looks,
    cells: written.cells,
  };
}

function columnWidths(head: string, count: number, standard: number): readonly number[] {
  const widths = new Array<number>(count).fill(standard > 0 ? standard : STANDARD_WIDTH);
  for (const tag of tags(head, 'col')) {
    const width = Number(attribute(tag, 'width') ?? 0);
    const last = Math.min(count, Number(attribute(tag, 'max')));
    for (let column = Number(attribute(tag, 'min')) - 1; column < last; column++) {
      if (width > 0) widths[column] = width;
    }
  }
  return widths;
}

function writtenRows(
  xml: string,
  dataStart: number,
  size: { readonly rows: number; readonly columns: number },
): WrittenRows {
  const heights = new Map<number, number>();
  const cells = new Map<number, Uint16Array>();
  const counter = new AddressCounter();
  for (const { name, closing, attributes } of scanTags(xml, ['row', 'c'], dataStart)) {
    if (closing) continue;
    if (name === 'row') {
      const { row } = counter.row(attributes);
      const points = Number(attribute(attributes, 'ht') ?? 0);
      if (points > 0 && row < size.rows) heights.set(row, points);
      continue;
    }
    const { row, column } = counter.cell(attributes);
    const look = Number(attribute(attributes, 's') ?? 0);
    if (look === 0 || row >= size.rows || column >= size.columns) continue;
    const own = cells.get(row) ?? new Uint16Array(size.columns);
    own[column] = look;
    cells.set(row, own);
  }
  return { heights, cells };
}

/** The texts by which rows without a height of their own are fitted. */
function wrappedTexts(
  sheet: SheetSnapshot,
  { heights, cells }: WrittenRows,
  looks: readonly CellLook[],
): readonly WrappedText[] {
  return [...cells].flatMap(([row, own]) => {
    if (heights.has(row)) return [];
    return [...own].flatMap((at, column) => {
      const look = looks[at];
      const text = look?.wrap ? textAt(sheet, row, column) : '';
      return text === '' ? [] : [{ row, column, text, size: look?.size ?? STANDARD_SIZE }];
    });
  });
}
