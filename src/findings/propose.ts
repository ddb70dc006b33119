import { keepsMeaning } from '../tables';
import { shownText } from '../workbook';
import type { Code, FindingData } from './data';
import type { Finding, FindingOf, Fix, Severity } from './finding';

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
