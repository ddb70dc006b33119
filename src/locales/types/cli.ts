import type { FixingLocale } from './cliFixing';
import type { ReportingLocale } from './cliReporting';
import type { PeriodKind, Recurrence, SheetKind, WorkbookStatus } from '../../app';

/** Everything the command line says in one language, findings apart. */
export interface CliLocale {
  readonly usage: string;
  readonly commandsTitle: string;
  readonly optionsTitle: string;
  readonly argumentsTitle: string;
  readonly optionsWord: string;
  readonly commandWord: string;
  readonly description: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly after: string;
  readonly check: string;
  readonly checkAfter: string;
  readonly period: string;
  readonly rules: string;
  readonly options: Readonly<
    Record<
      'files' | 'text' | 'template' | 'planStart' | 'planEnd' | 'reportDate' | 'locale' | 'format' | 'group',
      string
    >
  >;
  readonly error: string;
  readonly seeHelp: (command: string) => string;
  /** What is wrong with the command line, by commander's code or our own. */
  readonly faults: Readonly<Record<UsageFault, (what: string) => string>>;
  readonly statuses: Readonly<Record<WorkbookStatus | 'unreadable', string>>;
  readonly sheetKinds: Readonly<Record<SheetKind, string>>;
  readonly contents: (activities: number, sections: number, subsections: number) => string;
  /** «120 записей, из них в скрытых строках 3; вместе с листом «Результаты 2024»». */
  readonly records: (count: number, hidden: number, mergedWith: readonly string[]) => string;
  readonly sheet: (name: string) => string;
  readonly wholeFile: string;
  readonly checked: (files: number) => string;
  readonly safeFixes: (count: number) => string;
  readonly templateFault: (file: string, path: string, read: string, fault: string) => string;
  readonly periodKinds: Readonly<Record<PeriodKind, string>>;
  readonly recurrences: Readonly<Record<Recurrence, string>>;
  readonly periodLabels: Readonly<
    Record<'kind' | 'intervals' | 'recurrence' | 'document' | 'yearInferred' | 'proposals' | 'none', string>
  >;
  readonly example: string;
  readonly fixing: FixingLocale;
  readonly reporting: ReportingLocale;
}

export type UsageFault =
  | 'unknownOption'
  | 'unknownCommand'
  | 'missingArgument'
  | 'missingValue'
  | 'invalidValue'
  | 'tooMany'
  | 'noCommand'
  | 'notADate'
  | 'reversedPlan'
  | 'noTemplate'
  | 'noOutput'
  | 'outputs'
  | 'overInput'
  | 'noRecord'
  | 'notXlsx'
  | 'notDocx'
  | 'notYear'
  | 'notPeriod'
  | 'unknownPart';
