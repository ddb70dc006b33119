import type { GivenSheet, LaterTable, PlainSheet, SheetPlan, SheetSnapshot } from '../../workbook';
import { insertSheets } from '../edit/insertSheets';
import type { PackageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { copiedSheet } from '../sheets/copiedSheet';
import type { NewSheet } from '../sheets/newSheet';
import { plannedSheet } from '../sheets/plannedSheet';
import { tableSheet } from '../sheets/tableSheet';
import { EMPTY_ARCHIVE, newPackage } from './newPackage';

export interface NewWorkbook {
  /** Title of the document. */
  readonly name: string;
  /** Sheets of the workbook that was read, to stand first; formulas of the plans may refer to them. */
  readonly copies: readonly SheetSnapshot[];
  /** Tables of the person's own, behind the copies. */
  readonly tables?: readonly (PlainSheet | LaterTable)[];
  /** At least one sheet in all. Names differ, whatever their case. */
  readonly plans: readonly (SheetPlan | GivenSheet)[];
  /** Days of the copies count from 1904. */
  readonly date1904?: boolean;
  /** Custom document properties, by name. */
  readonly properties?: ReadonlyMap<string, string>;
}

/**
 * The bytes of a new .xlsx file: planned sheets that stand before all others, copies of sheets, tables, then the other
 * planned sheets; the first that is no copy is shown. Formulas hold the results that were computed, and Excel calculates
 * them anew when it opens the file.
 */
export const newWorkbookFile = (workbook: NewWorkbook): Uint8Array =>
  // What the sheets were written from need not be in memory any more.
  patchArchive(EMPTY_ARCHIVE, draftOf(workbook).changes());

function draftOf({
  name,
  copies,
  tables = [],
  plans,
  date1904 = false,
  properties = new Map(),
}: NewWorkbook): PackageDraft {
  const names = new Set([...copies, ...tables, ...plans].map((sheet) => sheet.name.toLocaleLowerCase('ru')));
  const planned = plans.map(plannedSheet);
  const draft = newPackage({ title: name, date1904, properties });
  const front = planned.findIndex(({ first }) => first);
  const count = copies.length + tables.length + plans.length;
  const show = front >= 0 ? count - plans.length + front : Math.min(copies.length, count - 1);
  let written = 0;
  const insert = (sheets: readonly NewSheet[]): void => {
    const own = show - written;
    insertSheets(draft, sheets, sheets[own] ? { show: own } : {});
    written += sheets.length;
  };
  insert(copies.map((copy) => copiedSheet(copy, names)));
  for (const table of tables) insert([tableSheet('make' in table ? table.make() : table)]);
  insert(planned);
  return draft;
}
