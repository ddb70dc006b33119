import { lookAlikesInCyrillic, singleLine, visibleText, type Label } from '../tables';
import { a1, textAt } from '../workbook';
import type { ReadTable } from './dataSheet';
import type { DataRecord } from './table';
import { reportLetters } from './textCells';

/** A column of labels: its key and what the reader made of its cells. */
export interface LabelColumn<R extends DataRecord> {
  readonly key: string;
  readonly labelOf: (record: R) => Label | null;
}

interface Cell {
  readonly table: ReadTable<DataRecord>;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Writings that differ in years or letter case alone are one. */
const patternOf = (text: string): string => singleLine(text).toLowerCase().replace(/\d{4}/g, '####');

/** Cells that are told as no label, or as one that Excel has turned into a date. */
const toldOf = ({ cells }: ReadTable<DataRecord>): ReadonlySet<string | null> =>
  new Set(
    cells.report.findings.flatMap(({ code, cell }) =>
      code === 'number-as-date' || code === 'status-unknown' ? [cell] : [],
    ),
  );

/**
 * Reports the cells that write a label in another way than most of the workbook do: formulas compare exact text. Where no
 * writing prevails, the common name is proposed.
 */
export function reportWritings<R extends DataRecord>(
  tables: readonly ReadTable<R>[],
  columns: readonly LabelColumn<R>[],
): void {
  for (const { key, labelOf } of columns) {
    const labels = new Map<string, { readonly name: string; readonly cells: Map<string, Cell[]> }>();
    for (const table of tables) {
      const column = table.cells.table.columns.get(key);
      if (column === undefined) continue;
      const topRow = table.cells.topRow(column);
      const told = toldOf(table);
      for (const record of table.records) {
        const label = labelOf(record);
        if (!label || label.key === '' || topRow(record.row) !== record.row) continue;
        if (told.has(a1(record.row, column))) continue;
        const text = textAt(table.cells.sheet, record.row, column);
        const own = labels.get(label.key) ?? { name: label.name, cells: new Map<string, Cell[]>() };
        labels.set(label.key, own);
        const cells = own.cells.get(text);
        const cell = { table, row: record.row, column, text };
        if (cells) cells.push(cell);
        else own.cells.set(text, [cell]);
      }
    }
    for (const { name, cells } of labels.values()) reportLabel(name, cells);
  }
}

function reportLabel(name: string, cells: ReadonlyMap<string, readonly Cell[]>): void {
  const counts = new Map<string, { count: number; readonly text: string }>();
  for (const [text, own] of cells) {
    if (cleanOf(text) !== text) continue;
    const pattern = patternOf(text);
    const known = counts.get(pattern);
    if (known) known.count += own.length;
    else counts.set(pattern, { count: own.length, text });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  const expected = first && first.count > (second?.count ?? 0) ? first.text : name;
  for (const [text, own] of cells) {
    const clean = cleanOf(text);
    const same = patternOf(clean) === patternOf(expected);
    for (const { table, row, column } of own) {
      if (same) reportLetters(table.cells, row, column, text);
      else {
        const { report } = table.cells;
        const fix = report.replace(row, column, expected, true);
        const data = { read: text, expected, label: true };
        report.add({ code: 'school-spelling', row, column, data, fix, severity: 'advice' });
      }
    }
  }
}

const cleanOf = (text: string): string => lookAlikesInCyrillic(visibleText(text));
