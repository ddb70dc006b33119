import type { CellRange } from '../../src/workbook';

export const VALIDATION_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
export const COMPARED_KINDS = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** What may be entered. Formulas carry the leading «=»; plain numbers and texts don't. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: ComparedKind;
      readonly operator: (typeof VALIDATION_OPERATORS)[number];
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };

export const ERROR_ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly style: (typeof ERROR_ALERT_STYLES)[number];
  readonly showAlert: boolean;
}

export interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

export const DEFAULT_ERROR_ALERT: ErrorAlert = { title: '', message: '', style: 'Stop', showAlert: true };
export const DEFAULT_PROMPT: Prompt = { title: '', message: '', showPrompt: true };
