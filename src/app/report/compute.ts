import { UserError, type Finding } from '../../findings';
import { FINDINGS_LOCALES, type LocaleName } from '../../locales';
import { computeIndicators, type Indicators } from '../../indicators';
import { type KeptFigures, latestBefore, type Monitoring, monitoringOf } from '../../monitoring';
import type { WorkbookData } from '../../data';
import type { MemoLength, Missing } from '../../reports';
import { atOnce, type WorkbookSnapshot } from '../../workbook';
import { checkingBook, type CheckOptions, type CheckReport } from '../check';
import { type Progress, type Book, recognise } from '../../book';

import type { PagesOptions } from './pages';
import {
  missingFor,
  type Places,
  type PlannedSheets,
  planParts,
  REPORT_PARTS,
  type ReportPart,
} from './parts';

export interface ReportOptions extends CheckOptions {
  readonly locale: LocaleName;
  /** What the last report said, for this one to be held against. */
  readonly last?: KeptFigures;
  /** Reports on this workbook that are known: without `last` the latest of an earlier day is taken. */
  readonly past?: readonly KeptFigures[];
  /** All of them where not told. */
  readonly parts?: readonly ReportPart[];
  /** Usual where not told. */
  readonly memoLength?: MemoLength;
  /** Pages beside them. */
  readonly pages?: PagesOptions;
}

/** What a workbook's roadmaps and data sheets say. */
export interface ComputedReport {
  readonly data: WorkbookData;
  readonly indicators: Indicators;
  readonly monitoring: Monitoring;
}

export interface Report extends ComputedReport, PlannedSheets {
  /** The check of the same workbook. */
  readonly check: CheckReport;
  /** Those of the check. */
  readonly findings: readonly Finding[];
  /** Why figures of the parts are not there; empty where nothing is missing. */
  readonly missing: readonly Missing[];
}

/**
 * Computes a report of a workbook and plans its sheets; without any data there are none. Throws a `UserError` where a
 * setting can't be read and nothing was given in its place. Pure.
 */
export const computeReport = (snapshot: WorkbookSnapshot, options: ReportOptions): Report =>
  atOnce(reportSteps(snapshot, options));

/** Of computing indicators, monitoring and planning the sheets, beside the reading and the check of each sheet. */
const STEPS = 3;

/** The same step by step, so that whoever drives it may show progress or stop. */
export function* reportSteps(
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
): Generator<Progress, Report> {
  const before = snapshot.sheets.length * 2;
  const total = before + STEPS;
  const { book, check } = yield* decidedBook(snapshot, options, total);
  const indicators = computeIndicators(book.data, snapshot, book.reportDate);
  yield { done: before + 1, total };
  const last = heldAgainst(options, snapshot, book);
  const computed = { data: book.data, indicators, monitoring: monitored(book, indicators, last) };
  yield { done: before + 2, total };
  return yield* asPart(reportOf({ computed, check }, { read: snapshot, target: snapshot }, options), {
    done: before + 2,
    total,
  });
}

/** Steps that are together one step of longer work, which has come as far as told. */
function* asPart<T>(steps: Generator<Progress, T>, { done, total }: Progress): Generator<Progress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: done + step.value.done / Math.max(1, step.value.total), total };
  }
}

/** A workbook with its check, whose settings are all known: each sheet is two steps of so many. */
export function* decidedBook(
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
  total: number,
): Generator<Progress, { readonly book: Book; readonly check: CheckReport }> {
  const book = yield* recognise(snapshot, options, { total, names: FINDINGS_LOCALES.ru });
  if (book.undecided.length > 0)
    throw new UserError('setting-unreadable', { faults: book.undecided.map(refused) });
  return { book, check: yield* checkingBook(book, { before: snapshot.sheets.length, total }) };
}

/** The report that this one is held against; undefined for none. */
export const heldAgainst = (
  { last, past = [] }: ReportOptions,
  { name }: WorkbookSnapshot,
  { reportDate }: Book,
): KeptFigures | undefined => last ?? latestBefore(reportDate, name, past);

/** Everything that the data and the roadmaps say together. */
export const monitored = (
  { data, roadmaps, partiesOf, reportDate }: Book,
  indicators: Indicators,
  last?: KeptFigures,
): Monitoring => monitoringOf({ data, indicators, roadmaps, partiesOf, reportDate, last });

/** The report of what was computed: read from one workbook, for the sheets of another. Its steps are the pages asked for. */
export function* reportOf(
  { computed, check }: { readonly computed: ComputedReport; readonly check: CheckReport },
  { read, target }: Pick<Places, 'target'> & { readonly read: WorkbookSnapshot },
  { locale, parts = REPORT_PARTS, memoLength, pages }: ReportOptions,
): Generator<Progress, Report> {
  const places = { target, written: read.sheets, date1904: read.date1904 };
  return {
    ...computed,
    ...(yield* planParts(computed.monitoring, places, {
      ...{ parts, locale },
      ...(memoLength && { length: memoLength }),
      ...(pages && { pages }),
    })),
    check,
    findings: check.findings,
    missing: missingFor(computed.monitoring, parts),
  };
}

/** A fault of a setting in whose place nothing is taken. */
const refused = (fault: Finding): Finding =>
  fault.code === 'setting-unreadable' && fault.data.problem.kind === 'value'
    ? { ...fault, data: { problem: { ...fault.data.problem, instead: null } } }
    : fault;
