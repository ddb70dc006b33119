import type { InsertedReport, Progress, ReadReport, ReportOptions, Watch, WordDocument } from '../../app';
import type { LocaleName } from '../../locales';
import type { WorkbookSnapshot } from '../../workbook';
import type { Core, Services } from '../services';
import type { Action } from './model';
import {
  isPages,
  type MadeFigures,
  type MadeReport,
  type Preview,
  type ReportChoice,
  type ReportKey,
  type ReportRequest,
} from './reports';

/** What a person can ask of the reports, the indicators among them. */
export interface ReportCommands {
  /** Computes a report and inserts its sheets; first shows what it will do, where anything is missing or has to be asked. */
  report(key: ReportKey, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes a report and shows what inserting it would do. */
  previewReport(key: ReportKey, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes a report, writes its sheets and goes there. */
  insertReport(key: ReportKey, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes the indicators that are shown anew; the sheets, being formulas, follow by themselves. */
  refreshFigures(choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Reads an earlier state of the workbook; null where it can't be read, which is told. */
  readEarlier(file: File): Promise<WorkbookSnapshot | null>;
  /** Computes the memo, or the pages that are chosen, and hands them over as a .docx file. */
  saveDocument(which: WordDocument, choice: ReportChoice, locale: LocaleName): Promise<void>;
}

/** What the pane's other commands lend. */
export interface Lent {
  readonly dispatch: (action: Action) => void;
  readonly cancellable: (work: (signal: AbortSignal) => Promise<Action>, writes?: boolean) => Promise<void>;
  /** Does what can't be given up. */
  readonly write: (work: () => Promise<Action>) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
}

/** A report that was computed. */
export interface ComputedReport {
  readonly key: ReportKey;
  readonly options: ReportOptions;
  readonly read: ReadReport;
  readonly core: Core;
}

/** One computing of a report. */
interface Computed extends ComputedReport {
  readonly watch: Watch;
}

/** That the sheets of a report were inserted. */
export function insertion(
  { key, options, read, core }: ComputedReport,
  inserted: InsertedReport,
): Action & { readonly type: 'report-inserted' } {
  const { sheets, undo } = inserted;
  return {
    type: 'report-inserted',
    made: madeOf(key, inserted, read, core, options),
    ...{ sheets, undo },
    kept: key === 'indicators' || isPages(key) || sheets.length === 0 ? null : core.keptOfReport(read),
  };
}

export function createReportCommands(
  { workbook, shell, core: load, files }: Services,
  { dispatch, cancellable, onProgress }: Lent,
): ReportCommands {
  const optionsOf = (
    key: ReportKey,
    { year, period, reportDate, cohort, length, pages }: ReportChoice,
    locale: LocaleName,
    isWritten = false,
  ): ReportOptions => ({
    locale,
    today: shell.today(),
    period: { ...(year !== null && { year }), ...(period !== null && { period }) },
    ...(reportDate !== null && { reportDate }),
    ...(cohort !== null && { cohort }),
    memoLength: length,
    ...(isPages(key)
      ? { parts: [], ...(isWritten && { pages: { [key]: pages[key] ?? [] } }) }
      : key !== 'all' && { parts: [key] }),
  });

  /** The options with what the report is held against; pages of schools and subjects are held against nothing. */
  const compared = async (
    key: ReportKey,
    { against, past }: ReportChoice,
    options: ReportOptions,
    watch: Watch,
  ): Promise<ReportOptions> => {
    if (isPages(key)) return options;
    switch (against.kind) {
      case 'last':
        return { ...options, past };
      case 'day': {
        const last = past.find(({ reportDate }) => reportDate === against.day);
        return last ? { ...options, last } : options;
      }
      case 'file':
        return { ...options, last: await (await load()).readLastReport(against.book, options, watch) };
      case 'nothing':
        return options;
    }
  };

  /** Reads the workbook and computes what was asked for; what is to be done with it tells the action. */
  const compute =
    (work: (computed: Computed) => Action | Promise<Action>, { writes = false, isWritten = false } = {}) =>
    (key: ReportKey, choice: ReportChoice, locale: LocaleName): Promise<void> => {
      dispatch({ type: 'report-started', request: key });
      return cancellable(async (signal) => {
        const core = await load();
        const watch = { signal, onProgress };
        const options = await compared(key, choice, optionsOf(key, choice, locale, isWritten), watch);
        const start = performance.now();
        const read = await core[key === 'all' ? 'readAll' : 'readReport'](workbook, options, watch);
        signal.throwIfAborted();
        if (key === 'all') {
          const took = performance.now() - start;
          dispatch({ type: 'checked', workbook: read.snapshot.name, report: read.report.check, took });
        }
        return work({ key, options, read, core, watch });
      }, writes);
    };

  const insert = async (computed: Computed): Promise<Action> =>
    insertion(computed, await computed.core.insertReport(workbook, computed.read, onProgress));

  return {
    report: compute(
      async (computed) => {
        const preview = await previewOf(computed);
        return isWhole(preview) ? insert(computed) : { type: 'report-previewed', preview };
      },
      { writes: true },
    ),
    previewReport: compute(async (computed) => ({
      type: 'report-previewed',
      preview: await previewOf(computed),
    })),
    insertReport: compute(insert, { writes: true, isWritten: true }),
    refreshFigures: (choice, locale) =>
      compute(({ read: { report, snapshot }, core }) => ({
        type: 'report-refreshed',
        made: {
          request: 'indicators',
          summary: core.summariseReport(report, snapshot, { locale, written: false }),
        },
      }))('indicators', choice, locale),
    async readEarlier(file) {
      let book: WorkbookSnapshot | null = null;
      dispatch({ type: 'earlier-started' });
      await cancellable(async (signal) => {
        book = await files.readTables(file, signal);
        return { type: 'earlier-read' };
      });
      return book;
    },
    saveDocument(which, choice, locale) {
      dispatch({ type: 'report-started', request: which });
      return cancellable(async (signal) => {
        const { makeDocument } = await load();
        const watch = { signal, onProgress };
        const options = await compared(which, choice, optionsOf(which, choice, locale, true), watch);
        const made = await makeDocument(workbook, which, options, watch);
        signal.throwIfAborted();
        if (!made) return { type: 'cancelled' };
        const { name, text } = made;
        const saved = shell.saveFile(name, made.bytes);
        return { type: 'memo-saved', made: { name, saved, document: { which, text } } };
      });
    },
  };
}

/** What inserting a report that was computed would do. */
async function previewOf({ key, options, read, core, watch }: Computed): Promise<Preview> {
  if (key !== 'indicators') {
    return { made: outlined(key, read, core), question: await core.questionOf(read, options, watch) };
  }
  const { summary, question } = await core.previewReport(read, options, watch);
  return { made: { request: key, summary }, question };
}

/** A report that was inserted; with everything the indicators are computed too. */
function madeOf(
  key: ReportKey,
  inserted: InsertedReport,
  read: ReadReport,
  core: Core,
  { locale }: ReportOptions,
): readonly MadeReport[] {
  const figures = (): MadeFigures => ({
    request: 'indicators',
    summary: core.summariseReport(inserted, inserted.snapshot, { locale, written: true }),
  });
  if (key === 'indicators') return [figures()];
  return [...(key === 'all' ? [figures()] : []), outlined(key, read, core)];
}

const outlined = (request: ReportRequest, read: ReadReport, { outlineOf }: Core): MadeReport => ({
  request,
  outline: outlineOf(read),
});

/** Nothing has to be told before the sheets are written. */
function isWhole({ made, question }: Preview): boolean {
  if (isPages(made.request) || question) return false;
  const { missing, sheets } = made.request === 'indicators' ? made.summary : made.outline;
  return missing.length === 0 && sheets.every(({ renamed }) => !renamed);
}
