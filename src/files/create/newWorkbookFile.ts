import type { SheetPlan, SheetSnapshot } from '../../workbook';
import { openArchive } from '../archive';
import { packageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { patchWorkbook } from '../edit/patchWorkbook';
import { copySheet } from './copySheet';
import { markOwn } from './ownMarks';
import { planSheet, repeatedRows } from './planSheet';
import { withRowHeights } from './rowHeights';

export interface NewWorkbook {
  /** Title of the document. */
  readonly name: string;
  /** Sheets of the workbook that was read, to stand first; formulas of the plans may refer to them. */
  readonly copies: readonly SheetSnapshot[];
  /** At least one. Names of plans and copies differ, whatever their case. */
  readonly plans: readonly SheetPlan[];
  /** Days of the copies count from 1904. */
  readonly date1904?: boolean;
}

const partOf = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/**
 * The bytes of a new .xlsx file: copies of sheets, then the planned sheets, the first of them in front. Formulas hold
 * the results that were computed, and Excel calculates them anew when it opens the file.
 */
export async function newWorkbookFile({
  name,
  copies,
  plans,
  date1904 = false,
}: NewWorkbook): Promise<Uint8Array> {
  const names = new Set([...copies, ...plans].map((sheet) => sheet.name.toLocaleLowerCase('ru')));
  const sheets = [...copies.map((copy) => copySheet(copy, names)), ...plans.map(planSheet)];
  // Read only when it is wanted, yet in one file with the rest.
  const { writeXlsx } = await import(/* webpackMode: "eager" */ 'hucre/xlsx');
  const empty = await writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    activeSheet: copies.length,
    dateSystem: date1904 ? '1904' : '1900',
    namedRanges: plans.flatMap(repeatedRows),
    properties: { title: name },
  });
  const filled = patchWorkbook(
    Buffer.from(empty),
    sheets.map(({ writes }, index) => ({ part: partOf(index), writes })),
    false,
  );
  const draft = packageDraft(openArchive(filled.bytes));
  sheets.forEach(({ heights }, index) => {
    draft.set(partOf(index), withRowHeights(draft.part(partOf(index)) ?? '', heights));
  });
  plans.forEach((plan, index) => markOwn(draft, partOf(copies.length + index), plan, index + 1));
  return patchArchive(filled.bytes, draft.changes());
}
