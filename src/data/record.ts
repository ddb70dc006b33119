import type { Label } from '../tables';
import type { DataTable } from './table';

/** One row of a data sheet. A cell of it stands in `row` and the column of its key in `table.columns`. */
export interface DataRecord {
  readonly table: DataTable;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly hidden: boolean;
}

/** A school as named anywhere; one object for each school of a workbook. */
export interface SchoolRef extends Label {
  /** It stands on the sheet «Школы», and `name` is as written there. */
  readonly listed: boolean;
}
