import type { ErrorCode } from '../../model';
import type { OpenFailure } from './openFailure';

/** What a message tells. */
export type NoticeContent =
  | { readonly kind: 'openFailure'; readonly reason: OpenFailure; readonly name: string }
  | { readonly kind: 'leftOut'; readonly sheets: readonly string[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode }
  | { readonly kind: 'invalidEntry'; readonly title: string; readonly message: string }
  | { readonly kind: 'badAddress'; readonly address: string }
  | { readonly kind: 'command'; readonly label: string }
  | { readonly kind: 'noAddin' }
  | { readonly kind: 'noServer' };

export type Notice = NoticeContent & { readonly id: number };
