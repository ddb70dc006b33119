import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { headHeight, heightOf, type Row, type Value } from './cells';
import { printing } from './printing';
import { BOLD, CELL, HEAD, LINE, STYLES, TITLE } from './styles';

export interface RoadmapContent {
  readonly name: string;
  /** Lines above the table, the title first. */
  readonly preamble: readonly string[];
  readonly header: readonly string[];
  /** A row of two texts, the first of which is a number, is a section. */
  readonly rows: readonly Row[];
  /** Lines below the table. */
  readonly closing?: readonly string[];
  readonly widths: readonly number[];
}

const TITLE_HEIGHT = 24;

/** Lays out a roadmap: preamble, one blank row, the table. */
export function roadmapSheet(content: RoadmapContent): WriteSheet {
  const { name, preamble, header, rows, widths, closing = [] } = content;
  const headerRow = preamble.length + 1;
  const first = headerRow + 1;
  const last = header.length - 1;
  const cells = new Map<string, Partial<Cell>>();
  preamble.forEach((_, row) => cells.set(`${row},0`, { style: row === 0 ? TITLE : LINE }));
  header.forEach((_, column) => cells.set(`${headerRow},${column}`, { style: HEAD }));
  rows.forEach((row, index) => {
    for (let column = 0; column <= last; column += 1)
      cells.set(`${first + index},${column}`, { style: styleOf(row, row[column] ?? null) });
  });
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [
      ...preamble.map((line) => [line]),
      [],
      [...header],
      ...rows.map((row) => [...row]),
      ...closing.flatMap((line) => [[], [null, line]]),
    ],
    cells,
    merges: preamble.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
    rowDefs: new Map([
      [0, { height: TITLE_HEIGHT }],
      [headerRow, { height: headHeight(header, widths) }],
      ...rows.map((row, index) => [first + index, { height: heightOf(row, widths) }] as const),
    ]),
    freezePane: { rows: headerRow + 1 },
    ...printing('landscape', headerRow),
  };
}

function styleOf(row: Row, value: Value): CellStyle {
  if (value instanceof Date) return STYLES.date;
  return row.length === 2 && row[0] ? BOLD : CELL;
}
