import type {
  Compared,
  ExportLayout,
  GroupLevel,
  ImportReason,
  Measured,
  Named,
  ResultKey,
  Told,
} from './model';

/** Results of one school. */
export interface ImportedRecord extends ResultKey, Measured {
  readonly school: string;
  readonly login: string | null;
}

/** Results of a group of schools. */
export interface ImportedGroup extends ResultKey, Measured {
  readonly name: string;
  readonly level: GroupLevel;
}

/** Marks of a group beside those of the journal. */
export interface ComparedGroup extends ResultKey, Compared {
  readonly name: string;
  readonly level: GroupLevel;
}

/** How one task was completed, in percent. */
export interface ImportedTask extends ResultKey {
  readonly task: string;
  readonly skill: string;
  readonly maximum: number | null;
  readonly groups: readonly { readonly name: string; readonly level: GroupLevel; readonly share: number }[];
  readonly schools: readonly (Named & { readonly share: number })[];
}

/** Marks of one school beside those of the journal. */
export interface ImportedComparison extends ResultKey, Compared {
  readonly school: string;
  readonly login: string | null;
}

/** What became of one file. */
export interface ImportedFile {
  readonly file: string;
  readonly layout: ExportLayout | 'unknown';
  /** Null where the file says none, or several. */
  readonly procedure: string | null;
  readonly subject: string | null;
  readonly class: string | null;
  readonly schoolYear: string | null;
  readonly schools: number;
  /** Rows of schools that were taken. */
  readonly rows: number;
  /** Rows of groups that were taken. */
  readonly groups: number;
  /** What was not taken, or not all of it. */
  readonly leftOut: readonly Told[];
  /** What was taken and should be looked at. */
  readonly notes: readonly Told[];
}

export interface Imported {
  readonly files: readonly ImportedFile[];
  readonly records: readonly ImportedRecord[];
  readonly tasks: readonly ImportedTask[];
  readonly comparison: readonly ImportedComparison[];
  readonly groups: readonly ImportedGroup[];
  readonly comparedGroups: readonly ComparedGroup[];
}

/** Reasons that leave nothing out. */
export const NOTES: ReadonlySet<ImportReason> = new Set([
  'counts-none',
  'percents-sum',
  'marks-sum',
  'repeated',
]);
/** Reasons to go and look: without them a person would miss results. */
export const EXPORT_FAULTS: ReadonlySet<ImportReason> = new Set([
  'not-recognised',
  'subject-missing',
  'class-missing',
  'year-missing',
  'procedure-missing',
  'name-missing',
  'marks-unread',
  'name-shared',
  'book-repeated',
]);
