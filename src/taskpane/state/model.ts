import type {
  CheckedSheet,
  CheckReport,
  DataQuestion,
  Face,
  KeptFigures,
  Progress,
  SheetChange,
  WordDocument,
  WrittenSheet,
} from '../../app';
import type { Code, Finding, Severity } from '../../findings';
import type { EditGroup, UndoRecord, WorkbookSnapshot } from '../../workbook';
import type { DismissedEntry, Entry } from './entries';
import type { Fault } from './faults';
import { NO_SETTINGS, type SettingsState } from './settings';
import { type FilesState, NO_FILES, type PickedFile } from './files';
import {
  type MadeReport,
  NO_REPORTS,
  type Preview,
  type ReportChoice,
  type ReportKey,
  type ReportsState,
} from './reports';

/** What a check found, and what has become of it since. */
export interface Report {
  /** Its file name. */
  readonly workbook: string;
  readonly status: CheckReport['status'];
  readonly sheets: readonly CheckedSheet[];
  readonly entries: readonly Entry[];
  /** What people have dismissed with a reason: counted apart. */
  readonly dismissed: readonly DismissedEntry[];
  /** How far it is filled in; null where it comes from no template, and where nobody knows since it was kept. */
  readonly form: CheckReport['form'];
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
  /** Every finding that is to be corrected, where some can be in several ways; none of safe fixes. */
  readonly offered: readonly Finding[];
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
  /** The sheet of settings is read. */
  | { readonly kind: 'reading' }
  /** Files are read, or what comes of them is worked out. */
  | { readonly kind: 'files'; readonly progress: Progress | null }
  | { readonly kind: 'writing'; readonly progress: Progress | null };

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  /** It was handed over to be saved; else this program saves none. */
  readonly saved: boolean;
  /** What else can be done with what it says; null where nothing can. */
  readonly document: { readonly which: WordDocument; readonly text: string } | null;
}

/** What has to be told, once. */
export type Notice =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'refused'; readonly made: number; readonly cells: readonly CellPlace[] }
  | {
      readonly kind: 'restored';
      readonly made: number;
      /** What showed findings was put back. */
      readonly marked?: boolean;
      /** Names of inserted sheets that are gone again. */
      readonly removed: readonly string[];
      /** Names of those that have changed since and stay. */
      readonly kept: readonly string[];
      readonly cells: readonly CellPlace[];
    }
  | { readonly kind: 'shown'; readonly sheet: WrittenSheet }
  | { readonly kind: 'inserted'; readonly sheets: readonly WrittenSheet[] }
  /** A ribbon button has written sheets; what is told before a report in the pane is told after that. */
  | {
      readonly kind: 'ran';
      readonly sheets: readonly WrittenSheet[];
      /** What is wrong in the data that they rest on; null where nothing is. */
      readonly question: DataQuestion | null;
    }
  /** Exports were imported. */
  | {
      readonly kind: 'imported';
      readonly changes: readonly SheetChange[];
      /** Cells that held something else were replaced. */
      readonly replaced: boolean;
    }
  /** A file was made to be saved. */
  | ({ readonly kind: 'memo' } & MadeFile)
  /** Settings were written to the sheet of that name. */
  | { readonly kind: 'settings'; readonly sheet: string; readonly isNew: boolean }
  /** What cells offer was put back on these sheets; null where the workbook comes from no template. */
  | { readonly kind: 'lists'; readonly sheets: readonly string[] | null }
  /** What showed findings was taken out; `sheet` is the name of their sheet, where there was one. */
  | {
      readonly kind: 'unmarked';
      readonly cells: number;
      readonly sheet: string | null;
      readonly keepsNotes: boolean;
    }
  /** Findings were dismissed or, where `back`, taken back; `gone` of them say something else now and were left. */
  | { readonly kind: 'dismissed'; readonly count: number; readonly gone: number; readonly back: boolean }
  | { readonly kind: 'nothing-safe' }
  /** What was kept of the pane, or a part of it, can't be read. */
  | { readonly kind: 'forgotten' };

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export const AREA_NAMES = ['check', 'indicators', 'reports', 'files', 'settings'] as const;
export type AreaName = (typeof AREA_NAMES)[number];

export type Tab = 'findings' | 'sheets';

export interface PaneState {
  readonly work: Work;
  /** Whom the workbook is for. */
  readonly face: Face;
  /** It shows findings, as a file that was given back does. */
  readonly marked: boolean;
  readonly report: Report | null;
  /** The report was found before the pane was opened: nobody knows what has changed since. */
  readonly restored: boolean;
  /** Sheets that the person has changed since the check. */
  readonly stale: readonly string[];
  /** A check is due to see what a change has solved. */
  readonly recheckDue: boolean;
  readonly reports: ReportsState;
  readonly files: FilesState;
  readonly settings: SettingsState;
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

/** Name the groups of what is solved, and of what was dismissed, among the groups. */
export const SOLVED_KEY = 'solved';
export const DISMISSED_KEY = 'dismissed';

export const NO_FILTER: Filter = { hidden: [], sheet: null, text: '' };

export const START: PaneState = {
  work: { kind: 'idle' },
  face: 'usual',
  marked: false,
  report: null,
  restored: false,
  stale: [],
  recheckDue: false,
  reports: NO_REPORTS,
  files: NO_FILES,
  settings: NO_SETTINGS,
  area: 'check',
  tab: 'findings',
  filter: NO_FILTER,
  folded: [SOLVED_KEY, DISMISSED_KEY],
  chosen: null,
  scroll: 0,
  plan: null,
  undo: [],
  notice: null,
};

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
  /** The workbook was looked at, or the person wants all areas. */
  | { readonly type: 'face-seen'; readonly face: Face; readonly marked?: boolean }
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
  /** Findings were dismissed or taken back, after a check of their own. */
  | ({
      readonly type: 'dismissed';
      readonly count: number;
      readonly gone: number;
      readonly back: boolean;
    } & CheckOutcome)
  /** A report is being computed. */
  | { readonly type: 'report-started'; readonly request: ReportKey }
  /** What the reports are to be on. */
  | { readonly type: 'report-chosen'; readonly choice: ReportChoice }
  /** It was computed, and waits to be inserted. */
  | { readonly type: 'report-previewed'; readonly preview: Preview }
  | { readonly type: 'report-closed'; readonly request: ReportKey }
  /** It was computed anew, for the pane alone. */
  | { readonly type: 'report-refreshed'; readonly made: MadeReport }
  /** Its sheets were written, after computing of their own. */
  | {
      readonly type: 'report-inserted';
      /** The report, and what else was computed with it. */
      readonly made: readonly MadeReport[];
      /** Those of the check included, where there was one. */
      readonly sheets: readonly WrittenSheet[];
      readonly undo: UndoRecord;
      /** What the next report is held against; null where nothing is. */
      readonly kept: KeptFigures | null;
    }
  /** A file is read that reports are to be held against. */
  | { readonly type: 'earlier-started' }
  | { readonly type: 'earlier-read' }
  /** Files are being read, or the workbook for what is to be made of it. */
  | { readonly type: 'reading-started'; readonly files: readonly PickedFile[] }
  | { readonly type: 'files-moved'; readonly files: readonly PickedFile[] }
  /** They were read, and what comes of them was worked out. */
  | { readonly type: 'files-shown'; readonly files: FilesState }
  /** What cells offer was put back. */
  | { readonly type: 'lists-restored'; readonly sheets: readonly string[] | null }
  | { readonly type: 'files-closed' }
  /** What was previewed is written; `files` is what is shown of it then. */
  | {
      readonly type: 'added';
      readonly undo: UndoRecord;
      readonly notice: Notice | null;
      readonly files?: FilesState;
    }
  /** Nothing was: these cells no longer hold what was read. */
  | { readonly type: 'add-refused'; readonly cells: readonly CellPlace[] }
  | { readonly type: 'settings-started' }
  /** The sheet of settings was read. */
  | { readonly type: 'settings-read'; readonly book: WorkbookSnapshot }
  /** Something was typed for a setting. */
  | { readonly type: 'setting-typed'; readonly id: string; readonly text: string }
  /** A row that was added to the form and not saved is taken out of it. */
  | { readonly type: 'setting-removed'; readonly id: string }
  | { readonly type: 'settings-dropped' }
  | {
      readonly type: 'settings-saved';
      readonly undo: UndoRecord;
      readonly sheet: string;
      readonly isNew: boolean;
    }
  /** The memo, or pages, were made as a file. */
  | { readonly type: 'memo-saved'; readonly made: MadeFile }
  /** A change failed and left something behind. */
  | { readonly type: 'left-behind'; readonly undo: UndoRecord }
  /** The last change was taken back, but for the refused cells. */
  | {
      readonly type: 'restored';
      readonly refused: readonly CellPlace[];
      /** Names of inserted sheets that stay, since they have changed. */
      readonly kept: readonly string[];
    }
  /** The work under way has failed. */
  | { readonly type: 'failed'; readonly fault: Fault }
  | { readonly type: 'told'; readonly notice: Notice }
  /** A ribbon button has run beside the pane: what the pane knows then. */
  | { readonly type: 'ran'; readonly merge: (state: PaneState) => PaneState }
  | { readonly type: 'notice-closed' }
  | { readonly type: 'workbook-changed'; readonly sheet: string }
  | { readonly type: 'area-opened'; readonly area: AreaName }
  | { readonly type: 'tab-opened'; readonly tab: Tab }
  | { readonly type: 'filtered'; readonly filter: Partial<Filter> }
  | { readonly type: 'group-toggled'; readonly key: string }
  | { readonly type: 'chosen'; readonly key: string | null }
  | { readonly type: 'solved-cleared' }
  | { readonly type: 'scrolled'; readonly scroll: number };
