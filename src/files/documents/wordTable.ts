import { child, childrenNamed, elementsOf, numberOf, valueOf, within, type XmlElement } from './markup';
import { columnsIn, type Table, type TableCell, type TableRow } from './tableSheets';
import { isSet } from './wordNumbering';

/** A cell between two lines of the table's grid (ECMA-376 part 1, 17.4.48). */
interface GridCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Goes on with the cell above. */
  readonly continues: boolean;
}

interface GridRow {
  readonly cells: readonly GridCell[];
  readonly isHead: boolean;
}

/** Lines of the grid nearer than a centimetre, in twentieths of a point, are one line drawn by hand. */
const NEAR = 567;
/** The width of a column that has none. */
const WIDE = 2 * NEAR;

/** A table of `w:tbl`; `textOf` reads what its cells hold, in the order of the document. */
export function wordTable(table: XmlElement, textOf: (cell: XmlElement) => string): Table {
  const rows = throughWrappers(table, 'w:tr').flatMap((row) => {
    const properties = child(row, 'w:trPr');
    return child(properties, 'w:del') ? [] : [gridRow(row, properties, textOf)];
  });
  const columnOf = columnsOf(rows, lineOffsets(table));
  const placed = rows.map(({ cells, isHead }) => ({
    isHead,
    cells: cells.map(({ text, left, right, continues }) => ({
      text,
      continues,
      column: columnOf(left),
      width: columnOf(right) - columnOf(left),
    })),
  }));
  return {
    rows: placed.map(({ isHead, cells }, index): TableRow => ({
      isHead,
      hidden: false,
      cells: cells.flatMap(({ continues, ...cell }): TableCell[] =>
        continues && index > 0 ? [] : [{ ...cell, height: heightOf(placed, index, cell) }],
      ),
    })),
    columns: columnsIn(placed),
  };
}

/** Rows and cells may stand within content controls and the like. */
function throughWrappers(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name)
      ? throughWrappers(element, name)
      : [];
  });
}

function gridRow(
  row: XmlElement,
  properties: XmlElement | null,
  textOf: (cell: XmlElement) => string,
): GridRow {
  let line = numberOf(child(properties, 'w:gridBefore'), 'val') ?? 0;
  const cells: GridCell[] = [];
  for (const cell of throughWrappers(row, 'w:tc')) {
    const own = child(cell, 'w:tcPr');
    const left = line;
    line += Math.max(1, numberOf(child(own, 'w:gridSpan'), 'val') ?? 1);
    const vertical = child(own, 'w:vMerge');
    const continues = vertical !== null && valueOf(vertical, 'val') !== 'restart';
    const before = cells.at(-1);
    const joins = valueOf(child(own, 'w:hMerge'), 'val') ?? (child(own, 'w:hMerge') ? 'continue' : null);
    if (before && joins === 'continue') cells[cells.length - 1] = { ...before, right: line };
    else cells.push({ left, right: line, continues, text: continues ? '' : textOf(cell) });
  }
  return { cells, isHead: isSet(child(properties, 'w:tblHeader')) };
}

/** How far each line of the grid is from the left. */
function lineOffsets(table: XmlElement): readonly number[] {
  const offsets = [0];
  for (const column of childrenNamed(within(table, 'w:tblGrid'), 'w:gridCol')) {
    offsets.push((offsets.at(-1) ?? 0) + (numberOf(column, 'w') || WIDE));
  }
  return offsets;
}

/** Columns by lines of the grid: lines that stand near each other and never in one row are one. */
function columnsOf(rows: readonly GridRow[], offsets: readonly number[]): (line: number) => number {
  const offsetOf = (line: number): number =>
    offsets[line] ?? (offsets.at(-1) ?? 0) + (line - offsets.length + 1) * WIDE;
  const rowsWith = new Map<number, Set<number>>();
  rows.forEach(({ cells }, row) => {
    for (const line of cells.flatMap(({ left, right }) => [left, right])) {
      const own = rowsWith.get(line) ?? new Set();
      rowsWith.set(line, own.add(row));
    }
  });
  const columns = new Map<number, number>();
  let together: { readonly rows: Set<number>; readonly offset: number } | null = null;
  let column = -1;
  for (const [line, own] of [...rowsWith].sort(([a], [b]) => a - b)) {
    const first = together;
    const joins =
      first !== null && offsetOf(line) - first.offset < NEAR && [...own].every((row) => !first.rows.has(row));
    if (first && joins) for (const row of own) first.rows.add(row);
    else {
      column++;
      together = { rows: new Set(own), offset: offsetOf(line) };
    }
    columns.set(line, column);
  }
  return (line) => columns.get(line) ?? 0;
}

interface PlacedRow {
  readonly cells: readonly (Omit<TableCell, 'height'> & { readonly continues: boolean })[];
}

/** Rows that a cell covers: its own, and those below where a cell over the same columns goes on with it. */
function heightOf(
  rows: readonly PlacedRow[],
  index: number,
  { column }: { readonly column: number },
): number {
  let below = index + 1;
  while (rows[below]?.cells.some((cell) => cell.continues && cell.column === column)) below++;
  return below - index;
}
