import type { Paragraph, Table, TableCell, TableRow } from 'docx';
import { FIGURES, type LocaleName } from '../../../findings';
import { REPORTS_LOCALES } from '../../locales';
import { COLORS } from '../../styles';
import { groupFrom, widthOf } from '../columnGroups';
import { type ColumnContent, type MemoColumn, type MemoTable, PAGE_PARTS } from '../model';
import { type MemoValue, tableValues } from '../tableValues';
import { type DocxLibrary, SIZES, TEXT_WIDTH } from './library';
import { runsOf } from './text';

/** Twips around the text of a cell. */
const CELL_MARGINS = { top: 20, bottom: 20, left: 50, right: 50 } as const;

/** A value as people read it. */
export function writtenValue(value: MemoValue, content: ColumnContent, locale: LocaleName): string {
  if (typeof value !== 'number') return value ?? '';
  const figures = FIGURES[locale];
  if (content.kind === 'share' || content.kind === 'goal') return figures.share(value);
  return content.kind === 'change' ? figures.signed(value) : figures.count(value);
}

/** A table over the whole width, its head repeated on each page. */
export function docxTable(docx: DocxLibrary, table: MemoTable, locale: LocaleName): Table {
  const { columns } = table;
  const values = tableValues(table, REPORTS_LOCALES[locale].figures);
  const rows = table.rows.map(
    ({ strong = false }, at) =>
      new docx.TableRow({
        cantSplit: true,
        children: columns.map((column, own) => {
          const text = writtenValue(values[at]?.[own] ?? null, column.content, locale);
          return cellOf(docx, column.width, paragraphOf(docx, text, column.content.kind === 'text', strong));
        }),
      }),
  );
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: columns.map(({ width }) => twipsOf(width)),
    layout: docx.TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    rows: [...headRows(docx, columns), ...rows],
  });
}

const twipsOf = (parts: number): number => Math.round((TEXT_WIDTH * parts) / PAGE_PARTS);

interface CellLook {
  readonly span?: number;
  readonly rows?: number;
  readonly head?: boolean;
}

const cellOf = (
  docx: DocxLibrary,
  width: number,
  content: Paragraph,
  { span, rows, head = false }: CellLook = {},
): TableCell =>
  new docx.TableCell({
    width: { size: twipsOf(width), type: docx.WidthType.DXA },
    children: [content],
    ...(span !== undefined && { columnSpan: span }),
    ...(rows !== undefined && { rowSpan: rows }),
    ...(head && {
      shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: COLORS.header.slice(1) },
      verticalAlign: docx.VerticalAlign.CENTER,
    }),
  });

const paragraphOf = (
  docx: DocxLibrary,
  text: string,
  left: boolean,
  bold: boolean,
  style: string = TABLE_TEXT,
): Paragraph =>
  new docx.Paragraph({
    style,
    alignment: left ? docx.AlignmentType.LEFT : docx.AlignmentType.CENTER,
    children: runsOf(docx, text, { bold }),
  });

/** The paragraph styles of texts and of heads in tables. */
export const TABLE_TEXT = 'MemoTable';
const TABLE_HEAD = 'MemoTableHead';
const tableStyle = (id: string, name: string, size: number) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size },
  paragraph: { spacing: { before: 0, after: 0 } },
});
export const tableStyles = [
  tableStyle(TABLE_TEXT, 'Memo Table', SIZES.table),
  tableStyle(TABLE_HEAD, 'Memo Table Head', SIZES.tableHead),
];

/** One row of names; two where columns stand under a common name. */
function headRows(docx: DocxLibrary, columns: readonly MemoColumn[]): TableRow[] {
  const row = (children: TableCell[]): TableRow =>
    new docx.TableRow({ tableHeader: true, cantSplit: true, children });
  const head = (title: string, width: number, look: CellLook = {}): TableCell =>
    cellOf(docx, width, paragraphOf(docx, title, false, true, TABLE_HEAD), { ...look, head: true });
  const grouped = columns.filter(({ group }) => group !== undefined);
  if (grouped.length === 0) return [row(columns.map(({ title, width }) => head(title, width)))];
  const upper = columns.flatMap(({ title, group, width }, at) => {
    if (group === undefined) return [head(title, width, { rows: 2 })];
    if (columns[at - 1]?.group === group) return [];
    const own = groupFrom(columns, at);
    return [head(group, widthOf(own), { span: own.length })];
  });
  return [row(upper), row(grouped.map(({ title, width }) => head(title, width)))];
}
