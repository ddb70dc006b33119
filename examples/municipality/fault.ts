import type { Value } from '../layout/cells';

/** Something wrong in the workbook, and the code of the finding that must tell of it. */
export interface Fault {
  readonly sheet: string;
  /** Where the finding must point. */
  readonly cell: string;
  readonly code: string;
  readonly what: string;
}

/** A fault that is put into a cell of a faultless sheet. */
export interface PutFault extends Fault {
  readonly put: {
    /** Where, if not in the cell that the finding points at. */
    readonly cell?: string;
    /** The right value. */
    readonly right: Value;
    readonly wrong: Value;
  };
}

/** A fault that comes of a row pasted once more below the table. */
export interface PastedFault extends Fault {
  /** Number of the row that is repeated, as Excel counts. */
  readonly pasted: number;
}
