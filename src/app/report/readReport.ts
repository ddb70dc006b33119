import type { WorkbookReader, WorkbookSnapshot } from '../../workbook';
import { type CheckReport, checkSteps } from '../check';
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

/** A workbook with its report and its check, whose findings stand on a sheet before those of the report. */
export interface ReadAll extends ReadReport {
  readonly check: CheckReport;
}

/** Reads the workbook once, checks it and computes its whole report. Nothing is written. */
export async function readAll(
  host: WorkbookReader,
  options: ReportOptions,
  { onProgress, signal }: Watch = {},
): Promise<ReadAll> {
  const snapshot = await host.read();
  signal?.throwIfAborted();
  const half = (own: 0 | 1): Watch => ({
    ...(signal && { signal }),
    onProgress: ({ done, total }) => onProgress?.({ done: done + own * total, total: 2 * total }),
  });
  const check = await inTurns(checkSteps(snapshot, options), half(0));
  const report = await inTurns(reportSteps(snapshot, options), half(1));
  const { plan, sheet } = planFindings(check.findings, snapshot, options);
  return {
    snapshot,
    check,
    report: { ...report, plans: [plan, ...report.plans], sheets: [sheet, ...report.sheets] },
  };
}
