import { groupFindings, type Code, type Severity } from '../../findings';
import type { Entry } from './entries';
import { SOLVED_KEY } from './model';

/** One line of the list: a cause with what it has, or one finding. */
export type Row = HeadingRow | EntryRow;

export interface HeadingRow {
  readonly kind: 'group' | 'solved';
  readonly key: string;
  /** Null for what is solved, whatever its cause. */
  readonly cause: { readonly code: Code; readonly severity: Severity } | null;
  readonly entries: readonly Entry[];
  readonly fixable: number;
  readonly open: boolean;
}

export interface EntryRow {
  readonly kind: 'entry';
  readonly key: string;
  readonly entry: Entry;
  readonly solved: boolean;
  /** Among its group, from 1. */
  readonly nth: number;
  readonly of: number;
}

/** The list as it is shown: groups by cause, errors first, each with its entries unless folded; what is solved first. */
export function rowsOf(
  entries: readonly Entry[],
  solved: readonly Entry[],
  folded: readonly string[],
): readonly Row[] {
  const byFinding = new Map(entries.map((entry) => [entry.finding, entry]));
  const groups = groupFindings(entries.map(({ finding }) => finding)).map(({ code, severity, findings }) => {
    const own = findings.flatMap((finding) => byFinding.get(finding) ?? []);
    return heading('group', `${severity} ${code}`, own, folded, { code, severity });
  });
  const done = solved.length > 0 ? [heading('solved', SOLVED_KEY, solved, folded, null)] : [];
  return [...done, ...groups].flatMap((row) => [row, ...entryRows(row)]);
}

function heading(
  kind: HeadingRow['kind'],
  key: string,
  entries: readonly Entry[],
  folded: readonly string[],
  cause: HeadingRow['cause'],
): HeadingRow {
  const fixable = kind === 'group' ? entries.filter(({ finding }) => finding.fix).length : 0;
  return { kind, key, cause, entries, fixable, open: !folded.includes(key) };
}

const entryRows = ({ kind, open, entries }: HeadingRow): readonly EntryRow[] =>
  open
    ? entries.map((entry, index) => ({
        kind: 'entry',
        key: `${kind} ${entry.key}`,
        entry,
        solved: kind === 'solved',
        nth: index + 1,
        of: entries.length,
      }))
    : [];
