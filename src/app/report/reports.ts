import { type Document, editedDocument } from '../../document';
import { REPORTS_LOCALES } from '../../locales';
import { type KeptFigures, keptFiguresOf } from '../../monitoring';
import { memoDocument, memoFile, memoText } from '../../reports';
import {
  type ApplyResult,
  inTurns,
  keptTexts,
  type OnWritten,
  type OwnSheetKind,
  type SheetWriter,
  type WorkbookReader,
  type WorkbookSnapshot,
} from '../../workbook';
import type { Watch } from '../useCases';
import { planFindings } from '../showFindings';
import { type Report, type ReportOptions, reportSteps } from './compute';
import { type DataQuestion, dataQuestionSteps } from './dataQuestion';
import { lastReportSteps } from './lastReport';
import type { PagesOptions } from './pages';
import type { ReportSummary } from './summaryModel';
import { summariseReport } from './summary';

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

/** What a report of an earlier state of the workbook said, with turns for the program around it. */
export const readLastReport = (
  earlier: WorkbookSnapshot,
  options: ReportOptions,
  watch?: Watch,
): Promise<KeptFigures> => inTurns(lastReportSteps(earlier, options), watch);

/** What has to be kept of a report for the next one on the same workbook. */
export const keptOfReport = ({ report, snapshot }: ReadReport): KeptFigures =>
  keptFiguresOf(report.monitoring, snapshot.name);

/** Reads the workbook and computes its whole report, with the sheet of what the check found before those of the report. */
export async function readAll(
  host: WorkbookReader,
  options: ReportOptions,
  watch?: Watch,
): Promise<ReadReport> {
  const { snapshot, report } = await readReport(host, options, watch);
  const { plan, sheet } = planFindings(report.check, snapshot, options);
  return {
    snapshot,
    report: { ...report, plans: [plan, ...report.plans], sheets: [sheet, ...report.sheets] },
  };
}

/** What inserting a report would give. */
export interface ReportPreview {
  readonly summary: ReportSummary;
  readonly question: DataQuestion | null;
}

/** What inserting a report that was read would give, with turns for the program around it. Nothing is written. */
export async function previewReport(
  { snapshot, report }: ReadReport,
  options: ReportOptions,
  watch?: Watch,
): Promise<ReportPreview> {
  const summary = summariseReport(report, snapshot, { locale: options.locale, written: false });
  return { summary, question: await questionOf({ snapshot, report }, options, watch) };
}

/** What is wrong in the data behind a report that was read, with turns for the program around it; null where nothing is. */
export const questionOf = (
  read: ReadReport,
  options: ReportOptions,
  watch?: Watch,
): Promise<DataQuestion | null> => inTurns(dataQuestionSteps(read, options), watch);

/** The sheets that are shown, whatever stands before them. */
const SHOWN: readonly OwnSheetKind[] = ['overview', 'monitoring'];

/** What was inserted, under which names, and all that was computed. */
export interface InsertedReport extends Report, Pick<ApplyResult, 'undo'>, Pick<ReadReport, 'snapshot'> {}

/**
 * Writes the sheets of a report that was read from the workbook just now, in place of the last ones where there are some,
 * in one undoable step, and shows «Обзор», else «Мониторинг», else the first. Without anything to report on nothing is written, and
 * `missing` says so.
 */
export async function insertReport(
  host: SheetWriter,
  { snapshot, report }: ReadReport,
  onWritten?: OnWritten,
): Promise<InsertedReport> {
  const { plans } = report;
  const shown = plans.find(({ kind }) => SHOWN.includes(kind)) ?? plans[0];
  const { undo } = await host.insert(plans, shown?.name, onWritten);
  return { ...report, snapshot, undo };
}

type MemoOptions = Pick<ReportOptions, 'locale' | 'memoLength'>;

/** The memo «Справка», with what the person has edited on the sheet of that name. */
function memoIn(
  { report: { monitoring, conclusions }, snapshot }: ReadReport,
  { locale, memoLength }: MemoOptions,
): Document {
  const kept = keptTexts(snapshot.sheets.find(({ own }) => own === 'memo'));
  return editedDocument(
    memoDocument({ monitoring, conclusions, locale, kept, ...(memoLength && { length: memoLength }) }),
    kept,
  );
}

/** The bytes of the memo as a .docx file. */
export const memoOf = (read: ReadReport, options: MemoOptions): Promise<Uint8Array> =>
  memoFile(memoIn(read, options), { locale: options.locale, day: read.report.monitoring.reportDate });

/** The pages that were asked for as .docx files. */
export const pagesOf = (
  { monitoring, pages }: Report,
  locale: ReportOptions['locale'],
): readonly { readonly name: string; readonly bytes: () => Promise<Uint8Array> }[] =>
  pages.map(({ wishedName, document }) => ({
    name: `${wishedName(REPORTS_LOCALES[locale])}.docx`,
    bytes: () => memoFile(document, { locale, day: monitoring.reportDate }),
  }));

/** A document as a file. */
export interface DocumentFile {
  /** With its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same as plain text. */
  readonly text: string;
}

/** What can be made as a .docx file: the memo, or the pages of schools or of subjects that the options name. */
export type WordDocument = 'memo' | keyof PagesOptions;

/** Reads the workbook and makes a document as a .docx file; null where there is nothing to put into it. */
export async function makeDocument(
  host: WorkbookReader,
  which: WordDocument,
  options: ReportOptions,
  watch?: Watch,
): Promise<DocumentFile | null> {
  const { locale } = options;
  const read = await readReport(host, { ...options, parts: which === 'memo' ? ['memo'] : [] }, watch);
  const { plans, monitoring } = read.report;
  if (plans.length === 0) return null;
  const dated = (name: string): string => `${name} ${monitoring.reportDate}.docx`;
  const document = which === 'memo' ? memoIn(read, options) : read.report.pages[0]?.document;
  if (!document) return null;
  const day = monitoring.reportDate;
  return {
    name: dated(REPORTS_LOCALES[locale][which].name),
    bytes: await memoFile(document, { locale, day }),
    text: memoText(document, locale),
  };
}
