import { type Code, groupFindings, type Severity } from '../../findings';
import { FINDINGS_LOCALES, type LocaleName, messageOf } from '../../locales';
import type { Entry } from '../state/entries';
import { DISMISSED_KEY, type Filter, SOLVED_KEY } from '../state/model';

/** What has become of a finding. */
export type EntryFate = 'open' | 'solved' | 'dismissed';

/** One line of the list: a cause with what it has, or one finding. */
export type Row = HeadingRow | EntryRow;

export interface HeadingRow {
  readonly kind: 'group' | Exclude<EntryFate, 'open'>;
  readonly key: string;
  /** Null for what is solved or dismissed, whatever its cause. */
  readonly cause: { readonly code: Code; readonly severity: Severity } | null;
  readonly entries: readonly Entry[];
  readonly fixable: number;
  readonly open: boolean;
}

export interface EntryRow {
  readonly kind: 'entry';
  readonly key: string;
  readonly entry: Entry;
  readonly fate: EntryFate;
  /** Among its group, from 1. */
  readonly nth: number;
  readonly of: number;
}

/** The list as it is shown: groups by cause, errors first, each with its entries unless folded; what is solved first, what was dismissed last. */
export function rowsOf(
  entries: readonly Entry[],
  { solved, dismissed }: Readonly<Record<Exclude<EntryFate, 'open'>, readonly Entry[]>>,
  folded: readonly string[],
): readonly Row[] {
  const byFinding = new Map(entries.map((entry) => [entry.finding, entry]));
  const groups = groupFindings(entries.map(({ finding }) => finding)).map(({ code, severity, findings }) => {
    const own = findings.flatMap((finding) => byFinding.get(finding) ?? []);
    return heading('group', `${severity} ${code}`, own, folded, { code, severity });
  });
  const done = solved.length > 0 ? [heading('solved', SOLVED_KEY, solved, folded, null)] : [];
  const left = dismissed.length > 0 ? [heading('dismissed', DISMISSED_KEY, dismissed, folded, null)] : [];
  return [...done, ...groups, ...left].flatMap((row) => [row, ...entryRows(row)]);
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
        fate: kind === 'group' ? 'open' : kind,
        nth: index + 1,
        of: entries.length,
      }))
    : [];

const texts = new Map<LocaleName, WeakMap<Entry, string>>();

/** The message of an entry, formed once. */
export function messageText(entry: Entry, locale: LocaleName): string {
  const formed = texts.get(locale) ?? new WeakMap<Entry, string>();
  texts.set(locale, formed);
  const text = formed.get(entry) ?? messageOf(entry.finding, locale);
  formed.set(entry, text);
  return text;
}

/** Lower case with ё read as е: what a person types finds either. */
const searchable = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** The entries on the filter's sheet with its text in their cause, message or address; of every severity. */
export function searched(
  entries: readonly Entry[],
  { sheet, text }: Pick<Filter, 'sheet' | 'text'>,
  locale: LocaleName,
): readonly Entry[] {
  const wanted = searchable(text.trim());
  if (sheet === null && wanted === '') return entries;
  return entries.filter((entry) => {
    const { finding } = entry;
    if (sheet !== null && finding.sheet !== sheet) return false;
    const { title } = FINDINGS_LOCALES[locale].codes[finding.code];
    const parts = [title, finding.cell ?? '', messageText(entry, locale)];
    return wanted === '' || parts.some((part) => searchable(part).includes(wanted));
  });
}

export const ofSeverities = (entries: readonly Entry[], hidden: readonly Severity[]): readonly Entry[] =>
  hidden.length === 0 ? entries : entries.filter(({ finding }) => !hidden.includes(finding.severity));

/** The sheets that have findings, in the order of the workbook. */
export function sheetsWithFindings(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ finding }) => finding.sheet ?? []))];
}

/** What a key does in the list, at the row that has the focus. */
export type Move =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'leave' };

const PAGE = 10;

type Keys = Readonly<Record<string, (rows: readonly Row[], at: number) => Move | null>>;

const go = (rows: readonly Row[], index: number): Move => ({
  kind: 'go',
  index: Math.max(0, Math.min(index, rows.length - 1)),
});

const enter = (rows: readonly Row[], at: number): Move => ({
  kind: rows[at]?.kind === 'entry' ? 'choose' : 'toggle',
});

const isOpen = (row: Row | undefined): boolean => row !== undefined && row.kind !== 'entry' && row.open;

/** The keys of a tree, as its pattern in ARIA names them. */
const KEYS: Keys = {
  ArrowDown: (rows, at) => go(rows, at + 1),
  ArrowUp: (rows, at) => go(rows, at - 1),
  PageDown: (rows, at) => go(rows, at + PAGE),
  PageUp: (rows, at) => go(rows, at - PAGE),
  Home: (rows) => go(rows, 0),
  End: (rows) => go(rows, rows.length - 1),
  ArrowRight: (rows, at) => {
    const row = rows[at];
    if (row?.kind === 'entry') return null;
    return isOpen(row) ? go(rows, at + 1) : { kind: 'toggle' };
  },
  ArrowLeft: (rows, at) =>
    rows[at]?.kind === 'entry' ? go(rows, headingOf(rows, at)) : isOpen(rows[at]) ? { kind: 'toggle' } : null,
  Enter: enter,
  ' ': enter,
  Escape: () => ({ kind: 'leave' }),
};

/** The row of the heading that a row stands under. */
export function headingOf(rows: readonly Row[], at: number): number {
  return rows.slice(0, at).findLastIndex(({ kind }) => kind !== 'entry');
}

/** What a key does; null where it does nothing in a list. */
export const moveOf = (key: string, rows: readonly Row[], at: number): Move | null =>
  KEYS[key]?.(rows, at) ?? null;
