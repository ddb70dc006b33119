import type { CheckedSheet, Progress, CheckReport, WrittenSheet } from '../../app';
import type { Code, Finding, Severity } from '../../findings';
import type { EditGroup, UndoRecord } from '../../workbook';
import type { Entry } from './entries';
import type { Fault } from './faults';
import { type FiguresState, NO_FIGURES } from './figures';
import { NO_REPORTS, type ReportsState } from './reports';

/** What a check found, and what has become of it since. */
export interface Report {
  /** Its file name. */
  readonly workbook: string;
  readonly status: CheckReport['status'];
  readonly sheets: readonly CheckedSheet[];
  readonly entries: readonly Entry[];
  /** Gone since an earlier check, or fixed here. */
  readonly solved: readonly Entry[];
  /** Milliseconds that reading and checking took. */
  readonly took: number;
}

export interface Filter {
  /** Severities that are hidden. */
  readonly hidden: readonly Severity[];
  /** Null for all sheets. */
  readonly sheet: string | null;
  readonly text: string;
}

/** What a preview is of: all safe fixes, or those of one cause. */
export type PlanScope =
  { readonly kind: 'safe' } | { readonly kind: 'group'; readonly code: Code; readonly severity: Severity };

/** Fixes to be made in one step once the person has looked at them. */
export interface Plan {
  readonly scope: PlanScope;
  /** The edits of each fix; at most one edit for a cell. */
  readonly groups: readonly EditGroup[];
  readonly fixed: readonly Finding[];
  /** Findings that have to wait for the next check, since their cell is edited by another fix. */
  readonly withheld: number;
}

/** A change that can be taken back. */
export interface UndoStep {
  readonly record: UndoRecord;
  /** What it solved; comes back with it. */
  readonly solved: readonly string[];
}

/** What the pane is doing. One thing at a time. */
export type Work =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'checking';
      readonly progress: Progress | null;
      /** What was stale before: stays so if the check comes to nothing. */
      readonly stale: readonly string[];
    }
  | {
      readonly kind: 'computing';
      readonly progress: Progress | null;
      /** Sheets that have changed since it began. */
      readonly changed: readonly string[];
    }
  | { readonly kind: 'planning'; readonly progress: Progress | null }
  | { readonly kind: 'writing' };

/** What has to be told, once. */
export type Notice =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'refused'; readonly made: number; readonly cells: readonly CellPlace[] }
  | {
      readonly kind: 'restored';
      readonly made: number;
      /** Names of inserted sheets that are gone again. */
      readonly removed: readonly string[];
      readonly cells: readonly CellPlace[];
    }
  | { readonly kind: 'shown'; readonly sheet: WrittenSheet }
  | { readonly kind: 'inserted'; readonly sheets: readonly WrittenSheet[] }
  /** A memo was handed over to be saved. */
  | { readonly kind: 'memo'; readonly name: string }
  | { readonly kind: 'nothing-safe' };

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export const AREA_NAMES = ['check', 'indicators', 'reports'] as const;
export type AreaName = (typeof AREA_NAMES)[number];

export type Tab = 'findings' | 'sheets';

export interface PaneState {
  readonly work: Work;
  readonly report: Report | null;
  /** The report was found before the pane was opened: nobody knows what has changed since. */
  readonly restored: boolean;
  /** Sheets that the person has changed since the check. */
  readonly stale: readonly string[];
  /** A check is due to see what a change has solved. */
  readonly recheckDue: boolean;
  readonly figures: FiguresState;
  readonly reports: ReportsState;
  readonly area: AreaName;
  readonly tab: Tab;
  readonly filter: Filter;
  /** Keys of groups that are folded. */
  readonly folded: readonly string[];
  /** Key of the entry that is shown in full. */
  readonly chosen: string | null;
  /** Of the list, in pixels. */
  readonly scroll: number;
  readonly plan: Plan | null;
  /** The last change stands last. */
  readonly undo: readonly UndoStep[];
  readonly notice: Notice | null;
}

/** Names the group of what is solved among the groups. */
export const SOLVED_KEY = 'solved';

export const NO_FILTER: Filter = { hidden: [], sheet: null, text: '' };

export const START: PaneState = {
  work: { kind: 'idle' },
  report: null,
  restored: false,
  stale: [],
  recheckDue: false,
  figures: NO_FIGURES,
  reports: NO_REPORTS,
  area: 'check',
  tab: 'findings',
  filter: NO_FILTER,
  folded: [SOLVED_KEY],
  chosen: null,
  scroll: 0,
  plan: null,
  undo: [],
  notice: null,
};
