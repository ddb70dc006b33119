export const SEVERITIES = ['error', 'warning', 'advice'] as const;
/** error: wrong, or cannot be counted · warning: probably wrong · advice. */
export type Severity = (typeof SEVERITIES)[number];

/** How many there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
