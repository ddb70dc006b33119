import type { CellRange } from '../../src/workbook';

export interface TableColumn {
  /** Unique within the table; stays when the header is renamed. */
  readonly id: number;
  /** The header's text. */
  readonly name: string;
}

/** One Excel table (ListObject). */
export interface Table {
  readonly id: string;
  readonly name: string;
  /** Header row, data and totals row. */
  readonly range: CellRange;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** 0-based column → the texts that stay visible; rows with others are hidden. */
  readonly criteria: ReadonlyMap<number, readonly string[]>;
  /** «TableStyleMedium2». */
  readonly style: string;
}

/** How a table looks that nothing is told of. */
export const PLAIN_TABLE: Omit<Table, 'id' | 'name' | 'range' | 'columns'> = {
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  criteria: new Map(),
  style: '',
};

/** The rows between header and totals; at least one, as Excel keeps an empty row in an empty table. */
export const tableBody = (table: Table): CellRange => ({
  ...table.range,
  top: table.range.top + (table.showHeaders ? 1 : 0),
  bottom: table.range.bottom - (table.showTotals ? 1 : 0),
});

export const tableHeader = (table: Table): CellRange => ({ ...table.range, bottom: table.range.top });

export const tableTotals = (table: Table): CellRange => ({ ...table.range, top: table.range.bottom });
