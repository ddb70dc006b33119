import type { OwnSheetTarget } from '../ownSheet';
import type { Step } from '../steps';
import { writeContent, writeLinks, writeMerges } from './cells';
import { writeCharts } from './charts';
import { writeChoices } from './choices';
import { backUp, clearSheet, finish, insertSheet, step } from './frame';
import { writeLayout, writePage } from './layout';
import { writeLooks } from './looks';
import { writeRules } from './rules';

export { emptySheet } from './frame';
export { freeze } from './layout';

/**
 * The steps that make a sheet what its plan says: a new one, or what stands there cleared and written anew. That is
 * kept on a copy until everything is written.
 */
export function planSteps({ workbook }: Excel.RequestContext, target: OwnSheetTarget): Step[] {
  const { plan, now, backup } = target;
  const find = (): Excel.Worksheet => workbook.worksheets.getItem(plan.name);
  const keep = now && backup && !backup.isThere ? [backUp(find, plan, backup, now)] : [];
  return [
    ...keep,
    now ? clearSheet(find, now) : insertSheet(workbook, plan),
    ...writeLinks(plan, find),
    ...writeContent(plan, find),
    ...writeLooks(plan, find),
    ...writeMerges(plan, find),
    ...writeLayout(plan, find),
    ...writeRules(plan, find),
    ...writeChoices(plan, find),
    ...writeCharts(plan, find),
    writePage(plan, find),
    finish(workbook, find, target),
  ];
}

/** The step that brings a sheet into view at its first cell. One that was hidden no longer is. */
export const showStep = ({ workbook }: Excel.RequestContext, name: string): Step =>
  step(4, () => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange('A1').select();
  });
