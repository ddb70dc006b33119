import { countBySeverity, type FailedChange, type Finding, isUserError, type UserError } from '../findings';
import type { CodeText, HostErrorCode, HostErrorText, UserErrorTexts } from './codeTexts';
import { findings as en } from './en/findings';
import { userErrors as userErrorsEn } from './en/userErrors';
import type { LocaleName, Worded } from './language';
import { findings as ru } from './ru/findings';
import { userErrors as userErrorsRu } from './ru/userErrors';

/** Everything one language says about findings. */
export type FindingsLocale = Worded<typeof ru>;

export const FINDINGS_LOCALES: Readonly<Record<LocaleName, FindingsLocale>> = { ru, en };

/** «6 ошибок, 1 совет, 2 отклонены»: what counts, and how many findings were dismissed beside it. */
export function countsText(
  findings: readonly Pick<Finding, 'severity'>[],
  dismissed: number,
  locale: LocaleName,
): string {
  const words = FINDINGS_LOCALES[locale];
  const counts = words.counts(countBySeverity(findings));
  return dismissed > 0 ? `${counts}, ${words.dismissed(dismissed)}` : counts;
}

/** The finding in words: what was read, what is expected, what to do. */
export function messageOf(finding: Pick<Finding, 'code' | 'data'>, locale: LocaleName): string {
  // Code and data belong together by the type Finding, which an indexed access can't express.
  const text = FINDINGS_LOCALES[locale].codes[finding.code] as CodeText<typeof finding.code>;
  return (text.message as (data: unknown) => string)(finding.data);
}

/** A fault in words. */
export interface UserErrorText {
  readonly title: string;
  /** What happened and, where a change failed, what became of it. */
  readonly message: string;
  /** What to do; null where the message says it. */
  readonly wayOut: string | null;
}

/** What is said of faults of an open workbook and of writing files. */
const HOST: Readonly<Record<LocaleName, UserErrorTexts>> = { ru: userErrorsRu, en: userErrorsEn };

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
    return { title, message: message(), wayOut: null };
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
  { codes, change }: UserErrorTexts,
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
