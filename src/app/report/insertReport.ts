import type { ApplyResult, SheetWriter } from '../../workbook';
import type { Report } from './compute';
import type { ReadReport } from './readReport';

/** What was inserted, under which names, and all that was computed. */
export interface InsertedReport extends Report, Pick<ApplyResult, 'undo'>, Pick<ReadReport, 'snapshot'> {}

/**
 * Writes the sheets of a report that was read from the workbook just now, in place of the last ones where there are some,
 * in one undoable step, and shows «Мониторинг», else the first. Without anything to report on nothing is written, and
 * `missing` says so.
 */
export async function insertReport(
  host: SheetWriter,
  { snapshot, report }: ReadReport,
): Promise<InsertedReport> {
  const { plans } = report;
  const shown = plans.find(({ kind }) => kind === 'monitoring') ?? plans[0];
  const { undo } = await host.insert(plans, shown?.name);
  return { ...report, snapshot, undo };
}
