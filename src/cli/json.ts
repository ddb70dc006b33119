import { countBySeverity, type Finding, type FindingGroup, groupFindings } from '../findings';
import { FINDINGS_LOCALES, type LocaleName, messageOf } from '../locales';
import type { CellEdit } from '../workbook';
import type { FileReport } from './checkFile';

/** The report as JSON, a contract that others script against. Groups are added by `--group`. */
export function reportsJson(reports: readonly FileReport[], locale: LocaleName, group: boolean): object {
  const { error, warning, advice } = countBySeverity(reports.flatMap(({ findings }) => findings));
  return {
    files: reports.map(({ file, status, sheets, findings }) => ({
      file,
      status,
      sheets,
      findings: findings.map((found) => findingJson(found, locale)),
      ...(group && { groups: groupFindings(findings).map((cause) => groupJson(cause, locale)) }),
    })),
    summary: { files: reports.length, error, warning, advice },
  };
}

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
