import {
  CATALOGUE,
  type Code,
  finding,
  type Finding,
  isUserError,
  type UnreadableReason,
  UserError,
} from '../findings';
import { type LocaleName, messageOf, userErrorText, CLI_LOCALES } from '../locales';

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

export interface FileFault {
  readonly code: string;
  readonly message: string;
}

/** Whether a fault is a finding as well. */
const isCode = (code: string): code is Code => Object.hasOwn(CATALOGUE, code);

/** Why a file was not read or written, in words. */
export function fileFault(error: unknown, locale: LocaleName): FileFault {
  if (error instanceof UserError && !isCode(error.code)) {
    const { message, wayOut } = userErrorText(error, locale);
    return { code: error.code, message: [message, wayOut].filter(Boolean).join(' ') };
  }
  if (isUserError(error, 'setting-unreadable')) {
    const { title, message, wayOut } = userErrorText(error, locale);
    const { giveSettings } = CLI_LOCALES[locale].reporting;
    return {
      code: error.code,
      message: [`${title}.`, message, wayOut, giveSettings].filter(Boolean).join(' '),
    };
  }
  const found = fileFinding(error);
  return { code: found.code, message: messageOf(found, locale) };
}
