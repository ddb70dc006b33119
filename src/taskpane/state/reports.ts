import type { ReportOutline, ReportPart, SchoolYear } from '../../app';
import type { Day } from '../../workbook';
import type { Action } from './actions';
import type { PaneState } from './model';
import { touchedBy } from './touched';

/** What a person may ask for: one part of the report, or everything with a check before it. */
export const REPORT_REQUESTS = ['all', 'risks', 'monitoring', 'memo'] as const satisfies readonly (
  ReportPart | 'all'
)[];
export type ReportRequest = (typeof REPORT_REQUESTS)[number];

/** What the report is to be on; null for what the workbook says. */
export interface ReportChoice {
  readonly year: SchoolYear | null;
  /** As `PeriodChoice.period`. */
  readonly period: string | null;
  readonly reportDate: Day | null;
}

/** A report that was asked for, with what it is on and made of. */
export interface OutlinedReport {
  readonly request: ReportRequest;
  readonly outline: ReportOutline;
}

/** What the pane knows of the workbook's reports. */
export interface ReportsState {
  readonly choice: ReportChoice;
  /** Computed, and waiting to be inserted or given up. */
  readonly preview: OutlinedReport | null;
  /** The one inserted last. */
  readonly written: OutlinedReport | null;
  /** Sheets of the person that have changed since. */
  readonly stale: readonly string[];
}

export const NO_REPORTS: ReportsState = {
  choice: { year: null, period: null, reportDate: null },
  preview: null,
  written: null,
  stale: [],
};

type Handlers = {
  readonly [T in Action['type']]?: (state: PaneState, action: Extract<Action, { type: T }>) => ReportsState;
};

const HANDLERS: Handlers = {
  'report-chosen': ({ reports }, { choice }) => ({ ...reports, choice }),
  'report-previewed': ({ reports }, { report }) => ({ ...reports, preview: report }),
  'report-closed': ({ reports }) => ({ ...reports, preview: null }),
  'report-inserted': ({ reports, work }, { report }) => ({
    ...reports,
    preview: null,
    written: report,
    stale: work.kind === 'computing' ? withoutOwn(report.outline, work.changed) : [],
  }),
  restored: afterRestoring,
};

/** What an action makes of the reports. Pure. */
export function reportsAfter(state: PaneState, action: Action): ReportsState {
  // That a handler takes the action of its own key can't be expressed by an indexed access.
  const handle = HANDLERS[action.type] as ((state: PaneState, action: Action) => ReportsState) | undefined;
  const reports = outdated(state.reports, touchedBy(action, state));
  return handle ? handle({ ...state, reports }, action) : reports;
}

/** What is edited on the report's own sheets doesn't outdate it. */
const withoutOwn = ({ sheets }: ReportOutline, names: readonly string[]): readonly string[] =>
  names.filter((name) => !sheets.some((sheet) => sheet.name === name));

function outdated(reports: ReportsState, names: readonly string[]): ReportsState {
  const { written, stale } = reports;
  const added = written ? withoutOwn(written.outline, names).filter((name) => !stale.includes(name)) : [];
  return added.length === 0 ? reports : { ...reports, stale: [...new Set([...stale, ...added])] };
}

/** Sheets that were taken out again are no longer shown as written. */
function afterRestoring({ reports, undo }: PaneState): ReportsState {
  const gone = new Set((undo.at(-1)?.record.inserted ?? []).map(({ kind }) => kind));
  const isGone = reports.written?.outline.sheets.some(({ kind }) => gone.has(kind)) ?? false;
  return isGone ? { ...reports, written: null, stale: [] } : reports;
}
