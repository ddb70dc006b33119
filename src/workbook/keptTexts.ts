import { a1, type CellPosition } from './address';
import type { SheetPlan } from './sheetPlan';
import { endRow, type SheetSnapshot, textAt } from './snapshot';

/** Rows that may have been inserted or deleted; what moved farther counts as deleted. */
const REACH = 200;

/**
 * Where rows of a table stand after rows were inserted and deleted among them: the alignment, in order, in which most of
 * their cells are alike. A row like none keeps its distance from the one before it, or after it, where that place is free;
 * a row without a place was deleted and is left out.
 *
 * @param rows 0-based, ascending
 * @param end one past the last row that there is now
 * @param likeness how many cells of the row that was are alike in the row that is now; 0 for none
 */
export function alignRows(
  rows: readonly number[],
  end: number,
  likeness: (was: number, now: number) => number,
): ReadonlyMap<number, number> {
  const places = mostAlike(rows, end, likeness);
  const taken = new Set(places.values());
  const fits = (place: number, above: number, below: number): boolean =>
    place > above && place < below && place < end && !taken.has(place);
  rows.forEach((row, index) => {
    if (places.has(row)) return;
    const before = rows.slice(0, index).findLast((other) => places.has(other));
    const after = rows.slice(index + 1).find((other) => places.has(other));
    const above = before === undefined ? -1 : (places.get(before) ?? -1);
    const below = after === undefined ? end : (places.get(after) ?? end);
    const candidates = [
      before === undefined ? row : above + row - before,
      after === undefined ? row : below + row - after,
    ];
    const place = candidates.find((own) => fits(own, above, below));
    if (place === undefined) return;
    places.set(row, place);
    taken.add(place);
  });
  return places;
}

/** The ascending pairs with the greatest sum of likeness. */
function mostAlike(
  rows: readonly number[],
  end: number,
  likeness: (was: number, now: number) => number,
): Map<number, number> {
  const first = Math.max(0, (rows[0] ?? 0) - REACH);
  const width = Math.max(0, Math.min(end, (rows.at(-1) ?? 0) + REACH + 1) - first);
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(width + 1));
  const own = (was: number, now: number): number => likeness(rows[was] ?? 0, first + now);
  const at = (was: number, now: number): number => best[was]?.[now] ?? 0;
  for (let was = rows.length - 1; was >= 0; was -= 1) {
    for (let now = width - 1; now >= 0; now -= 1) {
      const paired = own(was, now) + at(was + 1, now + 1);
      best[was]?.fill(Math.max(paired, at(was + 1, now), at(was, now + 1)), now, now + 1);
    }
  }
  const places = new Map<number, number>();
  for (let was = 0, now = 0; was < rows.length && now < width;) {
    const alike = own(was, now);
    if (alike > 0 && at(was, now) === alike + at(was + 1, now + 1)) {
      places.set(rows[was] ?? 0, first + now);
      was += 1;
      now += 1;
    } else if (at(was, now) === at(was + 1, now)) was += 1;
    else now += 1;
  }
  return places;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Short and the same for equal texts, other for nearly all others: the length and FNV-1a of 32 bits. */
export function fingerprintOf(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}

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
