import type { ExecutionCounts, LevelCounts } from '../../app';
import type { Day } from '../../workbook';
/** What the command `report` says. */
export interface ReportingLocale {
  readonly report: string;
  readonly reportAfter: string;
  readonly options: Readonly<Record<'file' | 'output' | 'memo' | 'only' | 'year' | 'period', string>>;
  /** The first line: the years compared, null where unknown, and how many schools are supported now. */
  readonly summary: (year: string | null, previous: string | null, schools: number) => string;
  /** Heads of the table's columns; those of the years are the years. */
  readonly columns: Readonly<Record<'indicator' | 'change' | 'trend' | 'target', string>>;
  /** How each roadmap is carried out at the report date. */
  readonly execution: {
    readonly title: (reportDate: Day) => string;
    readonly roadmap: (sheet: string, counts: ExecutionCounts, isMarked: boolean) => string;
    readonly beforePlan: string;
  };
  /** Risks found, by significance, and in how many schools. */
  readonly risks: (counts: LevelCounts, schools: number) => string;
  /** Schools with signs of low results, by name. */
  readonly signs: (schools: readonly string[]) => string;
  /** Cells that formulas don't see even in the copy; `more` are not named. */
  readonly leftOut: (places: readonly string[], more: number) => string;
  readonly fixed: (cells: number) => string;
  readonly findings: (counts: string) => string;
  /** How the command line gives what «Настройки» doesn't tell. */
  readonly giveSettings: string;
  readonly written: (file: string, sheets: readonly string[]) => string;
  readonly memo: (file: string) => string;
  readonly renamed: (sheet: string) => string;
  readonly shortened: (from: string, to: string) => string;
  /** There is nothing to write a workbook of. */
  readonly notWritten: string;
  /** No place to write to was given. */
  readonly onlyShown: string;
}
