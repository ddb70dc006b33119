import { type FailedChange, isUserError, type UserError } from '../findings';
import type { LocaleName } from './codeTexts';
import { FINDINGS_LOCALES, messageOf } from './findings';
import { userErrorsEn } from './en/userErrors';
import { userErrorsRu } from './ru/userErrors';
import type { HostErrorCode, HostErrorText, UserErrorsLocale } from './userErrors';

/** A fault in words. */
export interface UserErrorText {
  readonly title: string;
  /** What happened and, where a change failed, what became of it. */
  readonly message: string;
  /** What to do; null where the message says it. */
  readonly wayOut: string | null;
}

const HOST: Readonly<Record<LocaleName, UserErrorsLocale>> = { ru: userErrorsRu, en: userErrorsEn };

/** The words for a fault in one language. */
export function userErrorText(error: UserError, locale: LocaleName): UserErrorText {
  const { codes } = FINDINGS_LOCALES[locale];
  if (isUserError(error, 'file-unreadable')) {
    const { reason, actual = null } = error.data;
    const { title, message } = codes['file-unreadable'];
    return { title, message: message({ reason, actual }), wayOut: null };
  }
  if (isUserError(error, 'file-too-large')) {
    const { title, message } = codes['file-too-large'];
    return { title, message: message(error.data), wayOut: null };
  }
  if (isUserError(error, 'file-encrypted')) {
    const { title, message } = codes['file-encrypted'];
    return { title, message: message(error.data), wayOut: null };
  }
  if (isUserError(error, 'setting-unreadable')) {
    const { title, fault, wayOut } = HOST[locale].notReported;
    const message = error.data.faults
      .map((found) => fault(found.sheet ?? '', found.cell, messageOf(found, locale)))
      .join(' ');
    return { title, message, wayOut };
  }
  // The codes of files are dealt with, which the compiler does not conclude.
  return hostErrorText(error as UserError<HostErrorCode>, HOST[locale]);
}

function hostErrorText<C extends HostErrorCode>(
  { code, data }: UserError<C>,
  { codes, change }: UserErrorsLocale,
): UserErrorText {
  const { title, message, wayOut }: HostErrorText<C> = codes[code];
  const outcome = changeOf(data);
  const what = message(data);
  return { title, message: outcome ? `${what} ${change[outcome.state](sheetsOf(outcome))}` : what, wayOut };
}

const sheetsOf = (outcome: FailedChange): readonly string[] =>
  'sheets' in outcome ? (outcome.sheets ?? []) : [];

/** What became of a change that failed with this error; null where none was under way. */
const changeOf = (data: UserError['data']): FailedChange | null =>
  'change' in data && data.change !== undefined ? data.change : null;
