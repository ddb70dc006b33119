import { memoDocument, memoFile } from '../../reports';
import type { WorkbookReader } from '../../workbook';
import type { Watch } from '../inTurns';
import type { Report, ReportOptions } from './compute';
import { readReport } from './readReport';

/** The bytes of the memo «Справка» as a .docx file. */
export const memoOf = (
  { monitoring, conclusions }: Pick<Report, 'monitoring' | 'conclusions'>,
  { locale }: Pick<ReportOptions, 'locale'>,
): Promise<Uint8Array> => memoFile(memoDocument({ monitoring, conclusions, locale }));

/** Reads the workbook and makes its memo as a .docx file; null where there is nothing to report on. */
export async function makeMemo(
  host: WorkbookReader,
  options: Omit<ReportOptions, 'parts'>,
  watch?: Watch,
): Promise<Uint8Array | null> {
  const { report } = await readReport(host, { ...options, parts: ['memo'] }, watch);
  return report.plans.length === 0 ? null : memoOf(report, options);
}
