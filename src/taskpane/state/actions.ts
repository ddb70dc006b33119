import type { Progress, CheckReport, ReportPreview, ReportSummary, WrittenSheet } from '../../app';
import type { Finding } from '../../findings';
import type { UndoRecord } from '../../workbook';
import type { Fault } from './faults';
import type { FiguresState } from './figures';
import type { OutlinedReport, ReportChoice } from './reports';
import type { AreaName, CellPlace, Filter, Notice, Plan, Tab } from './model';

/** What a check has found. */
export interface CheckOutcome {
  /** File name of the workbook. */
  readonly workbook: string;
  readonly report: CheckReport;
  /** Milliseconds. */
  readonly took: number;
}

/** Everything that can happen to the pane. */
export type Action =
  | { readonly type: 'check-started' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | ({ readonly type: 'checked' } & CheckOutcome)
  /** The work under way was given up; nothing was changed by it. */
  | { readonly type: 'cancelled' }
  | { readonly type: 'plan-started' }
  | { readonly type: 'planned'; readonly plan: Plan }
  | { readonly type: 'plan-closed' }
  | { readonly type: 'write-started' }
  | {
      readonly type: 'fixed';
      readonly findings: readonly Finding[];
      readonly undo: UndoRecord;
      readonly refused: readonly CellPlace[];
    }
  /** The findings were written to a sheet, after a check of their own. */
  | ({ readonly type: 'shown'; readonly undo: UndoRecord; readonly sheet: WrittenSheet } & CheckOutcome)
  /** The figures that were kept were read; null where they can't be. */
  | {
      readonly type: 'figures-restored';
      readonly restored: Pick<FiguresState, 'summary' | 'stale'> | null;
    }
  /** The indicators are being computed. */
  | { readonly type: 'figures-started' }
  /** They were computed, and wait to be inserted. */
  | { readonly type: 'figures-previewed'; readonly preview: ReportPreview }
  | { readonly type: 'preview-closed' }
  /** They were computed anew, for the pane alone. */
  | { readonly type: 'figures-refreshed'; readonly summary: ReportSummary }
  /** Their sheets were written, after computing of their own. */
  | { readonly type: 'figures-inserted'; readonly summary: ReportSummary; readonly undo: UndoRecord }
  /** A report is being computed. */
  | { readonly type: 'report-started' }
  | { readonly type: 'report-chosen'; readonly choice: ReportChoice }
  /** It was computed, and waits to be inserted. */
  | { readonly type: 'report-previewed'; readonly report: OutlinedReport }
  | { readonly type: 'report-closed' }
  /** Its sheets were written. */
  | {
      readonly type: 'report-inserted';
      readonly report: OutlinedReport;
      /** Those of the check included, where there was one. */
      readonly sheets: readonly WrittenSheet[];
      readonly undo: UndoRecord;
    }
  /** The memo was handed over as a file. */
  | { readonly type: 'memo-saved'; readonly name: string }
  /** A change failed and left something behind. */
  | { readonly type: 'left-behind'; readonly undo: UndoRecord }
  /** The last change was taken back, but for the refused cells. */
  | { readonly type: 'restored'; readonly refused: readonly CellPlace[] }
  /** The work under way has failed. */
  | { readonly type: 'failed'; readonly fault: Fault }
  | { readonly type: 'told'; readonly notice: Notice }
  | { readonly type: 'notice-closed' }
  | { readonly type: 'workbook-changed'; readonly sheet: string }
  | { readonly type: 'area-opened'; readonly area: AreaName }
  | { readonly type: 'tab-opened'; readonly tab: Tab }
  | { readonly type: 'filtered'; readonly filter: Partial<Filter> }
  | { readonly type: 'group-toggled'; readonly key: string }
  | { readonly type: 'chosen'; readonly key: string | null }
  | { readonly type: 'solved-cleared' }
  | { readonly type: 'scrolled'; readonly scroll: number };
