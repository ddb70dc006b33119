import { UserError } from '../findings';
import type { CellRange, SheetPlan } from '../workbook';
import { loadMark, ownKindOf } from './ownMark';
import { PLACE, placeOf } from './rangeOf';

/** What stands on an own sheet that is to be rewritten. */
export interface OwnSheetNow {
  readonly used: CellRange | null;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** A question about the sheet that a plan is for; answered after a sync. */
export interface OwnSheetQuestion {
  readonly plan: SheetPlan;
  /** Null where there is no sheet of that name. Throws `UserError` where the plan may not be written. */
  readonly answer: (structureIsProtected: boolean) => OwnSheetNow | null;
}

export function askOwnSheet({ workbook }: Excel.RequestContext, plan: SheetPlan): OwnSheetQuestion {
  const sheet = workbook.worksheets.getItemOrNullObject(plan.name).load({ name: true });
  const mark = loadMark(sheet);
  const protection = sheet.protection.load({ protected: true });
  const used = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const charts = sheet.charts.load({ name: true });
  const tables = sheet.tables.load({ name: true });
  const names = sheet.names.load({ name: true, visible: true });
  return {
    plan,
    answer: (structureIsProtected) => {
      if (sheet.isNullObject) {
        if (structureIsProtected) throw new UserError('excel-protected-structure', { sheet: plan.name });
        return null;
      }
      if (ownKindOf(mark) !== plan.kind) throw new UserError('excel-name-taken', { sheet: sheet.name });
      if (protection.protected) throw new UserError('excel-protected-sheet', { sheet: sheet.name });
      return {
        used: used.isNullObject ? null : placeOf(used),
        charts: charts.items.map(({ name }) => name),
        tables: tables.items.map(({ name }) => name),
        names: names.items.filter(({ visible }) => visible).map(({ name }) => name),
      };
    },
  };
}
