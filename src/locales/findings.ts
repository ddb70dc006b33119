import type { Finding } from '../findings';
import { en } from './en/findings';
import type { CodeText, FindingsLocale, LocaleName } from './codeTexts';
import { ru } from './ru/findings';

export const FINDINGS_LOCALES: Readonly<Record<LocaleName, FindingsLocale>> = { ru, en };

/** The finding in words: what was read, what is expected, what to do. */
export function messageOf(finding: Pick<Finding, 'code' | 'data'>, locale: LocaleName): string {
  // Code and data belong together by the type Finding, which an indexed access can't express.
  const text = FINDINGS_LOCALES[locale].codes[finding.code] as CodeText<typeof finding.code>;
  return (text.message as (data: unknown) => string)(finding.data);
}
