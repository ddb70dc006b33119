import { type Finding, type Severity, SEVERITIES } from '../../findings';
import { a1, parseA1Range } from '../../workbook';

/** What was found in a cell. */
export interface CellMark {
  /** The gravest. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Sheet name → A1 address → what was found there. */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, CellMark>>;

export const NO_MARKS: Marks = new Map();

/** The gravest of both. */
const graver = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;

/** The cells that findings name; of a range its first one. */
export function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<string, Map<string, CellMark>>();
  for (const finding of findings) {
    const range = finding.cell === null ? null : parseA1Range(finding.cell);
    if (!range || finding.sheet === null) continue;
    const sheet = marks.get(finding.sheet) ?? new Map<string, CellMark>();
    const cell = a1(range.top, range.left);
    const known = sheet.get(cell);
    sheet.set(cell, {
      severity: known ? graver(known.severity, finding.severity) : finding.severity,
      findings: [...(known?.findings ?? []), finding],
    });
    marks.set(finding.sheet, sheet);
  }
  return marks;
}
