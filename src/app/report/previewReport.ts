import type { Finding } from '../../findings';
import type { EditGroup } from '../../workbook';
import { inTurns, type Watch } from '../inTurns';
import { placeOf } from '../combinedEdits';
import { planSafeFixes } from '../safeFixes';
import type { ReportOptions } from './compute';
import { copiedReportSteps } from './fixedCopy';
import type { ReadReport } from './readReport';
import { type ReportSummary, summariseReport } from './summary';

/** What inserting a report would give. */
export interface ReportPreview {
  readonly summary: ReportSummary;
  /** Safe fixes by which formulas see more cells, each cell by itself; none where formulas see all. */
  readonly fixes: readonly EditGroup[];
  /** The findings that these solve. */
  readonly fixed: readonly Finding[];
}

/** What inserting a report that was read would give, with turns for the program around it. Nothing is written. */
export async function previewReport(
  { snapshot, report }: ReadReport,
  options: ReportOptions,
  watch?: Watch,
): Promise<ReportPreview> {
  const summary = summariseReport(report, snapshot, { locale: options.locale, written: false });
  if (summary.unseen === 0) return { summary, fixes: [], fixed: [] };
  const { edits } = await inTurns(copiedReportSteps(snapshot, options), watch);
  const made = new Set(edits.map(placeOf));
  const { taken } = planSafeFixes(report.findings);
  return {
    summary,
    fixes: edits.map((edit) => [edit]),
    fixed: taken.filter(({ fix }) => fix?.edits.every((edit) => made.has(placeOf(edit)))),
  };
}
