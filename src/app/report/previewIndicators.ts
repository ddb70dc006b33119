import type { Finding } from '../../findings';
import type { EditGroup, WorkbookReader } from '../../workbook';
import type { Watch } from '../inTurns';
import { planSafeFixes } from '../safeFixes';
import type { ReportOptions } from './compute';
import { copiedReport } from './fixedCopy';
import { readReport } from './readReport';
import { type ReportSummary, summariseReport } from './summary';

/** What inserting the indicators would give. */
export interface ReportPreview {
  readonly summary: ReportSummary;
  /** Safe fixes by which formulas see more cells, each cell by itself; none where formulas see all. */
  readonly fixes: readonly EditGroup[];
  /** The findings that these solve. */
  readonly fixed: readonly Finding[];
}

/** Reads the workbook and computes its indicators without writing them. */
export async function previewIndicators(
  host: WorkbookReader,
  options: Omit<ReportOptions, 'parts'>,
  watch?: Watch,
): Promise<ReportPreview> {
  const own = { ...options, parts: ['indicators'] } as const;
  const { snapshot, report } = await readReport(host, own, watch);
  const summary = summariseReport(report, snapshot, { locale: options.locale, written: false });
  if (summary.unseen === 0) return { summary, fixes: [], fixed: [] };
  const { edits } = copiedReport(snapshot, own);
  return {
    summary,
    fixes: edits.map((edit) => [edit]),
    fixed: planSafeFixes(report.findings).taken,
  };
}
