import { CATALOGUE, finding, type Finding, type LocaleName } from '../../findings';
import { computeIndicators, type Indicators } from '../../indicators';
import { type Monitoring, monitoringOf } from '../../monitoring';
import { readData, type WorkbookData } from '../../results';
import type { Missing } from '../../reports';
import type { Roadmap } from '../../roadmap';
import { atOnce, type WorkbookSnapshot } from '../../workbook';
import type { CheckOptions } from '../check';
import type { Progress } from '../progress';
import { inSheetOrder } from '../sheetOrder';
import { roadmapSteps, templatesFor, type WorkbookRoadmaps } from '../workbookRoadmaps';
import { missingFor } from './missing';
import { type PlannedSheets, planParts, REPORT_PARTS, type ReportPart } from './parts';
import { onPeriod, type PeriodChoice } from './period';

export interface ReportOptions extends CheckOptions {
  readonly locale: LocaleName;
  /** All of them where not told. */
  readonly parts?: readonly ReportPart[];
  /** What the report is on; the settings of the workbook where not told. */
  readonly period?: PeriodChoice;
}

/** What a workbook's roadmaps and data sheets say. */
export interface ComputedReport {
  readonly data: WorkbookData;
  readonly indicators: Indicators;
  readonly monitoring: Monitoring;
}

export interface Report extends ComputedReport, PlannedSheets {
  /** What is wrong with the data sheets and lists, by sheet, row and column. */
  readonly findings: readonly Finding[];
  /** Why figures of the parts are not there; empty where nothing is missing. */
  readonly missing: readonly Missing[];
}

/** Computes a report of a workbook and plans its sheets; without any data there are none. Pure. */
export const computeReport = (snapshot: WorkbookSnapshot, options: ReportOptions): Report =>
  atOnce(reportSteps(snapshot, options));

/** Of reading data, computing indicators, monitoring and planning the sheets, beside the reading of each sheet. */
const STEPS = 4;

/** The same step by step, so that whoever drives it may show progress or stop. */
export function* reportSteps(
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
): Generator<Progress, Report> {
  const before = snapshot.sheets.length;
  const total = before + STEPS;
  const roadmaps = yield* roadmapSteps(snapshot, templatesFor(snapshot, options.template), options, total);
  yield { done: before, total };
  const data = dataOf(snapshot, roadmaps, options);
  yield { done: before + 1, total };
  const indicators = computeIndicators(data, snapshot);
  yield { done: before + 2, total };
  const computed = { data, indicators, monitoring: monitored(data, indicators, roadmaps) };
  yield { done: before + 3, total };
  return reportOf(computed, { read: snapshot, target: snapshot }, options);
}

/** The data sheets, with the settings that the report is on. */
export function dataOf(
  snapshot: WorkbookSnapshot,
  { bySheet, settings }: WorkbookRoadmaps,
  { period = {} }: ReportOptions,
): WorkbookData {
  const except = new Set([...bySheet.keys()].map(({ name }) => name));
  return readData(snapshot, { settings: onPeriod(settings, period), except });
}

/** Everything that the data and the roadmaps say together. */
export const monitored = (
  data: WorkbookData,
  indicators: Indicators,
  { bySheet, partiesOf, reportDate }: WorkbookRoadmaps,
): Monitoring => monitoringOf({ data, indicators, roadmaps: roadmapsIn(bySheet), partiesOf, reportDate });

const roadmapsIn = (bySheet: WorkbookRoadmaps['bySheet']): readonly Roadmap[] => [...bySheet.values()].flat();

/** The report of what was computed: read from one workbook, for the sheets of another. */
export function reportOf(
  computed: ComputedReport,
  { read, target }: { readonly read: WorkbookSnapshot; readonly target: Pick<WorkbookSnapshot, 'sheets'> },
  { locale, parts = REPORT_PARTS }: ReportOptions,
): Report {
  return {
    ...computed,
    ...planParts(computed.monitoring, { sheets: target.sheets, written: read.sheets }, { parts, locale }),
    findings: findingsIn(computed, read),
    missing: missingFor(computed.monitoring, parts),
  };
}

/** What is wrong with the data that were read from a snapshot, in the order of its sheets. */
export function findingsIn(
  { data, indicators, monitoring }: ComputedReport,
  snapshot: WorkbookSnapshot,
): readonly Finding[] {
  const found = [...data.findings, ...indicators.findings, ...monitoring.findings];
  if (data.tables.length > 0) return inSheetOrder(found, snapshot);
  const { severity } = CATALOGUE['sheet-missing'];
  const none = finding('sheet-missing', severity, { sheet: null, cell: null }, { kind: 'data' });
  return inSheetOrder([...found, none], snapshot);
}
