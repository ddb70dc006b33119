import type { SchoolYear } from '../../tables';
import type { CellPosition, WorkbookSnapshot } from '../../workbook';

/** How official exports are laid out. */
export type ExportLayout =
  'marks' | 'journal' | 'individual' | 'tasks' | 'flat' | 'exam' | 'years' | 'titled';

/** What results are of. Texts are as «Результаты» holds them. */
export interface ResultKey {
  readonly schoolYear: SchoolYear;
  /** Part of the school year; exports are of whole years, so it is empty. */
  readonly period: string;
  readonly procedure: string;
  readonly subject: string;
  readonly class: string;
}

/** How many got «2», «3», «4», «5»; or their shares in percent. */
export type FourMarks = readonly [two: number, three: number, four: number, five: number];

export interface Measured {
  readonly participants: number | null;
  /** Null where the export gives none, or percents that no counts fit. */
  readonly marks: FourMarks | null;
  /** In percent, where there are no counts. */
  readonly shares: FourMarks | null;
  /** Below the threshold of an exam. */
  readonly below: number | null;
  readonly mean: number | null;
}

export interface Named {
  readonly name: string;
  /** Login in ФИС ОКО; null where the export gives none. */
  readonly login: string | null;
}

export type GroupLevel = 'sample' | 'region' | 'municipality';

/** One that results are of: a school, or a group of them. */
export type Party =
  | ({ readonly kind: 'school'; readonly municipality: string | null } & Named)
  | { readonly kind: 'group'; readonly name: string; readonly level: GroupLevel };

export interface Compared {
  readonly participants: number | null;
  readonly lowered: number | null;
  readonly confirmed: number | null;
  readonly raised: number | null;
  /** Marks two or more away; null where the export doesn't tell. */
  readonly byTwo: number | null;
}

/** What one row of an export says, before schools are looked up. */
export interface ExportRow {
  readonly at: CellPosition;
  readonly party: Party;
  readonly facts: Facts;
  readonly result: Measured | null;
  readonly comparison: Compared | null;
  /** The comparison was counted of pupils, not given. */
  readonly ofPupils?: true;
}

export interface ExportTask {
  readonly at: CellPosition;
  readonly facts: Facts;
  readonly task: string;
  /** What the task tests. */
  readonly skill: string;
  readonly maximum: number | null;
  /** Completion in percent. */
  readonly shares: readonly { readonly party: Party; readonly share: number }[];
}

/** Why something of an export was not taken, or is doubtful. */
export const IMPORT_REASONS = [
  'not-recognised',
  'subject-missing',
  'class-missing',
  'year-missing',
  'procedure-missing',
  'name-missing',
  'marks-unread',
  'pupils-without-mark',
  'school-unknown',
  'school-other',
  'name-shared',
  'older',
  'replaced',
  'book-repeated',
  'percents-sum',
  'counts-none',
  'marks-sum',
  'repeated',
] as const;
export type ImportReason = (typeof IMPORT_REASONS)[number];

/** One thing told of an export. `detail` is what was read, or how many. */
export interface Told {
  readonly sheet: string;
  readonly cell: string | null;
  readonly reason: ImportReason;
  readonly detail: string;
}

/** What is known of results; each fact may be found in several places. */
export interface Facts {
  readonly procedure: Fact<string>;
  readonly subject: Fact<string>;
  readonly class: Fact<string>;
  readonly schoolYear: Fact<SchoolYear>;
  /** The day of the procedure, as ISO; empty where it is not given. */
  readonly day: string;
}

/** One value; or none, with those between which nobody can choose. */
export interface Fact<T extends string> {
  readonly value: T | null;
  readonly several: readonly T[];
}

/** What a table gives. */
export interface TableReading {
  readonly rows: readonly ExportRow[];
  readonly tasks: readonly ExportTask[];
  readonly told: readonly Told[];
}

/** What a file gives, sheet by sheet. */
export interface SheetReading extends TableReading {
  readonly sheet: string;
  /** Of its first table; null where none is known. */
  readonly layout: ExportLayout | null;
}

export interface ExportFile {
  /** As it is shown. */
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
}

/** What a person says of files that don't say it themselves. */
export interface GivenFacts {
  readonly procedure?: string;
  readonly subject?: string;
  readonly class?: string;
  readonly schoolYear?: SchoolYear;
}
