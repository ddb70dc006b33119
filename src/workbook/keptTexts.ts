import { a1, type CellPosition } from './address';
import { alignRows } from './alignRows';
import { fingerprintOf } from './fingerprint';
import type { SheetPlan } from './sheetPlan';
import { endRow, type SheetSnapshot, textAt } from './snapshot';

/** Name of the worksheet custom property that remembers which texts of an own sheet may be edited, and what they were. */
export const EDITABLE_TEXTS_MARK = 'roadmap-monitor-texts';

/** An editable text as the person left it. */
export interface KeptText {
  /** Empty where it was deleted, alone or with its row. */
  readonly text: string;
  /** It differs from what was proposed. */
  readonly edited: boolean;
}

/** By key, see `PlanCell.editable`. */
export type KeptTexts = ReadonlyMap<string, KeptText>;

const BLANK = fingerprintOf('');

interface Remembered extends CellPosition {
  readonly key: string;
  /** Of the text that was proposed. */
  readonly fingerprint: string;
}

/** What a plan's sheet has to remember of its editable texts for the next run; empty where it has none. */
export function editableTexts({ rows }: Pick<SheetPlan, 'rows'>): string {
  const entries = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.editable ? [[cell.editable.key, row, column, fingerprintOf(cell.editable.proposed)]] : [],
    ),
  );
  return entries.length === 0 ? '' : JSON.stringify(entries);
}

/**
 * The editable texts of an own sheet as they stand there now, wherever rows that were inserted, deleted or moved apart
 * have taken them. Empty without a sheet, or where it remembers none.
 */
export function keptTexts(sheet: SheetSnapshot | undefined): KeptTexts {
  const remembered = parse(sheet?.editableTexts ?? '');
  if (!sheet || remembered.length === 0) return new Map();
  const rows = [...new Set(remembered.map(({ row }) => row))].sort((a, b) => a - b);
  const stored = new Map(rows.map((own) => [own, remembered.filter(({ row }) => row === own)]));
  const printAt = fingerprintsOn(sheet);
  // Blank cells are alike everywhere: they tell nothing of where a row has gone.
  const likeness = (was: number, now: number): number =>
    (stored.get(was) ?? []).filter(
      ({ column, fingerprint }) => fingerprint !== BLANK && printAt(now, column) === fingerprint,
    ).length;
  const places = alignRows(rows, endRow(sheet), likeness);
  return new Map(
    remembered.map(({ key, row, column, fingerprint }) => {
      const place = places.get(row);
      const text = place === undefined ? '' : textAt(sheet, place, column);
      return [key, { text, edited: fingerprintOf(text) !== fingerprint }];
    }),
  );
}

function fingerprintsOn(sheet: SheetSnapshot): (row: number, column: number) => string {
  const known = new Map<string, string>();
  return (row, column) => {
    const address = a1(row, column);
    const print = known.get(address) ?? fingerprintOf(textAt(sheet, row, column));
    known.set(address, print);
    return print;
  };
}

/** An unreadable memory is none: then every text is proposed anew. */
function parse(memory: string): readonly Remembered[] {
  if (memory === '') return [];
  try {
    const entries: unknown = JSON.parse(memory);
    return Array.isArray(entries) ? entries.flatMap(rememberedOf) : [];
  } catch {
    return [];
  }
}

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function rememberedOf(entry: unknown): readonly Remembered[] {
  if (!Array.isArray(entry)) return [];
  const [key, row, column, fingerprint] = entry as readonly unknown[];
  if (typeof key !== 'string' || typeof fingerprint !== 'string') return [];
  return isIndex(row) && isIndex(column) ? [{ key, row, column, fingerprint }] : [];
}
