import { UserError } from '../findings';
import type { EditRefusal } from './sheet/editing';

/** A way on from what is told. */
export interface Way {
  readonly way: 'overwrite' | 'saveAs' | 'download' | 'discard';
  readonly go: () => void;
}

/** What the page tells above the workbook. */
export type WebNotice =
  | { readonly kind: 'copied'; readonly name: string; readonly own: string }
  | { readonly kind: 'oneOfMany'; readonly name: string; readonly among: number }
  | { readonly kind: 'downloaded' | 'saved' | 'openElsewhere'; readonly name: string }
  /** The file can't be written as it is; or another one is to be opened while the workbook has changes. */
  | {
      readonly kind: 'changedOnDisk' | 'gone' | 'notAllowed' | 'leaving';
      readonly name: string;
      readonly ways: readonly Way[];
    }
  | { readonly kind: 'diskRefused'; readonly error: UserError; readonly ways: readonly Way[] }
  /** Why what was typed is not written. */
  | { readonly kind: 'notWritten'; readonly why: EditRefusal }
  | { readonly kind: 'fault'; readonly error: UserError | null };

export const faultOf = (error: unknown): WebNotice => ({
  kind: 'fault',
  error: error instanceof UserError ? error : null,
});
