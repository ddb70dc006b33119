import type { CheckProgress, CheckReport, InsertedReport, ReportOptions, ReportOutline } from '../../app';
import type { LocaleName } from '../../findings';
import type { Services } from '../services';
import type { Action } from './actions';
import type { OutlinedReport, ReportChoice, ReportRequest } from './reports';

/** What a person can ask of the area of reports. */
export interface ReportCommands {
  /** Computes a report and inserts its sheets; first shows what it will do, where anything is missing. */
  report(request: ReportRequest, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes a report and shows what inserting it would do. */
  previewReport(request: ReportRequest, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes a report, writes its sheets and goes to the last of them. */
  insertReport(request: ReportRequest, choice: ReportChoice, locale: LocaleName): Promise<void>;
  /** Computes the memo and hands it over as a .docx file. */
  saveMemo(choice: ReportChoice, locale: LocaleName): Promise<void>;
}

/** What the pane's other commands lend. */
export interface Lent {
  readonly dispatch: (action: Action) => void;
  readonly cancellable: (work: (signal: AbortSignal) => Promise<Action>, writes?: boolean) => Promise<void>;
  readonly onProgress: (progress: CheckProgress) => void;
  readonly open: (sheet: string) => Promise<void>;
}

export function createReportCommands(
  { workbook, shell, core }: Services,
  { dispatch, cancellable, onProgress, open }: Lent,
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

  const preview = async (
    request: ReportRequest,
    choice: ReportChoice,
    locale: LocaleName,
  ): Promise<ReportOutline | null> => {
    let made: ReportOutline | null = null;
    dispatch({ type: 'report-started' });
    await cancellable(async (signal) => {
      const { previewReport } = await core();
      const outline = await previewReport(workbook, optionsOf(request, choice, locale), {
        signal,
        onProgress,
      });
      signal.throwIfAborted();
      made = outline;
      return { type: 'report-previewed', report: { request, outline } };
    });
    return made;
  };

  const insert = async (request: ReportRequest, choice: ReportChoice, locale: LocaleName): Promise<void> => {
    let last: string | null = null;
    dispatch({ type: 'report-started' });
    await cancellable(async (signal) => {
      const { insertAll, insertReport, outlineOf, summariseReport } = await core();
      const options = optionsOf(request, choice, locale);
      const start = performance.now();
      const watch = { signal, onProgress };
      const inserted: InsertedReport & { readonly check?: CheckReport } =
        request === 'all'
          ? await insertAll(workbook, options, watch)
          : await insertReport(workbook, options, watch);
      const { snapshot, undo, sheets, check } = inserted;
      const report: OutlinedReport = { request, outline: outlineOf(inserted, snapshot) };
      last = sheets.at(-1)?.name ?? null;
      if (check) {
        const took = performance.now() - start;
        dispatch({ type: 'checked', workbook: snapshot.name, report: check, took });
        const summary = summariseReport(inserted, snapshot, { locale, written: true });
        dispatch({ type: 'figures-refreshed', summary });
      }
      return { type: 'report-inserted', report, sheets, undo };
    }, true);
    if (last !== null) await open(last);
  };

  return {
    async report(request, choice, locale) {
      const made = await preview(request, choice, locale);
      if (made && isWhole(made)) await insert(request, choice, locale);
    },
    async previewReport(request, choice, locale) {
      await preview(request, choice, locale);
    },
    insertReport: insert,
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
