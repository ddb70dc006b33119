import type { ApplyResult, WorkbookHost, WorkbookSnapshot } from '../../workbook';
import { type CheckReport, checkSteps } from '../check';
import { inTurns, type Watch } from '../inTurns';
import { planFindings } from '../showFindings';
import { type Report, type ReportOptions, reportSteps } from './compute';
import { readReport } from './readReport';

/** What was inserted, under which names, and all that was computed. */
export interface InsertedReport extends Report, Pick<ApplyResult, 'undo'> {
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads the workbook, computes a report and writes its sheets, in place of the last ones where there are some. Without
 * anything to report on nothing is written, and `missing` says so.
 */
export async function insertReport(
  host: WorkbookHost,
  options: ReportOptions,
  watch?: Watch,
): Promise<InsertedReport> {
  const { snapshot, report } = await readReport(host, options, watch);
  const { undo } = await host.apply({ sheets: report.plans });
  return { ...report, snapshot, undo };
}

export interface InsertedAll extends InsertedReport {
  readonly check: CheckReport;
}

/**
 * Everything at once: reads the workbook, checks it, computes the whole report, and writes «Замечания» and the sheets of
 * every part in one undoable step.
 */
export async function insertAll(
  host: WorkbookHost,
  options: ReportOptions,
  { onProgress, signal }: Watch = {},
): Promise<InsertedAll> {
  const snapshot = await host.read();
  signal?.throwIfAborted();
  const half = (own: 0 | 1): Watch => ({
    ...(signal && { signal }),
    onProgress: ({ done, total }) => onProgress?.({ done: done + own * total, total: 2 * total }),
  });
  const check = await inTurns(checkSteps(snapshot, options), half(0));
  const report = await inTurns(reportSteps(snapshot, options), half(1));
  const findings = planFindings(check.findings, snapshot, options);
  const plans = [findings.plan, ...report.plans];
  const { undo } = await host.apply({ sheets: plans });
  return { ...report, plans, sheets: [findings.sheet, ...report.sheets], check, snapshot, undo };
}
