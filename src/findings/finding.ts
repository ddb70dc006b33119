import { keepsMeaning } from '../tables';
import { type CellEdit, shownText } from '../workbook';
import type { Code, FindingData } from './data';
import { SEVERITIES, type Severity } from './severity';

/** A proposed correction. */
export interface Fix {
  /** No reading of the user's text is lost or guessed, and `losesNothing`. */
  readonly safe: boolean;
  /** The preferred correction. */
  readonly edits: readonly CellEdit[];
  /** Other corrections, each complete by itself. */
  readonly alternatives: readonly (readonly CellEdit[])[];
}

export interface FindingOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  /** Null where the finding is about the file. */
  readonly sheet: string | null;
  /** A1 address of the cell to be corrected; null where the finding is about a whole sheet or file. */
  readonly cell: string | null;
  readonly data: FindingData[C];
  readonly fix?: Fix;
}

/** Discriminated by `code`. */
export type Finding = { [C in Code]: FindingOf<C> }[Code];

/** A fix as a rule proposes it, with what shows that nothing is lost where texts alone do not. */
export interface ProposedFix extends Fix {
  /** The label of a vocabulary that a text says, in any of its writings; null for none. */
  readonly label?: (text: string) => string | number | null;
  /** Texts beside the edited cells that stay and say what is taken out. */
  readonly beside?: readonly string[];
}

/**
 * No edit takes away a word or a number: all of them are in what is written, over all cells of the fix, or the cell
 * says the same label as before.
 */
export function losesNothing({
  edits,
  label,
  beside = [],
}: Pick<ProposedFix, 'edits' | 'label' | 'beside'>): boolean {
  const shown = edits.map(({ from, to }) => ({ from, to: shownText(to) }));
  const rewritten = shown.filter(({ from, to }) => {
    const read = label?.(from) ?? null;
    return read === null || read !== label?.(to);
  });
  return keepsMeaning(
    rewritten.map(({ from }) => from),
    [...shown.map(({ to }) => to), ...beside],
  );
}

const settled = ({ safe, edits, alternatives, ...shows }: ProposedFix): Fix => ({
  safe: safe && losesNothing({ edits, ...shows }),
  edits,
  alternatives,
});

/** Builds a finding; the generic keeps code and data together. A fix is safe only where it loses nothing. */
export function finding<C extends Code>(
  code: C,
  severity: Severity,
  place: { readonly sheet: string | null; readonly cell: string | null },
  data: FindingData[C],
  fix?: ProposedFix | null,
): Finding {
  const { sheet, cell } = place;
  const found: FindingOf<C> = fix
    ? { code, severity, sheet, cell, data, fix: settled(fix) }
    : { code, severity, sheet, cell, data };
  return found as Finding;
}

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
