import type { CalendarSettings, HeaderMatch } from '../tables';
import type { Day, SheetSnapshot } from '../workbook';
import type { RowNumber } from './number';
import type { PeriodReading, PlanPeriod } from '../tables';
import type { Preamble } from './preamble';
import type { StatusReading } from './status';
import type { GridColumn, PresumedColumn } from './tableHeader';
import type { ColumnKey, Template } from './template/schema';

/** What a row below the header is. */
export type RowKind =
  | 'column-index'
  | 'section'
  | 'subsection'
  | 'activity'
  | 'continuation'
  | 'header-repeated'
  | 'signature'
  | 'note'
  | 'blank';

export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
}

/** One cell of an activity or section, with the text of the rows torn off it. */
export interface Field {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The text was joined from several cells: a fix of this cell alone would lose the rest. */
  readonly joined: boolean;
  /** The cell shows a formula's error and reads as empty. */
  readonly error: string | null;
}

export type Fields = Readonly<Partial<Record<ColumnKey, Field>>>;

/** A row torn off the row it continues. */
export interface Continuation {
  readonly row: number;
}

interface Entry {
  readonly row: number;
  readonly number: RowNumber | null;
  /** The column the number stands in, or would; null for one of several rows under a merged number. */
  readonly numberColumn: number | null;
  readonly fields: Fields;
  readonly continuations: readonly Continuation[];
}

export interface Section extends Entry {
  readonly kind: 'section' | 'subsection';
  readonly title: string;
  readonly titleColumn: number;
  /** The section that holds a subsection. */
  readonly parent: Section | null;
}

export interface Activity extends Entry {
  readonly kind: 'activity';
  readonly title: string;
  readonly titleColumn: number;
  readonly section: Section | null;
  readonly subsection: Section | null;
  /** Null where the cell is empty. */
  readonly period: PeriodReading | null;
  readonly periodField: Field | null;
  /** What its mark of execution says. */
  readonly mark: StatusReading;
  /** By the column of dates, else by the mark; null where neither gives a day. */
  readonly doneOn: Day | null;
}

export type Item = Section | Activity;

export interface Plan extends PlanPeriod {
  /** Where the dates come from: given, or found in the table's own years. */
  readonly source: 'given' | 'preamble' | 'years' | 'none';
}

/** Why a template is in force: the user named it, the sheet «Шаблон» is it, the header fits it best by its wordings, or by its words and columns alone. */
export type TemplateChoice = 'given' | 'sheet' | 'fit' | 'shape';

/** One roadmap, read. Rows and columns count from 0. */
export interface Roadmap {
  readonly sheet: SheetSnapshot;
  readonly template: Template;
  readonly templateBy: TemplateChoice;
  /** It is made by the template, or has to be: it is then held against all of it. */
  readonly follows: boolean;
  readonly header: HeaderMatch;
  /** Columns that no header names, told by what stands in them. */
  readonly presumed: readonly PresumedColumn[];
  /** Months or quarters that are columns of their own, from left to right. */
  readonly grid: readonly GridColumn[];
  readonly preamble: Preamble;
  readonly plan: Plan;
  /** The school calendar by which its terms are read. */
  readonly calendar: CalendarSettings;
  readonly rows: readonly ClassifiedRow[];
  /** Sections, subsections and activities in the order of the sheet. */
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly subsections: readonly Section[];
  readonly activities: readonly Activity[];
  /** Numbers end with a dot, as most in this table do. */
  readonly trailingDot: boolean;
}
