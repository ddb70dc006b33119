import { editedDocument } from '../../document';
import { memoDocument, memoFile } from '../../reports';
import { REPORTS_LOCALES, wordedConclusions } from '../../locales';
import { keptTexts, type WorkbookReader } from '../../workbook';
import type { Watch } from '../inTurns';
import type { ReportOptions } from './compute';
import { type ReadReport, readReport } from './readReport';

/** The bytes of the memo «Справка» as a .docx file, with what the person has edited on the sheet of that name. */
export function memoOf(
  { report: { monitoring, conclusions }, snapshot }: ReadReport,
  { locale }: Pick<ReportOptions, 'locale'>,
): Promise<Uint8Array> {
  const kept = keptTexts(snapshot.sheets.find(({ own }) => own === 'memo'));
  const document = editedDocument(
    memoDocument({ monitoring, conclusions: wordedConclusions(conclusions, locale), locale }),
    kept,
  );
  return memoFile(document, { locale, day: monitoring.reportDate });
}

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
  const read = await readReport(host, { ...options, parts: ['memo'] }, watch);
  if (read.report.plans.length === 0) return null;
  const { name } = REPORTS_LOCALES[options.locale].memo;
  const { reportDate } = read.report.monitoring;
  return { name: `${name} ${reportDate}.docx`, bytes: await memoOf(read, options) };
}
