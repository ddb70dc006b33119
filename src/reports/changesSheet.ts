import { type Block, type Column, label, type Row, text } from '../document';
import { CHANGES_LOCALES, type LocaleName } from '../locales';
import type { ActivityChange, ActivityPlace } from '../roadmap';
import type { SheetPlan } from '../workbook';
import { landscapeSheet } from './landscapeSheet';

export interface ChangesSheetInput {
  readonly changes: readonly ActivityChange[];
  /** File names of the two workbooks. */
  readonly old: string;
  readonly now: string;
  readonly locale: LocaleName;
}

const COLUMNS = [
  { key: 'kind', kind: label, width: 20 },
  { key: 'number', kind: label, width: 9 },
  { key: 'activity', kind: text, width: 46 },
  { key: 'from', kind: text, width: 38 },
  { key: 'to', kind: text, width: 38 },
  { key: 'cell', kind: label, width: 24 },
] as const;

/** The texts of a change: what stood there and what stands there; for a change of place, the places. */
export function changeTexts(
  { kind, old, now, from, to }: ActivityChange,
  locale: LocaleName,
): { readonly from: string; readonly to: string } {
  const words = CHANGES_LOCALES[locale];
  const shown = (place: ActivityPlace | null): string =>
    place ? words.place(place.number, place.section) : words.nothing;
  const isOfPlace = kind === 'added' || kind === 'removed' || kind === 'moved' || kind === 'renumbered';
  if (isOfPlace) return { from: shown(old), to: shown(now) };
  return { from: from || words.nothing, to: to || words.nothing };
}

/** The sheet «Что изменилось»: a row for each change, in the order of the new roadmap. */
export function changesSheet({ changes, old, now, locale }: ChangesSheetInput): SheetPlan {
  const words = CHANGES_LOCALES[locale];
  const { title } = words;
  const columns = COLUMNS.map(({ key, kind }): Column => ({ key, title: words.columns[key], span: 1, kind }));
  const rows = changes.map((change, at): Row => {
    const place = change.now ?? change.old;
    const cells = {
      kind: words.kinds[change.kind],
      number: place?.number ?? '',
      activity: change.activity,
      ...changeTexts(change, locale),
      cell: place ? `${place.sheet}, ${place.cell}` : '',
    };
    return { key: String(at), cells };
  });
  const lines = [words.summary(old, now, changes.length), ''];
  const blocks: readonly Block[] = [
    { kind: 'title', title, lines, left: true },
    rows.length === 0
      ? { kind: 'paragraph', content: words.none }
      : {
          kind: 'table',
          table: {
            key: 'changes',
            columns,
            rows,
            inView: { columns: 0 },
            headOnPages: true,
            filtered: true,
          },
        },
  ];
  const grid = COLUMNS.map(({ width }) => width);
  return landscapeSheet({ kind: 'changes', name: title, title, blocks, grid, locale });
}
