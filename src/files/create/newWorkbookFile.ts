import type { GivenSheet, PlainSheet, SheetPlan, SheetSnapshot } from '../../workbook';
import { insertSheets } from '../edit/insertSheets';
import type { PackageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { copiedSheet } from '../sheets/copiedSheet';
import { plannedSheet } from '../sheets/plannedSheet';
import { tableSheet } from '../sheets/tableSheet';
import { EMPTY_ARCHIVE, newPackage } from './newPackage';

export interface NewWorkbook {
  /** Title of the document. */
  readonly name: string;
  /** Sheets of the workbook that was read, to stand first; formulas of the plans may refer to them. */
  readonly copies: readonly SheetSnapshot[];
  /** Tables of the person's own, behind the copies. */
  readonly tables?: readonly PlainSheet[];
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
  const sheets = [
    ...copies.map((copy) => copiedSheet(copy, names)),
    ...tables.map(tableSheet),
    ...plans.map(plannedSheet),
  ];
  const draft = newPackage({ title: name, date1904, properties });
  const front = sheets.findIndex(({ first }) => first);
  insertSheets(draft, sheets, { show: front >= 0 ? front : Math.min(copies.length, sheets.length - 1) });
  return draft;
}
