import type { SchoolRef } from '../data';
import type { SchoolYear } from '../tables';

/** Which way an indicator should go. */
export type Direction = 'more' | 'less';

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

/** The years that a report compares. */
export interface ReportYears {
  /** Null where there are no data of any year. */
  readonly current: SchoolYear | null;
  /** The latest earlier year with data. */
  readonly previous: SchoolYear | null;
}
