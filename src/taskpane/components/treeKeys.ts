import type { Row } from '../state/rows';

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

const act = (rows: readonly Row[], at: number): Move => ({
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
  Enter: act,
  ' ': act,
  Escape: () => ({ kind: 'leave' }),
};

/** The row of the heading that a row stands under. */
export function headingOf(rows: readonly Row[], at: number): number {
  return rows.slice(0, at).findLastIndex(({ kind }) => kind !== 'entry');
}

/** What a key does; null where it does nothing in a list. */
export const moveOf = (key: string, rows: readonly Row[], at: number): Move | null =>
  KEYS[key]?.(rows, at) ?? null;
