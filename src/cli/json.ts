import {
  CATALOGUE,
  type Code,
  type DismissedFinding,
  fileFinding,
  type Finding,
  type FindingGroup,
  groupFindings,
  isUserError,
  UserError,
} from '../findings';
import { CLI_LOCALES, FINDINGS_LOCALES, type LocaleName, messageOf, userErrorText } from '../locales';
import type { CheckedSheet, FormState, WorkbookStatus } from '../app';
import type { CellEdit } from '../workbook';

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

/** What checking one file gave. */
export interface FileReport {
  /** As given on the command line. */
  readonly file: string;
  readonly status: WorkbookStatus | 'unreadable';
  readonly sheets: readonly CheckedSheet[];
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  /** The marked copy that was written, null where it could not be; left out where none was asked for. */
  readonly marked?: string | null;
  /** Null where it was not read, and where it was made from no template. */
  readonly form: FormState | null;
}

/** A checked file as JSON, a contract that others script against. Groups are added by `--group`. */
export const checkedJson = (
  { file, status, sheets, findings, dismissed, marked, form }: FileReport,
  locale: LocaleName,
  group: boolean,
): object => ({
  file,
  ...(marked !== undefined && { marked }),
  status,
  sheets,
  findings: findings.map((found) => findingJson(found, locale)),
  ...dismissedJson(dismissed, locale),
  ...(form && { form: formJson(form) }),
  ...(group && { groups: groupFindings(findings).map((cause) => groupJson(cause, locale)) }),
});

const formJson = ({ mark, outdated, filled, parts, ready }: FormState): object => ({
  ...mark,
  outdated,
  filled,
  total: parts.length,
  ready,
  left: parts
    .filter((part) => !part.filled)
    .map(({ sheet, section, above, rowsLeft }) => ({ sheet, section, above, rowsLeft })),
});

/** A finding as it is in every JSON output. */
export function findingJson(found: Finding, locale: LocaleName): object {
  const { code, severity, sheet, cell, data, fix } = found;
  return {
    code,
    severity,
    sheet,
    cell,
    message: messageOf(found, locale),
    data,
    fix: fix
      ? {
          safe: fix.safe,
          edits: fix.edits.map(editJson),
          alternatives: fix.alternatives.map((edits) => edits.map(editJson)),
        }
      : null,
  };
}

/** What was dismissed, under a key of its own; nothing where nothing was. */
export const dismissedJson = (dismissed: readonly DismissedFinding[], locale: LocaleName): object =>
  dismissed.length === 0
    ? {}
    : {
        dismissed: dismissed.map(({ finding: found, reason, on }) => ({
          ...findingJson(found, locale),
          reason,
          on,
        })),
      };

/** Edits stand on the finding's own sheet. */
const editJson = ({ cell, from, to }: CellEdit): object => ({ cell, from, to });

const groupJson = ({ code, severity, findings }: FindingGroup, locale: LocaleName): object => ({
  code,
  severity,
  title: FINDINGS_LOCALES[locale].codes[code].title,
  count: findings.length,
  cells: findings.map(({ sheet, cell }) => ({ sheet, cell })),
});
