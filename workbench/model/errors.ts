/** Error codes of the Excel JavaScript API that this host gives. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'EmptyChartSeries'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

/** A refusal that the client sees as an `OfficeExtension.Error` with this code. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string): ExcelError => new ExcelError('InvalidArgument', message);

export const itemNotFound = (message: string): ExcelError => new ExcelError('ItemNotFound', message);
