import { type ChangeOutcome, type GeneralHostErrorCode, UserError } from '../findings';

/** Codes of Office.js that have an answer of our own; everything else is `excel-unknown` and keeps its code. */
const CODES: Readonly<
  Record<string, Exclude<GeneralHostErrorCode, 'excel-not-supported' | 'excel-unknown' | 'excel-window'>>
> = {
  InvalidOperationInCellEditMode: 'excel-cell-edit',
  AccessDenied: 'excel-denied',
  ItemNotFound: 'excel-changed',
  ItemAlreadyExists: 'excel-changed',
  InvalidReference: 'excel-changed',
  RequestPayloadSizeLimitExceeded: 'excel-payload',
  ResponsePayloadSizeLimitExceeded: 'excel-payload',
  RangeExceedsLimit: 'excel-payload',
  OperationCellsExceedLimit: 'excel-payload',
  InvalidOrTimedOutSession: 'excel-connection',
  ConnectionFailure: 'excel-connection',
  InactiveWorkbook: 'excel-connection',
  ActivityLimitReached: 'excel-busy',
  Conflict: 'excel-busy',
  RequestAborted: 'excel-busy',
};
const MISSING_API: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
]);

const PAYLOAD_CODES: ReadonlySet<string> = new Set(
  Object.keys(CODES).filter((code) => CODES[code] === 'excel-payload'),
);

export const isOfficeError = (error: unknown): error is OfficeExtension.Error =>
  typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error;

/** A request or an answer was larger than Excel passes at once. */
export const isPayloadError = (error: unknown): boolean =>
  isOfficeError(error) && PAYLOAD_CODES.has(error.code);

/** The member at which Excel gave up: «Range.values»; empty where it didn't say. */
export const locationOf = ({ debugInfo }: OfficeExtension.Error): string => debugInfo.errorLocation ?? '';

/** Members that Excel refuses with a general error where another workbook is in front, or several sheets are selected. */
const OF_WINDOW =
  /^(WorksheetCollection\.add|Worksheet\.(activate|delete|copy|showGridlines|gridlines)|Range\.(select|values|formulas|numberFormat|merge|unmerge|clear)|WorksheetFreezePanes\.|NamedItemCollection|TableCollection\.add|ChartCollection\.add|ConditionalFormatCollection\.add)/;

/** Whether a person has to bring this workbook, and one sheet of it, to the front. */
const isOfWindow = (error: OfficeExtension.Error): boolean =>
  error.code === 'InvalidSelection' ||
  (error.code === 'GeneralException' && OF_WINDOW.test(locationOf(error)));

/** Excel refused a member, for a reason that none of our own answers tells. */
export const isUnclear = (error: OfficeExtension.Error): boolean =>
  !CODES[error.code] && !MISSING_API.has(error.code) && locationOf(error) !== '';

/** What Excel refused, as a person can act on it. What is no error of Excel's is a bug and comes back as it is. */
export function userErrorOf(error: unknown, outcome: ChangeOutcome = {}): unknown {
  if (!isOfficeError(error)) return error;
  const options = { cause: error };
  const known = CODES[error.code];
  if (known) return new UserError(known, outcome, options);
  if (isOfWindow(error)) return new UserError('excel-window', outcome, options);
  if (MISSING_API.has(error.code)) {
    const api = locationOf(error) || error.code;
    return new UserError('excel-not-supported', { ...outcome, api }, options);
  }
  const { statement = '' } = error.debugInfo;
  const data = {
    ...outcome,
    errorCode: error.code,
    location: locationOf(error),
    statement,
    details: JSON.stringify(error.debugInfo),
  };
  return new UserError('excel-unknown', data, options);
}
