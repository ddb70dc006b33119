import type { WorkbookReader, WorkbookSnapshot } from '../../workbook';
import type { Watch } from '../useCases';
import { type Report, type ReportOptions, reportSteps } from './compute';

export interface ReadReport {
  readonly snapshot: WorkbookSnapshot;
  readonly report: Report;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads the workbook and computes its report, with turns for the program around it. Nothing is written. */
export async function readReport(
  host: WorkbookReader,
  options: ReportOptions,
  { onProgress, signal }: Watch = {},
): Promise<ReadReport> {
  const snapshot = await host.read();
  signal?.throwIfAborted();
  const steps = reportSteps(snapshot, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return { snapshot, report: step.value };
    onProgress?.(step.value);
    await nextTurn();
    signal?.throwIfAborted();
  }
}
