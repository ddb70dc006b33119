import { CATALOGUE, finding, type Finding, type LocaleName } from '../../findings';
import { computeIndicators } from '../../indicators';
import type { Missing } from '../../reports';
import { readData } from '../../results';
import type { Template } from '../../roadmap';
import type { WorkbookSnapshot } from '../../workbook';
import type { CheckProgress } from '../check';
import { atOnce } from '../inTurns';
import { roadmapSheetNames } from '../roadmapSheets';
import { inSheetOrder } from '../sheetOrder';
import { type ComputedData, missingFor } from './missing';
import { type PlannedSheets, planParts, REPORT_PARTS, type ReportPart } from './parts';

export interface ReportOptions {
  readonly locale: LocaleName;
  /** All of them where not told. */
  readonly parts?: readonly ReportPart[];
  /** By which roadmaps are told from data sheets, see `CheckOptions`. */
  readonly template?: Template;
}

export interface Report extends ComputedData, PlannedSheets {
  /** What is wrong with the data sheets, by sheet, row and column. */
  readonly findings: readonly Finding[];
  /** Why figures are not there; empty where nothing is missing. */
  readonly missing: readonly Missing[];
}

/** Computes a report of a workbook and plans its sheets; without any data there are none. Pure. */
export const computeReport = (snapshot: WorkbookSnapshot, options: ReportOptions): Report =>
  atOnce(reportSteps(snapshot, options));

const STEPS = 4;

/** The same step by step, so that whoever drives it may show progress or stop. */
export function* reportSteps(
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
): Generator<CheckProgress, Report> {
  yield { done: 0, total: STEPS };
  const except = roadmapSheetNames(snapshot, options.template);
  yield { done: 1, total: STEPS };
  const data = readData(snapshot, { except });
  yield { done: 2, total: STEPS };
  const computed = { data, indicators: computeIndicators(data, snapshot) };
  yield { done: 3, total: STEPS };
  return {
    ...computed,
    ...plannedSheets(computed, snapshot, options),
    findings: findingsIn(computed, snapshot),
    missing: missingFor(computed),
  };
}

/** Plans the sheets of what was computed, for a workbook that has these sheets; none without data. */
export function plannedSheets(
  { data, indicators }: ComputedData,
  target: Pick<WorkbookSnapshot, 'sheets'>,
  { locale, parts = REPORT_PARTS }: ReportOptions,
): PlannedSheets {
  if (data.tables.length === 0) return { plans: [], sheets: [] };
  return planParts(indicators, target, { parts, locale });
}

/** What is wrong with the data that were read from a snapshot, in the order of its sheets. */
export function findingsIn(
  { data, indicators }: ComputedData,
  snapshot: WorkbookSnapshot,
): readonly Finding[] {
  const found = [...data.findings, ...indicators.findings];
  if (data.tables.length > 0) return inSheetOrder(found, snapshot);
  const { severity } = CATALOGUE['sheet-missing'];
  const none = finding('sheet-missing', severity, { sheet: null, cell: null }, { kind: 'data' });
  return inSheetOrder([...found, none], snapshot);
}
