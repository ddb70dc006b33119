import {
  CATALOGUE,
  finding,
  type Finding,
  type LocaleName,
  messageOf,
  UserError,
  type UnreadableReason,
} from '../findings';
import { CLI_LOCALES } from './locales';
import type { NotWritten } from './locales/fixing';

const NOWHERE = { sheet: null, cell: null };

/** Why a file was not read, as its finding. Whatever is no fault of the user counts as internal. */
export function fileFinding(error: unknown): Finding {
  if (error instanceof UserError) {
    const { code, data } = error;
    if (code === 'file-encrypted') return finding(code, CATALOGUE[code].severity, NOWHERE, {});
    if (code === 'file-too-large') {
      return finding(code, CATALOGUE[code].severity, NOWHERE, { limit: Number(data.limit) });
    }
    if (code === 'file-unreadable') {
      const actual = data.actual === undefined ? null : String(data.actual);
      return unreadable(data.reason as UnreadableReason, actual);
    }
  }
  return unreadable('internal', error instanceof Error ? error.message : String(error));
}

const unreadable = (reason: UnreadableReason, actual: string | null): Finding =>
  finding('file-unreadable', CATALOGUE['file-unreadable'].severity, NOWHERE, { reason, actual });

export interface FileFault {
  readonly code: string;
  readonly message: string;
}

/** Why a file was not read or written, in words. */
export function fileFault(error: unknown, locale: LocaleName): FileFault {
  const { fixing } = CLI_LOCALES[locale];
  if (error instanceof UserError && error.code === 'file-not-editable') {
    return { code: error.code, message: fixing.notEditable(String(error.data.actual)) };
  }
  if (error instanceof UserError && error.code === 'file-not-written') {
    return { code: error.code, message: fixing.notWritten[error.data.reason as NotWritten] };
  }
  const found = fileFinding(error);
  return { code: found.code, message: messageOf(found, locale) };
}
