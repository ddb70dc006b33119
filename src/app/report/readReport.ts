import type { WorkbookReader, WorkbookSnapshot } from '../../workbook';
import { inTurns, type Watch } from '../inTurns';
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
