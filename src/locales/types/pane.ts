import type { CheckedSheet, SheetKind } from '../../app';
import type { Severity } from '../../findings';
import type { LocaleName } from '../codeTexts';
import type { UndoRecord } from '../../workbook';
import type { AreaName, Notice } from '../../taskpane/state/model';

/** What to say of a fault: what happened, and the way out. */
export interface FaultText {
  readonly title: string;
  readonly message: string;
}

/** Everything the pane says in one language, beside the findings' own texts. */
export interface Words {
  readonly locale: LocaleName;
  readonly product: string;
  readonly number: (value: number) => string;
  readonly start: { readonly title: string; readonly lead: string; readonly promise: string };
  /** Names of the areas. */
  readonly areas: Readonly<Record<AreaName, string>>;
  readonly check: string;
  readonly recheck: string;
  readonly cancel: string;
  readonly close: string;
  readonly back: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
  readonly reload: string;
  readonly progress: {
    readonly reading: string;
    readonly checking: string;
    readonly computing: string;
    readonly planning: string;
    readonly writing: string;
    /** What a screen reader calls the bar. */
    readonly label: string;
  };
  /** The word under a number: «Ошибки». */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly severityFilter: string;
  readonly search: string;
  readonly sheetFilter: string;
  readonly allSheets: string;
  readonly tabs: { readonly label: string; readonly findings: string; readonly sheets: string };
  readonly status: {
    readonly accepted: FaultText;
    readonly notRecognised: FaultText;
    /** Nothing is left of what a check found. */
    readonly allSolved: FaultText;
    readonly nothingMatches: string;
    readonly resetFilter: string;
  };
  readonly sheetKinds: Readonly<Record<SheetKind, string>>;
  readonly contents: (sheet: CheckedSheet) => string;
  readonly overview: {
    readonly roadmaps: string;
    readonly lists: string;
    readonly others: string;
    readonly missing: string;
    readonly template: (name: string) => string;
    /** What was checked, in a line. */
    readonly summary: (sheets: readonly CheckedSheet[]) => string;
    readonly neededText: string;
  };
  readonly list: {
    readonly label: string;
    readonly solved: string;
    readonly solvedMark: string;
    readonly clearSolved: string;
    readonly fixGroup: (count: number) => string;
    readonly fixGroupLabel: (cause: string, count: number) => string;
    readonly workbook: string;
  };
  readonly detail: {
    readonly label: string;
    readonly read: string;
    readonly expected: string;
    readonly emptyCell: string;
    readonly choice: string;
    readonly change: string;
    readonly cleared: string;
    readonly guess: string;
    /** Formats of single words in the cell get lost. */
    readonly rich: string;
    readonly fix: string;
    readonly showCell: string;
    readonly showSheet: string;
    readonly solved: string;
    readonly outdated: string;
  };
  readonly showOnSheet: string;
  readonly fixSafe: (count: number) => string;
  readonly plan: {
    readonly safe: string;
    readonly safeLead: string;
    readonly groupLead: string;
    readonly guessLead: string;
    readonly withheld: (count: number) => string;
    /** In so many cells formats of single words get lost. */
    readonly rich: (cells: number) => string;
    readonly confirm: (cells: number) => string;
    readonly listLabel: string;
    readonly before: string;
    readonly after: string;
  };
  readonly undo: { readonly done: (record: UndoRecord) => string; readonly action: string };
  readonly stale: {
    readonly changed: (sheets: readonly string[]) => string;
    readonly restored: string;
  };
  readonly notices: {
    readonly [K in Exclude<Notice['kind'], 'fault'>]: (notice: Extract<Notice, { kind: K }>) => FaultText;
  };
  /** A fault of the program. */
  readonly fault: FaultText;
  readonly crash: FaultText;
}
