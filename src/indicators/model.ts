import type { SchoolRef } from '../data';
import type { TargetValue } from '../settings';
import type { SchoolYear } from '../tables';

/** Which way an indicator should go. */
export type Direction = 'more' | 'less';

/** Sheets that count persons of a school in a year. */
export type CountKind = 'teachers' | 'pupils';

/** What an indicator is computed of. Columns are keys of the sheet's table, or headers of columns of the user's own. */
export type Measure =
  /** Schools with «да» in a column of «Школы», of all supported schools. */
  | { readonly by: 'flag'; readonly column: string }
  /** The sum of a column over the sum of another, over the supported schools. */
  | { readonly by: 'count'; readonly sheet: CountKind; readonly part: string; readonly total: string }
  /** Schools whose share of low results fell in each of the last years, of those with results in all of them. */
  | { readonly by: 'yearly-improvement' }
  /** Low results over participants, pooled over procedures by weight. */
  | { readonly by: 'low-result-index' };

/** An indicator as data. */
export interface IndicatorDefinition {
  readonly id: string;
  /** In Russian, as the catalogue or the user's list has it. */
  readonly title: string;
  /** Other wordings by which a target may name it. */
  readonly aliases: readonly string[];
  readonly direction: Direction;
  readonly measure: Measure;
  /** Of the user's list; a target of the settings goes before it. */
  readonly target: TargetValue | null;
  readonly baseline: TargetValue | null;
}

/** Why a figure has no share: nothing is known; the school was not supported then; the parts exceed the whole. */
export type Gap = 'no-data' | 'not-supported' | 'faulty';

/** A share with what it is made of. */
export interface Figure {
  /** Numerator; null where unknown. */
  readonly part: number | null;
  /** Denominator; null where unknown, never 0. */
  readonly total: number | null;
  /** 0–1; null exactly where `gap` is set. */
  readonly share: number | null;
  readonly gap: Gap | null;
}

/** How a share changed, judged by its direction. Null where it can't be said. */
export type Trend = 'better' | 'worse' | 'stable' | 'small-cohort' | null;

export type TargetStatus = 'reached' | 'on-the-way' | 'behind';

/** A figure of the report year beside that of the year before it. */
export interface Comparison {
  readonly current: Figure;
  readonly previous: Figure;
  /** Percentage points; null where either share is unknown. */
  readonly change: number | null;
  readonly trend: Trend;
}

export interface SchoolComparison extends Comparison {
  readonly school: SchoolRef;
}

/** Both years of the schools whose share is known in both. */
export interface SameSchools {
  readonly schools: number;
  readonly current: Figure;
  readonly previous: Figure;
}

/** The change is that of the schools whose share is known in both years. */
export interface IndicatorResult extends Comparison {
  readonly definition: IndicatorDefinition;
  /** What the change is of, where it is not all schools of either year; else null. */
  readonly same: SameSchools | null;
  /** 0–1. */
  readonly target: number | null;
  readonly baseline: number | null;
  /** (current − baseline) / (target − baseline); null where one of them is unknown or they are equal. */
  readonly achievement: number | null;
  /** Null without a target or a current share. */
  readonly status: TargetStatus | null;
  /** The same of each supported school, in the order of «Школы». */
  readonly schools: readonly SchoolComparison[];
}

/** The years that a report compares. */
export interface ReportYears {
  /** Null where there are no data of any year. */
  readonly current: SchoolYear | null;
  /** The latest earlier year with data. */
  readonly previous: SchoolYear | null;
}
