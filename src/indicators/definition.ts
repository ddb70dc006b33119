import type { TargetValue } from '../settings';
import type { Cohort } from '../tables';
import type { Measure } from './measures/measure';
import type { Comparison, Direction, SameSchools, SchoolComparison, TargetStatus } from './model';

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
  /** The schools that it is of; null for those of the report. */
  readonly cohort: Cohort | null;
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
  /** The same of each school of its cohort, in the order of «Школы». */
  readonly schools: readonly SchoolComparison[];
}
