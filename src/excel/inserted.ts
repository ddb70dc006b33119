import { UserError } from '../findings';
import type { UndoRecord } from '../workbook';
import { loadMark, ownKindOf } from './ownMark';
import { CALL_BYTES, type Step } from './steps';

/** Own sheets that were inserted and may be taken out again. */
export interface InsertedSheets {
  /** The steps that take out those that are there and still carry their mark; to be called after a sync. */
  readonly removal: () => readonly Step[];
}

/** Asks which inserted sheets are still there. */
export function askInserted(
  { workbook }: Excel.RequestContext,
  inserted: UndoRecord['inserted'],
): InsertedSheets {
  const protection = workbook.protection.load({ protected: true });
  const questions = inserted.map(({ name, kind }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load({ name: true });
    return { name, kind, sheet, mark: loadMark(sheet) };
  });
  return {
    removal: () => {
      const own = questions.filter(
        ({ sheet, mark, kind }) => !sheet.isNullObject && ownKindOf(mark) === kind,
      );
      const [first] = own;
      if (first && protection.protected) {
        throw new UserError('excel-protected-structure', { sheet: first.name });
      }
      return own.map(({ name }) => ({
        bytes: CALL_BYTES,
        run: () => {
          workbook.worksheets.getItem(name).delete();
        },
      }));
    },
  };
}
