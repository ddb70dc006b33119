import type { UndoRecord } from '../workbook';
import type { UnreadableReason } from './data';
import type { Finding } from './finding';

/** What each code of a fault carries. */
export interface UserErrorData extends HostErrorData {
  /** `actual` says what the file really is, where that is known. */
  readonly 'file-unreadable': { readonly reason: UnreadableReason; readonly actual?: string };
  readonly 'file-encrypted': Record<never, never>;
  /** Megabytes; `size` is 0 where it could not be found out. */
  readonly 'file-too-large': { readonly limit: number; readonly size: number };
  /** Cells can't be written into such a file; `actual` is its kind: xls, xlsb, ods. */
  readonly 'file-not-editable': { readonly actual: string };
  /** A part whose checksum is wrong: it would be copied damaged. */
  readonly 'file-part-damaged': { readonly part: string };
  /** `missing` is the folder, `busy` a file that another program holds, `content` what such a file can't hold. */
  readonly 'file-not-written': { readonly reason: NotWrittenReason; readonly path: string };
  /** Pages are asked for of subjects that the report year has no data of. */
  readonly 'subject-unknown': { readonly names: readonly string[]; readonly known: readonly string[] };
  /** Pages are asked for of schools that «Школы» doesn't list. */
  readonly 'school-not-listed': { readonly names: readonly string[]; readonly known: readonly string[] };
  /** No report is made while a setting, or the template, can't be read and nothing was given in its place. */
  readonly 'setting-unreadable': { readonly faults: readonly Finding[] };
}

export type NotWrittenReason = 'missing' | 'no-access' | 'busy' | 'full' | 'content' | 'other';

export type UserErrorCode = keyof UserErrorData;

/**
 * A fault that a user can cause and mend, as data; its words stand in the locale files.
 * Anything else that is thrown is a bug and goes up unswallowed.
 */
export class UserError<C extends UserErrorCode = UserErrorCode> extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: C,
    readonly data: UserErrorData[C],
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Whether an error is a `UserError` of that code, whose data is then known. */
export const isUserError = <C extends UserErrorCode>(error: unknown, code: C): error is UserError<C> =>
  error instanceof UserError && error.code === code;

/** What became of a change that failed. */
export type FailedChange =
  | { readonly state: 'nothing-written' }
  /** `sheets` are own sheets that came back without their charts; left out where there are none. */
  | { readonly state: 'rolled-back'; readonly sheets?: readonly string[] }
  /** Own sheets that could not be brought back, since the structure of the workbook is protected. */
  | { readonly state: 'half-written'; readonly sheets: readonly string[] }
  /** Nobody knows whether it was made; `undo` takes it back where it was. */
  | { readonly state: 'unknown'; readonly undo: UndoRecord }
  /** Taking back failed as well; `undo` takes back what is left. */
  | { readonly state: 'partly-written'; readonly undo: UndoRecord };

/** Where a change was under way, what became of it. */
export interface ChangeOutcome {
  readonly change?: FailedChange;
}

interface SheetFault extends ChangeOutcome {
  readonly sheet: string;
}

/** Faults of an open workbook, and what they carry. */
export interface HostErrorData {
  /** The page was opened outside of Excel. */
  readonly 'excel-absent': Record<never, never>;
  /** office.js did not load within so many seconds. */
  readonly 'excel-unreachable': { readonly seconds: number };
  /** `api` is the requirement set or member that is missing. */
  readonly 'excel-not-supported': ChangeOutcome & { readonly api: string };
  readonly 'excel-cell-edit': ChangeOutcome;
  /** Another workbook is in front, or several sheets are selected. */
  readonly 'excel-window': ChangeOutcome;
  readonly 'excel-protected-sheet': SheetFault;
  readonly 'excel-protected-structure': SheetFault;
  /** Excel refused without saying where. */
  readonly 'excel-denied': ChangeOutcome;
  /** The name of a sheet to be inserted belongs to a sheet of the user. */
  readonly 'excel-name-taken': SheetFault;
  readonly 'excel-sheet-gone': SheetFault;
  readonly 'excel-sheet-hidden': SheetFault;
  /** Something that was there a moment ago is not any more. */
  readonly 'excel-changed': ChangeOutcome;
  readonly 'excel-too-large': { readonly sheet: string; readonly cells: number; readonly limit: number };
  /** One request or answer can't be cut small enough. */
  readonly 'excel-payload': ChangeOutcome;
  readonly 'excel-connection': ChangeOutcome;
  /** No answer within so many seconds. */
  readonly 'excel-silent': ChangeOutcome & { readonly seconds: number };
  readonly 'excel-busy': ChangeOutcome;
  /** As Excel told it, for a report. */
  readonly 'excel-unknown': ChangeOutcome & {
    readonly errorCode: string;
    readonly location: string;
    readonly statement: string;
    /** The error's debug information as JSON. */
    readonly details: string;
  };
}

export type HostErrorCode = keyof HostErrorData;

/** Codes that any step in Excel may end with. */
export type GeneralHostErrorCode = Exclude<
  HostErrorCode,
  | 'excel-absent'
  | 'excel-unreachable'
  | 'excel-protected-sheet'
  | 'excel-protected-structure'
  | 'excel-name-taken'
  | 'excel-sheet-gone'
  | 'excel-sheet-hidden'
  | 'excel-too-large'
  | 'excel-silent'
>;
