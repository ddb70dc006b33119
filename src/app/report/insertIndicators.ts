import type { ApplyResult, WorkbookHost, WorkbookSnapshot } from '../../workbook';
import type { Watch } from '../useCases';
import { type Report, type ReportOptions, reportSteps } from './compute';

/** What was inserted, under which names, and all that was computed. */
export interface InsertedReport extends Report, Pick<ApplyResult, 'undo'> {
  readonly snapshot: WorkbookSnapshot;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads the workbook, computes its indicators and writes their sheets, in place of the last ones where there are some.
 * Without any data nothing is written, and `missing` says so.
 */
export async function insertIndicators(
  host: WorkbookHost,
  options: Omit<ReportOptions, 'parts'>,
  { onProgress, signal }: Watch = {},
): Promise<InsertedReport> {
  const snapshot = await host.read();
  signal?.throwIfAborted();
  const steps = reportSteps(snapshot, { ...options, parts: ['indicators'] });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { undo } = await host.apply({ sheets: step.value.plans });
      return { ...step.value, snapshot, undo };
    }
    onProgress?.(step.value);
    await nextTurn();
    signal?.throwIfAborted();
  }
}
