import type { SchoolYear } from '../tables';
import type { Day } from '../workbook';

/** A value that an indicator is to reach, or started from. */
export interface TargetValue {
  readonly value: number;
  /** Written with «%»; `value` is then in percent. */
  readonly percent: boolean;
}

export interface Target {
  /** The indicator in the user's words. */
  readonly indicator: string;
  readonly target: TargetValue | null;
  readonly baseline: TargetValue | null;
}

/** What the sheet «Настройки» sets, with defaults for what it does not. */
export interface Settings {
  readonly municipality: string | null;
  /** The school year that a report is on; null for the latest in the data. */
  readonly schoolYear: SchoolYear | null;
  readonly planStart: Day | null;
  readonly planEnd: Day | null;
  readonly reportDate: Day | null;
  /** In the user's words; null for the latest in the data. */
  readonly reportPeriod: string | null;
  /** A procedure is low from this share (in percent) of participants with «2» or below the threshold. */
  readonly lowResultPercent: number;
  /** So many low procedures make a school a candidate. */
  readonly lowProcedures: number;
  /** A change of a share by no more than so many percentage points is none. */
  readonly stabilityBand: number;
  /** Cohorts of fewer participants are shown and not judged. */
  readonly smallCohort: number;
  /** Years of improvement in a row that count as yearly improvement. */
  readonly dynamicsYears: number;
  /** Whom the share of trained teachers is of. */
  readonly trainedOf: 'all' | 'planned';
  /** Whom the share of teachers with improved competences is of. */
  readonly improvedOf: 'all' | 'diagnosed';
  /** The degree of learning (СОУ) counts pupils who were not attested. */
  readonly notAttestedInSou: boolean;
  /** Above this share of teachers (in percent) a subject's deficit is corporate. */
  readonly corporateDeficitPercent: number;
  /** Weight of a procedure in the low-result index, by the key of its label; 1 where none is given. */
  readonly procedureWeights: ReadonlyMap<string, number>;
  /** By match key of the indicator's wording. */
  readonly targets: ReadonlyMap<string, Target>;
}

export const DEFAULT_SETTINGS: Settings = {
  municipality: null,
  schoolYear: null,
  planStart: null,
  planEnd: null,
  reportDate: null,
  reportPeriod: null,
  lowResultPercent: 30,
  lowProcedures: 2,
  stabilityBand: 1,
  smallCohort: 10,
  dynamicsYears: 3,
  trainedOf: 'all',
  improvedOf: 'all',
  notAttestedInSou: true,
  corporateDeficitPercent: 50,
  procedureWeights: new Map(),
  targets: new Map(),
};
