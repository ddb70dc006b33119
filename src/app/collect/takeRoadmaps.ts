import { COLUMN_KEYS, type ColumnKey, type Field, type Roadmap } from '../../roadmap';
import { dateAt, isBlank, isCollectedHeader, singleLine } from '../../tables';
import { type PlainCell, type SheetSnapshot, textAt } from '../../workbook';
import type { TakenRoadmap, TakenRoadmapRow } from './model';
import { originOf, plainCell } from './takeRows';

type Item = Roadmap['items'][number];

/** Where an item of a roadmap comes from; null for one that is not to be taken. */
export type ItemSource = (item: Item, roadmap: Roadmap) => Pick<TakenRoadmapRow, 'file' | 'origin'> | null;

/** A school's roadmap with the items that `sourceOf` allows; null where no activity is left. */
export function takeRoadmap(
  roadmap: Roadmap,
  { school, date1904 }: { readonly school: string; readonly date1904: boolean },
  sourceOf: ItemSource,
): TakenRoadmap | null {
  const { sheet, header, items, preamble } = roadmap;
  const known = COLUMN_KEYS.filter((key) => hasColumn(roadmap, key));
  const extra = new Map(
    header.extra.flatMap(({ column, header: text }) =>
      isBlank(text) || isCollectedHeader(text) ? [] : [[`+${singleLine(text)}`, column] as const],
    ),
  );
  const rows = items.flatMap((item): readonly TakenRoadmapRow[] => {
    const source = sourceOf(item, roadmap);
    if (!source) return [];
    const own = known.map((key) => itemCell(sheet, item, key, date1904));
    const others = [...extra.values()].map((column) =>
      item.kind === 'activity' ? plainCell(sheet, item.row, column, date1904) : null,
    );
    return [{ kind: item.kind, ...source, values: [...own, ...others] }];
  });
  const activities = rows.filter(({ kind }) => kind === 'activity').length;
  if (activities === 0) return null;
  return {
    school,
    lines: preamble.lines.map(({ text }) => text),
    columns: [...known, ...extra.keys()],
    activities,
    rows,
  };
}

/** A period may stand in columns of months; an activity may have a number in the cell of its text. */
function hasColumn({ header, items }: Roadmap, key: ColumnKey): boolean {
  if (header.columns.has(key)) return true;
  if (key === 'number') return items.some(({ number }) => number !== null);
  return key === 'period' && items.some(({ fields }) => fields.period !== undefined);
}

function itemCell(sheet: SheetSnapshot, item: Item, key: ColumnKey, date1904: boolean): PlainCell {
  if (key === 'number') return item.number?.text ?? null;
  if (key === 'activity') return item.title === '' ? null : item.title;
  const field = item.kind === 'activity' ? item.fields[key] : undefined;
  return field ? fieldCell(sheet, field, date1904) : null;
}

/** What a cell shows, days as days. Numbers stay as they show: «1.10», «50 %». */
function fieldCell(sheet: SheetSnapshot, field: Field, date1904: boolean): PlainCell {
  const { row, column, text, joined } = field;
  if (isBlank(text)) return null;
  if (joined || textAt(sheet, row, column) !== text || !dateAt(sheet, row, column, date1904)) return text;
  return plainCell(sheet, row, column, date1904);
}

/** Where an item stands. */
export const itemOrigin = ({ sheet }: Roadmap, { row, titleColumn }: Item): string =>
  originOf(sheet, row, titleColumn);
