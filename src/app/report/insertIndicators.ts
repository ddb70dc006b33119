import type { ApplyResult, WorkbookHost, WorkbookSnapshot } from '../../workbook';
import type { Watch } from '../inTurns';
import type { Report, ReportOptions } from './compute';
import { readReport } from './readReport';

/** What was inserted, under which names, and all that was computed. */
export interface InsertedReport extends Report, Pick<ApplyResult, 'undo'> {
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads the workbook, computes its indicators and writes their sheets, in place of the last ones where there are some.
 * Without any data nothing is written, and `missing` says so.
 */
export async function insertIndicators(
  host: WorkbookHost,
  options: Omit<ReportOptions, 'parts'>,
  watch?: Watch,
): Promise<InsertedReport> {
  const { snapshot, report } = await readReport(host, { ...options, parts: ['indicators'] }, watch);
  const { undo } = await host.apply({ sheets: report.plans });
  return { ...report, snapshot, undo };
}
