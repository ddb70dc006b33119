import type { Paragraph, Table as DocxTable, TableCell, TableRow } from 'docx';
import { type HeadCell, headRows } from '../head';
import { type ColumnKind, writtenValue } from '../kinds';
import { COLORS, styleOf } from '../looks';
import { cellsAcross, type Column, kindIn, type Table } from '../model';
import {
  columnTwips,
  type DocxContext,
  type DocxLibrary,
  type WordLooks,
  wordLooks,
  textWidth,
} from './library';
import { runsOf } from './text';

/** Twips beside the text of a cell. */
const BESIDE = 50;

const isLeft = ({ look }: ColumnKind): boolean => styleOf(look).horizontal === undefined;

/** A table over its part of the page's width, its head repeated on each page. */
export function docxTable(table: Table, { docx, frame, language, values }: DocxContext): DocxTable {
  const { columns } = table;
  const widths = columnTwips(columns, frame);
  const { inCells } = wordLooks(frame);
  const rows = table.rows.map(
    (row) =>
      new docx.TableRow({
        cantSplit: true,
        children: cellsAcross(row, columns).map(([column, taken]) => {
          const at = columns.indexOf(column);
          const kind = kindIn(row, column);
          const value = values({ table: table.key, row: row.key, column: column.key });
          const bold = row.strong === true || row.total === true;
          const content = paragraphOf(docx, writtenValue(value, kind, language), {
            left: isLeft(kind),
            bold,
          });
          return cellOf(docx, sumOf(widths.slice(at, at + taken.length)), content, { columns: taken.length });
        }),
      }),
  );
  return new docx.Table({
    width: { size: textWidth(frame), type: docx.WidthType.DXA },
    columnWidths: [...widths],
    layout: docx.TableLayoutType.FIXED,
    margins: { top: inCells, bottom: inCells, left: BESIDE, right: BESIDE },
    rows: [...(table.headless ? [] : headOf(docx, columns, widths)), ...rows],
  });
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const cellOf = (
  docx: DocxLibrary,
  width: number,
  content: Paragraph,
  { columns, rows }: Pick<HeadCell, 'columns'> & Partial<Pick<HeadCell, 'rows'>>,
): TableCell =>
  new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    children: [content],
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows !== undefined && {
      ...(rows > 1 && { rowSpan: rows }),
      shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: COLORS.header.slice(1) },
      verticalAlign: docx.VerticalAlign.CENTER,
    }),
  });

const paragraphOf = (
  docx: DocxLibrary,
  text: string,
  { left, bold }: { readonly left: boolean; readonly bold: boolean },
  style: string = TABLE_TEXT,
): Paragraph =>
  new docx.Paragraph({
    style,
    alignment: left ? docx.AlignmentType.LEFT : docx.AlignmentType.CENTER,
    children: runsOf(docx, text, { bold }),
  });

/** The paragraph styles of texts and of heads in tables. */
export const TABLE_TEXT = 'DocumentTable';
const TABLE_HEAD = 'DocumentTableHead';
const tableStyle = (id: string, name: string, size: number) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size },
  paragraph: { spacing: { before: 0, after: 0 } },
});
export const tableStyles = ({ table, tableHead }: WordLooks['sizes']) => [
  tableStyle(TABLE_TEXT, 'Document Table', table),
  tableStyle(TABLE_HEAD, 'Document Table Head', tableHead),
];

function headOf(docx: DocxLibrary, columns: readonly Column[], widths: readonly number[]): TableRow[] {
  return headRows(columns).map(
    (cells) =>
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((cell) => {
          const width = sumOf(widths.slice(cell.from, cell.from + cell.columns));
          return cellOf(
            docx,
            width,
            paragraphOf(docx, cell.title, { left: false, bold: true }, TABLE_HEAD),
            cell,
          );
        }),
      }),
  );
}
