import type { BytesWorkbook, ShownSheet } from '../../files';
import type { UserErrorCode, UserErrorData } from '../../findings';
import type { WorkbookSnapshot } from '../../workbook';

/** A workbook as it is shown. */
export interface View {
  readonly snapshot: WorkbookSnapshot;
  /** In the order of the snapshot's sheets. */
  readonly shown: readonly ShownSheet[];
}

/** What the thread does with the workbook that is open on it. */
export interface BookThread extends Omit<BytesWorkbook, 'read' | 'shown'> {
  /** Opens a file's bytes in place of what is open. Rejects with a `UserError` where they can't be read. */
  open(name: string, bytes: Uint8Array): Promise<View>;
  view(): Promise<View>;
}

export type Call = keyof BookThread;

export interface Asked {
  readonly kind: 'book';
  readonly id: number;
  readonly call: Call;
  readonly given: readonly unknown[];
}

/** A result, a fault that a person can mend, or one of the program. */
export type Told = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly code: UserErrorCode; readonly data: UserErrorData[UserErrorCode] }
  | { readonly failure: string }
);
