import type { CheckedSheet, WorkbookStatus } from '../app';
import { type Finding, type FindingGroup, groupFindings } from '../findings';
import type { CellEdit } from '../workbook';
import { FINDINGS_LOCALES, type LocaleName, messageOf } from '../locales';

/** What checking one file gave. */
export interface FileReport {
  /** As given on the command line. */
  readonly file: string;
  readonly status: WorkbookStatus | 'unreadable';
  readonly sheets: readonly CheckedSheet[];
  readonly findings: readonly Finding[];
}

/** A checked file as JSON, a contract that others script against. Groups are added by `--group`. */
export const checkedJson = (
  { file, status, sheets, findings }: FileReport,
  locale: LocaleName,
  group: boolean,
): object => ({
  file,
  status,
  sheets,
  findings: findings.map((found) => findingJson(found, locale)),
  ...(group && { groups: groupFindings(findings).map((cause) => groupJson(cause, locale)) }),
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

/** Edits stand on the finding's own sheet. */
const editJson = ({ cell, from, to }: CellEdit): object => ({ cell, from, to });

const groupJson = ({ code, severity, findings }: FindingGroup, locale: LocaleName): object => ({
  code,
  severity,
  title: FINDINGS_LOCALES[locale].codes[code].title,
  count: findings.length,
  cells: findings.map(({ sheet, cell }) => ({ sheet, cell })),
});
