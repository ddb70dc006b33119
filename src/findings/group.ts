import type { Code } from './data';
import { type Finding, SEVERITIES, type Severity } from './finding';

/** Findings of one cause in one place, in the order of the sheet. */
export interface FindingGroup {
  readonly code: Code;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups by cause (code and severity); errors first, then by the order of first occurrence. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { code: Code; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { code: finding.code, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
