import type { Progress, ReadReport, ReportOptions, ReportOutline } from '../../app';
import type { LocaleName } from '../../locales';
import type { Core, Services } from '../services';
import type { Action } from './actions';
import type { ReportChoice, ReportRequest } from './reports';

/** What a person can ask of the area of reports. */
export interface ReportCommands {
  /** Computes a report and inserts its sheets; first shows what it will do, where anything is missing. */
  report(request: ReportRequest, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes a report and shows what inserting it would do. */
  previewReport(request: ReportRequest, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes a report, writes its sheets and goes there. */
  insertReport(request: ReportRequest, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes the memo and hands it over as a .docx file. */
  saveMemo(choice: ReportChoice, locale: LocaleName): Promise<void>;
}

/** What the pane's other commands lend. */
export interface Lent {
  readonly dispatch: (action: Action) => void;
  readonly cancellable: (work: (signal: AbortSignal) => Promise<Action>, writes?: boolean) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
}

export function createReportCommands(
  { workbook, shell, core }: Services,
  { dispatch, cancellable, onProgress }: Lent,
): ReportCommands {
  const optionsOf = (
    request: ReportRequest,
    { year, period, reportDate }: ReportChoice,
    locale: LocaleName,
  ): ReportOptions => ({
    locale,
    today: shell.today(),
    period: { ...(year !== null && { year }), ...(period !== null && { period }) },
    ...(reportDate !== null && { reportDate }),
    ...(request !== 'all' && { parts: [request] }),
  });

  type Work = (read: ReadReport, own: Core) => Action | Promise<Action>;

  /** Reads the workbook and computes what was asked for; what is to be done with it tells the action. */
  const compute = (
    request: ReportRequest,
    choice: ReportChoice,
    locale: LocaleName,
    work: Work,
    writes = false,
  ): Promise<void> => {
    dispatch({ type: 'report-started' });
    return cancellable(async (signal) => {
      const own = await core();
      const options = optionsOf(request, choice, locale);
      const watch = { signal, onProgress };
      const start = performance.now();
      if (request !== 'all') {
        const read = await own.readReport(workbook, options, watch);
        signal.throwIfAborted();
        return work(read, own);
      }
      const read = await own.readAll(workbook, options, watch);
      signal.throwIfAborted();
      const took = performance.now() - start;
      dispatch({ type: 'checked', workbook: read.snapshot.name, report: read.report.check, took });
      dispatch({ type: 'report-started' });
      return work(read, own);
    }, writes);
  };

  const insert = async (
    request: ReportRequest,
    locale: LocaleName,
    read: ReadReport,
    { insertReport, outlineOf, summariseReport }: Core,
  ): Promise<Action> => {
    const { snapshot, undo, sheets, ...report } = await insertReport(workbook, read);
    if (request === 'all') {
      const summary = summariseReport({ ...report, sheets }, snapshot, { locale, written: true });
      dispatch({ type: 'figures-refreshed', summary });
    }
    return { type: 'report-inserted', report: { request, outline: outlineOf(read) }, sheets, undo };
  };

  return {
    report: (request, choice, locale) =>
      compute(
        request,
        choice,
        locale,
        (read, own) => {
          const outline = own.outlineOf(read);
          return isWhole(outline)
            ? insert(request, locale, read, own)
            : { type: 'report-previewed', report: { request, outline } };
        },
        true,
      ),
    previewReport: (request, choice, locale) =>
      compute(request, choice, locale, (read, { outlineOf }) => ({
        type: 'report-previewed',
        report: { request, outline: outlineOf(read) },
      })),
    insertReport: (request, choice, locale) =>
      compute(request, choice, locale, (read, own) => insert(request, locale, read, own), true),
    saveMemo(choice, locale) {
      dispatch({ type: 'report-started' });
      return cancellable(async (signal) => {
        const { makeMemo } = await core();
        const made = await makeMemo(workbook, optionsOf('memo', choice, locale), { signal, onProgress });
        signal.throwIfAborted();
        if (!made) return { type: 'cancelled' };
        shell.saveFile(made.name, made.bytes);
        return { type: 'memo-saved', name: made.name };
      });
    },
  };
}

/** Nothing has to be told before the sheets are written. */
const isWhole = ({ missing, sheets }: ReportOutline): boolean =>
  missing.length === 0 && sheets.every(({ renamed }) => !renamed);
