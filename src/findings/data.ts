import type { Day, LeftOutPart } from '../workbook';

/** What each code carries. The list of codes is a contract; texts are formed from this data per language. */
export interface FindingData {
  /** `taken` is what stands in for the column's values. */
  'header-missing-column': { readonly column: string; readonly taken?: string };
  /** `nearest` is the known column that it may be meant for. */
  'header-extra-column': { readonly header: string; readonly nearest?: string };
  'header-duplicate-column': { readonly header: string; readonly first: string };
  'header-order': { readonly header: string; readonly after: string | null };
  'column-index-mismatch': { readonly read: string; readonly expected: string };
  /** A table without a header for what is plainly a column of it. */
  'header-presumed-column': { readonly header: string; readonly column: string };
  /** `sections` are the roadmap's own. */
  'template-not-followed': {
    /** Its title in each language. */
    readonly template: { readonly ru: string; readonly en: string };
    readonly sections: readonly string[];
    /** Headers of columns that the template requires and the roadmap lacks. */
    readonly missing: readonly string[];
  };
  'section-missing': { readonly number: number; readonly title: string };
  'section-order': { readonly title: string; readonly after: string | null };
  /** `title` is null where the whole table has no activities. */
  'section-empty': { readonly title: string | null };
  'section-title-mismatch': { readonly read: string; readonly expected: string };
  'row-split': { readonly number: string | null; readonly fragment: string; readonly joined: string };
  'header-repeated': { readonly row: number };
  'preamble-missing-part': { readonly part: PreamblePart };

  'number-missing': { readonly expected: string; readonly renumbered: number };
  'number-duplicate': { readonly read: string; readonly first: string; readonly expected: string };
  'number-gap': { readonly read: string; readonly previous: string | null; readonly expected: string };
  'number-order': { readonly read: string; readonly previous: string; readonly expected: string };
  'number-parent': { readonly read: string; readonly section: string; readonly expected: string };
  'number-as-date': { readonly read: string; readonly expected: string };
  'number-as-number': { readonly read: string; readonly expected: string };

  'period-missing': { readonly activity: string };
  'period-unrecognised': { readonly read: string; readonly proposals: readonly string[] };
  'period-no-year': { readonly read: string; readonly proposals: readonly string[] };
  'period-ambiguous': { readonly read: string; readonly proposals: readonly string[] };
  'period-year-boundary': { readonly read: string; readonly proposals: readonly string[] };
  'period-reversed': { readonly read: string; readonly proposals: readonly string[] };
  'period-outside-plan': {
    readonly read: string;
    readonly start: Day;
    readonly end: Day;
    readonly planStart: Day | null;
    readonly planEnd: Day | null;
  };
  'period-vague': { readonly read: string };

  'responsible-missing': { readonly activity: string };
  'responsible-unseparated': { readonly read: string; readonly parties: readonly string[] };
  'responsible-unknown': {
    readonly read: string;
    readonly nearest: string | null;
    readonly sheets: readonly string[];
  };

  'result-missing': { readonly activity: string };
  'result-vague': { readonly read: string };
  'result-unseparated': { readonly read: string; readonly results: readonly string[] };

  'text-spaces': { readonly read: string; readonly expected: string };
  'text-broken-word': { readonly read: string; readonly expected: string };
  'text-mixed-alphabet': { readonly read: string; readonly expected: string };
  'text-markup': { readonly read: string };

  'status-missing': { readonly activity: string; readonly end: Day | null };
  'status-unknown': {
    readonly read: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'done-without-date': { readonly status: string };
  'done-without-evidence': { readonly status: string };
  'done-before-start': { readonly doneOn: Day; readonly start: Day };
  'done-in-future': { readonly doneOn: Day; readonly reportDate: Day };
  overdue: {
    readonly end: Day;
    readonly reportDate: Day;
    readonly days: number;
    readonly status: string | null;
  };

  'activity-duplicate': { readonly text: string; readonly first: string };
  'risk-uncovered': { readonly risk: string };
  'indicator-uncovered': { readonly indicator: string };

  /** `sheet` is the one that lists schools. */
  'school-unknown': { readonly read: string; readonly nearest: string | null; readonly sheet: string };
  /** `label`: a procedure, period, subject or class of data sheets, written otherwise than in most rows. */
  'school-spelling': { readonly read: string; readonly expected: string; readonly label?: boolean };
  /** `first` is the address of the record met first; where not all cells agree (`same`), neither counts. */
  'record-duplicate': { readonly record: string; readonly first: string; readonly same: boolean };
  /** All the choices of a cell are still there. */
  'choice-unfilled': { readonly read: string; readonly allowed: readonly string[] };
  /** `of` is whose value it is: a school, a stage. */
  'value-missing': { readonly column: string; readonly of?: string };
  /** `value` is the number that the text reads as. */
  'value-not-number': { readonly column: string; readonly read: string; readonly value: number | null };
  'value-negative': { readonly column: string; readonly value: number };
  'value-not-integer': { readonly column: string; readonly read: string };
  /** Counts of persons, or percents. */
  'marks-sum-mismatch': { readonly sum: number; readonly total: number; readonly percent: boolean };
  /** `total` is the column of the whole; null where shares exceed 100 percent. */
  'part-exceeds-total': {
    readonly part: string;
    readonly value: number;
    readonly total: string | null;
    readonly limit: number;
  };
  /** `expected` is the year as it was read, in the workbook's usual writing; null where none could be read. */
  'year-unrecognised': { readonly read: string; readonly expected: string | null };
  /** A row of sums, which is no record: its label says so, or its numbers are the sums of rows above. */
  'row-total': { readonly read: string; readonly by: 'label' | 'sums' };
  /**
   * Marks of a row in another unit than their columns. `unit` is null where nobody can tell which, and the row is left
   * out. `instead` are the same marks in the unit of the columns, empty where they can't be told.
   */
  'unit-mixed': {
    readonly marks: readonly string[];
    readonly unit: MarkUnit | null;
    readonly expected: MarkUnit;
    readonly instead: readonly number[];
  };
  /** The file holds a formula without its value, which is read as empty. */
  'formula-not-calculated': { readonly column: string; readonly formula: string };
  'small-cohort': {
    /** Of the smallest cohort, where there are several. */
    readonly participants: number;
    readonly limit: number;
    /** All small cohorts of one procedure, where there are several: how many, and the first of their cells. */
    readonly alike?: {
      readonly procedure: string;
      readonly count: number;
      readonly cells: readonly string[];
    };
  };
  'value-unusual': {
    readonly column: string;
    readonly school: string;
    readonly value: number;
    /** The values are shares of 0–1; else counts. */
    readonly share: boolean;
    /** The same of the school in all other years, the earliest first. */
    readonly history: readonly { readonly year: string; readonly value: number }[];
  };
  'formula-error': { readonly error: string };
  /** A row that a template calls its example and that holds something else; it is not read. */
  'example-row-changed': { readonly read: string };
  /** A sheet of a template on which nothing was filled in; `prepared` are its rows that wait for it. */
  'sheet-empty': { readonly prepared: number };

  'file-unreadable': { readonly reason: UnreadableReason; readonly actual: string | null };
  'file-encrypted': Record<never, never>;
  'file-too-large': { readonly limit: number };
  'file-part-left-out': LeftOutPart;
  'sheet-not-recognised': { readonly problem: SheetProblem };
  'sheet-missing': { readonly kind: 'roadmap' };
  'setting-unreadable': { readonly problem: SettingProblem };
}

export type Code = keyof FindingData;

/** What marks are given in: counts of participants, percents of them (up to 100), parts of them (up to 1). */
export type MarkUnit = 'count' | 'percent' | 'part';

export type PreamblePart = 'title' | 'goal' | 'tasks' | 'risks' | 'indicators';

/** `internal` is a fault of ours, not of the file. */
export type UnreadableReason =
  | 'missing'
  | 'no-access'
  | 'directory'
  | 'empty'
  | 'not-a-workbook'
  | 'no-tables'
  | 'truncated'
  | 'damaged'
  | 'exhausted'
  | 'internal';

/** Why a sheet was left out: no known header, a header short of columns, a template that can't be read. */
export type SheetProblem =
  | { readonly kind: 'no-header' }
  | {
      readonly kind: 'columns';
      /** The sheet that it seems to be, by its usual name. */
      readonly like?: string;
      readonly found: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'template'; readonly read: string; readonly fault: TemplateFault };

/** A setting that does not count: its value can't be read, or its name is none. */
export type SettingProblem =
  | {
      readonly kind: 'value';
      readonly read: string;
      readonly parameter: string;
      readonly expected: SettingKind;
      readonly allowed: readonly string[];
      /** Null where nothing is: the report is not made. */
      readonly instead: SettingDefault | null;
    }
  | { readonly kind: 'unknown'; readonly read: string; readonly nearest: string | null }
  /** A word that is added to a parameter already has another meaning. */
  | {
      readonly kind: 'conflict';
      readonly read: string;
      readonly parameter: string;
      readonly means: string;
    };

/** What a setting's value should have been. */
export type SettingKind =
  | 'text'
  | 'date'
  | 'period'
  | 'number'
  | 'school-year'
  | 'choice'
  | 'weights'
  | 'targets'
  | 'words'
  | 'calendar';

/** What is taken where a setting can't be read: a value as the sheet writes it, or what a rule gives. */
export type SettingDefault =
  | { readonly by: 'value'; readonly value: string }
  | {
      readonly by:
        | 'given'
        | 'today'
        | 'latest-year'
        | 'whole-year'
        | 'roadmap'
        | 'equal-weights'
        | 'usual-calendar'
        | 'none';
    };

/** What is wrong at one place of a template. `expected` lists allowed values where there are any. */
export interface TemplateFault {
  readonly reason:
    | 'missing'
    | 'type'
    | 'not-allowed'
    | 'unknown-key'
    | 'duplicate'
    | 'not-a-date'
    | 'reversed'
    | 'not-json'
    | 'no-template';
  readonly expected: readonly string[];
}
