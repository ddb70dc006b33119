import { CATALOGUE } from './catalogue';
import type { UnreadableReason } from './data';
import { type Finding, finding } from './finding';
import { isUserError } from './userError';

const NOWHERE = { sheet: null, cell: null };

/** Why a file was not read, as its finding. Whatever is no fault of the user counts as internal. */
export function fileFinding(error: unknown): Finding {
  if (isUserError(error, 'file-encrypted')) {
    return finding('file-encrypted', CATALOGUE['file-encrypted'].severity, NOWHERE, {});
  }
  if (isUserError(error, 'file-too-large')) {
    const { limit } = error.data;
    return finding('file-too-large', CATALOGUE['file-too-large'].severity, NOWHERE, { limit });
  }
  if (isUserError(error, 'file-unreadable')) {
    return unreadable(error.data.reason, error.data.actual ?? null);
  }
  return unreadable('internal', error instanceof Error ? error.message : String(error));
}

const unreadable = (reason: UnreadableReason, actual: string | null): Finding =>
  finding('file-unreadable', CATALOGUE['file-unreadable'].severity, NOWHERE, { reason, actual });
