import type { WorkbookReader, WorkbookSnapshot } from '../../workbook';
import { inTurns, type Watch } from '../inTurns';
import { planFindings } from '../showFindings';
import { type Report, type ReportOptions, reportSteps } from './compute';

/** A workbook, and the report that was computed of it. */
export interface ReadReport {
  readonly snapshot: WorkbookSnapshot;
  readonly report: Report;
}

/** Reads the workbook and computes its report, with turns for the program around it. Nothing is written. */
export async function readReport(
  host: WorkbookReader,
  options: ReportOptions,
  watch?: Watch,
): Promise<ReadReport> {
  const snapshot = await host.read();
  watch?.signal?.throwIfAborted();
  return { snapshot, report: await inTurns(reportSteps(snapshot, options), watch) };
}

/** Reads the workbook and computes its whole report, with the sheet of what the check found before those of the report. */
export async function readAll(
  host: WorkbookReader,
  options: ReportOptions,
  watch?: Watch,
): Promise<ReadReport> {
  const { snapshot, report } = await readReport(host, options, watch);
  const { plan, sheet } = planFindings(report.findings, snapshot, options);
  return {
    snapshot,
    report: { ...report, plans: [plan, ...report.plans], sheets: [sheet, ...report.sheets] },
  };
}
