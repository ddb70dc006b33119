import type {
  Comparison,
  Figure,
  LowResultSigns,
  ReportYears,
  SignFigure,
  SignsRule,
  TargetStatus,
} from '../../indicators';
import type { Missing } from '../../reports';
import type { CohortForms, SchoolYear } from '../../tables';
import type { OwnSheetKind } from '../../workbook';
import type { WrittenSheet } from '../showFindings';

/** A cell (A1) to go to. */
export interface ReportPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** An indicator of one school. */
export interface SchoolSummary extends Comparison {
  readonly school: string;
  /** The cell of the report year that it is counted from; null where the school has none. */
  readonly source: ReportPlace | null;
}

/** An indicator of all supported schools. Shares are 0–1, changes in percentage points. */
export interface IndicatorSummary extends Comparison {
  readonly id: string;
  /** In the language of the report. */
  readonly title: string;
  /** Of how many schools the change is, where it is not of all; else null. */
  readonly sameSchools: number | null;
  readonly target: number | null;
  readonly achievement: number | null;
  readonly status: TargetStatus | null;
  /** Its cell on the sheet «Показатели»; null where no sheet is planned. */
  readonly row: string | null;
  /** Headers of the columns that it is counted from. */
  readonly sources: readonly ReportPlace[];
  readonly schools: readonly SchoolSummary[];
}

/** A procedure with low results in one subject and class. */
export interface SignSummary {
  readonly procedure: string;
  readonly period: string | null;
  readonly subject: string;
  readonly grade: string;
  readonly years: readonly SchoolYear[];
  /** 0–1, of the report year. */
  readonly share: number | null;
  readonly figure: SignFigure | null;
  readonly source: ReportPlace | null;
}

export interface SignsSummary extends Pick<LowResultSigns, 'rule' | 'reasons'> {
  readonly school: string;
  readonly procedures: readonly SignSummary[];
}

/** Low results of the supported schools together in one procedure, the earliest year first. */
export interface ProcedureSummary {
  readonly name: string;
  readonly period: string | null;
  readonly years: readonly { readonly year: SchoolYear; readonly low: Figure }[];
}

/** A sheet of the report as it is planned, or written. */
export interface ReportSheet extends WrittenSheet {
  readonly kind: OwnSheetKind;
  /** It stands in the workbook. */
  readonly exists: boolean;
}

/** What a report says, as plain data that outlives a closed pane. */
export interface ReportSummary {
  /** File name of the workbook. */
  readonly workbook: string;
  readonly years: ReportYears;
  /** The schools that the report is on. */
  readonly cohort: CohortForms;
  /** How many of them there are in the report year. */
  readonly supported: number;
  /** Percentage points by which a change is none. */
  readonly band: number;
  readonly indicators: readonly IndicatorSummary[];
  readonly signs: readonly SignsSummary[];
  /** By what schools show signs; null where there are no results to judge. */
  readonly signsRule: SignsRule | null;
  readonly procedures: readonly ProcedureSummary[];
  readonly missing: readonly Missing[];
  /** Cells that formulas don't see, and so left out of every figure. */
  readonly unseen: number;
  readonly sheets: readonly ReportSheet[];
  /** Sheets whose changes don't touch the figures. */
  readonly unrelated: readonly string[];
}
