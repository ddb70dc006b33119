import type { Day, DayInterval } from '../../workbook';

export type PeriodKind = 'dates' | 'whole-plan' | 'by-document' | 'as-needed' | 'unrecognised';

export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'term' | 'half-year' | 'yearly';

export type PeriodDoubtCode =
  | 'period-unrecognised'
  | 'period-no-year'
  | 'period-ambiguous'
  | 'period-year-boundary'
  | 'period-reversed'
  | 'period-outside-plan';

export interface PeriodDoubt {
  readonly code: PeriodDoubtCode;
  /** Whole texts to stand in place of the one given, the preferred first. */
  readonly proposals: readonly string[];
}

export interface PeriodReading {
  /** As given. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** Sorted by start; two neighbours stay two unless the text itself joins them. */
  readonly intervals: readonly DayInterval[];
  readonly recurrence: Recurrence | null;
  /** The document named as the source of dates: «планом РМО». */
  readonly document: string | null;
  /** A year was not written and comes from the plan or from a neighbour in the same text. */
  readonly yearInferred: boolean;
  readonly doubts: readonly PeriodDoubt[];
}

/** What is known of the plan's own dates; either end may be unknown. */
export interface PlanPeriod {
  readonly start: Day | null;
  readonly end: Day | null;
}
