import { memoDocument, memoFile, REPORTS_LOCALES } from '../../reports';
import type { WorkbookReader } from '../../workbook';
import type { Watch } from '../inTurns';
import type { Report, ReportOptions } from './compute';
import { readReport } from './readReport';

/** The bytes of the memo «Справка» as a .docx file. */
export const memoOf = (
  { monitoring, conclusions }: Pick<Report, 'monitoring' | 'conclusions'>,
  { locale }: Pick<ReportOptions, 'locale'>,
): Promise<Uint8Array> => memoFile(memoDocument({ monitoring, conclusions, locale }));

/** The memo as a file. */
export interface Memo {
  /** With its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the workbook and makes its memo as a .docx file; null where there is nothing to report on. */
export async function makeMemo(
  host: WorkbookReader,
  options: Omit<ReportOptions, 'parts'>,
  watch?: Watch,
): Promise<Memo | null> {
  const { report } = await readReport(host, { ...options, parts: ['memo'] }, watch);
  if (report.plans.length === 0) return null;
  const { name } = REPORTS_LOCALES[options.locale].memo;
  return { name: `${name} ${report.monitoring.reportDate}.docx`, bytes: await memoOf(report, options) };
}
