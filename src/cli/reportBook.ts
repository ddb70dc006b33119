import { basename, extname } from 'node:path';
import { type CopiedReport, copiedReport, type CopyOptions } from '../app';
import {
  insertPlans,
  madeFile,
  newWorkbookFile,
  openBytes,
  type OpenedFile,
  type OutputFile,
  writeEdits,
} from '../files';
import { writableNames } from '../workbook';

interface ReportPlace {
  readonly file: string;
  /** The file itself, another, or null for none. */
  readonly output: string | null;
}

interface ReportBook {
  readonly report: CopiedReport;
  /** What is to be written; null for nothing. */
  readonly written: OutputFile | null;
}

/**
 * Computes a report, and makes the file that it goes into: the workbook itself or a copy of it, each kept whole, or,
 * where its format can't be written into, a new workbook beside. Throws `file-not-editable` where the workbook itself
 * is of such a format, and what computing and writing throw.
 */
export async function reportBook(
  opened: OpenedFile,
  { file, output }: ReportPlace,
  options: CopyOptions,
): Promise<ReportBook> {
  if (output === null) return { report: copiedReport(opened.snapshot, options), written: null };
  if (output === file) return inWorkbook(opened, output, { ...options, asIs: true });
  return isKeptWhole(opened) ? inWorkbook(opened, output, options) : besideCopies(opened, output, options);
}

/** Names that Excel takes from no one would stand in the formulas of the report. */
const isKeptWhole = ({ format, snapshot }: OpenedFile): boolean =>
  format === 'xlsx' && writableNames(snapshot).renamed.length === 0;

async function inWorkbook(opened: OpenedFile, output: string, options: CopyOptions): Promise<ReportBook> {
  const { report, corrected } = correctedReport(opened, { ...options, beside: 'workbook' });
  if (report.plans.length === 0) return { report, written: null };
  return { report, written: await madeFile(output, () => insertPlans(corrected, report.plans)) };
}

interface CorrectedReport {
  readonly report: CopiedReport;
  /** The workbook with the corrections of its data. */
  readonly corrected: OpenedFile;
}

/** A cell that can't be changed alone stays as it is, and the report is made of what then stands there. */
function correctedReport(opened: OpenedFile, options: CopyOptions): CorrectedReport {
  const report = copiedReport(opened.snapshot, options);
  if (report.edits.length === 0) return { report, corrected: opened };
  const groups = report.edits.map((edit) => [edit]);
  const { bytes, result: refused } = writeEdits(opened.bytes, opened, groups);
  if (refused.length === 0) return { report, corrected: { ...opened, bytes } };
  const corrected = openBytes(opened.snapshot.name, bytes);
  const again = copiedReport(corrected.snapshot, { ...options, asIs: true });
  return { report: { ...again, edits: report.edits.filter((edit) => !refused.includes(edit)) }, corrected };
}

async function besideCopies(
  { snapshot }: OpenedFile,
  output: string,
  options: CopyOptions,
): Promise<ReportBook> {
  const report = copiedReport(snapshot, options);
  const { copies, plans } = report;
  if (plans.length === 0) return { report, written: null };
  const name = basename(output, extname(output));
  const { date1904 } = snapshot;
  return {
    report,
    written: await madeFile(output, () => newWorkbookFile({ name, copies, plans, date1904 })),
  };
}
