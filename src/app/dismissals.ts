import type { Dismissal, DismissedFinding, Finding } from '../findings';
import {
  endColumn,
  fingerprintOf,
  parseA1Range,
  type SheetSnapshot,
  textAt,
  valueAt,
  type WorkbookSnapshot,
} from '../workbook';

/** Findings told apart: those that count, and those that a person has dismissed. Both in their order. */
export interface ToldApart {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  /** What was dismissed and is not found now, or shows something else: it may come back. */
  readonly unused: readonly Dismissal[];
}

type Place = Pick<Dismissal, 'code' | 'sheet' | 'cell' | 'nth' | 'print'>;

/** A cell as a print takes it. */
type Read = (sheet: SheetSnapshot, row: number, column: number) => string;

/** A finding with that by which it is known again. */
interface PlacedFinding extends Place {
  readonly finding: Finding;
}

const keyOf = ({ code, sheet, cell, nth }: Omit<Place, 'print'>): string =>
  JSON.stringify([code, sheet, cell, nth]);

/** Known by what its row shows, wherever the row stands. */
const rowKeyOf = ({ code, sheet, cell, nth, print }: Place, row: string | null): string =>
  JSON.stringify([code, sheet, cell?.replace(/\d+/g, ''), nth, print, row]);

/**
 * Tells findings apart by what was dismissed. A dismissal holds while its cell holds what it held then, also where its
 * whole row has moved as it is; a finding without a cell while it says the same. Those of older versions know what
 * their cells showed instead.
 *
 * @param findings all that a check has found, in its order
 */
export function toldApart(
  findings: readonly Finding[],
  workbook: Pick<WorkbookSnapshot, 'sheets'>,
  dismissals: readonly Dismissal[],
): ToldApart {
  if (dismissals.length === 0) return { open: findings, dismissed: [], unused: [] };
  const byFinding = new Map<Finding, Dismissal>();
  let unused = dismissals;
  for (const read of [heldAt, textAt]) {
    match(findings, printsOf(workbook, read), unused, byFinding);
    const used = new Set(byFinding.values());
    unused = dismissals.filter((own) => !used.has(own));
  }
  return {
    open: findings.filter((own) => !byFinding.has(own)),
    dismissed: findings.flatMap((finding) => {
      const known = byFinding.get(finding);
      return known ? [{ finding, reason: known.reason, on: known.on }] : [];
    }),
    unused,
  };
}

/** Adds the findings that dismissals are of: those in their cells first, then those whose rows have moved. */
function match(
  findings: readonly Finding[],
  prints: Prints,
  dismissals: readonly Dismissal[],
  byFinding: Map<Finding, Dismissal>,
): void {
  const placed = placedIn(findings, prints).filter(({ finding }) => !byFinding.has(finding));
  const exact = new Map(dismissals.map((own) => [keyOf(own), own]));
  for (const own of placed) {
    const known = exact.get(keyOf(own));
    if (known?.print !== own.print) continue;
    byFinding.set(own.finding, known);
    exact.delete(keyOf(own));
  }
  const moved = new Map(
    [...exact.values()].flatMap((own) => (own.row === null ? [] : [[rowKeyOf(own, own.row), own] as const])),
  );
  const codes = new Set([...moved.values()].map(({ code }) => code));
  for (const own of placed) {
    if (byFinding.has(own.finding) || !codes.has(own.code)) continue;
    const key = rowKeyOf(own, prints.row(own.finding));
    const known = moved.get(key);
    if (!known) continue;
    byFinding.set(own.finding, known);
    moved.delete(key);
  }
}

/** A dismissal with the finding that it is of. */
export interface DismissalOf {
  readonly dismissal: Dismissal;
  readonly finding: Finding;
}

/** What is kept of findings that are dismissed now; `dismissed` are some of `findings`, all that a check has found. */
export function dismissalsOf(
  dismissed: readonly DismissedFinding[],
  findings: readonly Finding[],
  workbook: Pick<WorkbookSnapshot, 'sheets'>,
): readonly DismissalOf[] {
  const prints = printsOf(workbook, heldAt);
  const byFinding = new Map(placedIn(findings, prints).map((own) => [own.finding, own]));
  return dismissed.flatMap(({ finding, reason, on }) => {
    const own = byFinding.get(finding);
    if (!own) return [];
    const { code, sheet, cell, nth, print } = own;
    const dismissal = { code, sheet, cell, nth, print, row: prints.row(finding), reason, on };
    return [{ dismissal, finding }];
  });
}

function placedIn(findings: readonly Finding[], { own: printOf }: Prints): readonly PlacedFinding[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const { code, sheet, cell } = finding;
    const print = printOf(finding);
    const place = JSON.stringify([code, sheet, cell, cell === null && print]);
    const nth = met.get(place) ?? 0;
    met.set(place, nth + 1);
    return { finding, code, sheet, cell, nth, print };
  });
}

interface Prints {
  /** Of the cell of a finding; without one, of what the finding says. */
  readonly own: (finding: Finding) => string;
  /** Of its row; null without one. */
  readonly row: (finding: Finding) => string | null;
}

/** What a cell of texts holds, or its number, day or error in brackets, which no two programs show alike. */
function heldAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify([typeof value === 'number' ? exactly(value) : value]);
}

/** A number with the digits that every program keeps of it. */
const exactly = (value: number): number => Number(value.toPrecision(DIGITS));
const DIGITS = 15;

function printsOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>, read: Read): Prints {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const placeOf = ({ sheet, cell }: Finding) => {
    const snapshot = sheet === null ? undefined : byName.get(sheet);
    const range = cell === null ? null : parseA1Range(cell);
    return snapshot && range ? { snapshot, range } : null;
  };
  const rows = new Map<string, string>();
  return {
    own(finding) {
      const place = placeOf(finding);
      if (!place) return fingerprintOf(JSON.stringify(finding.data));
      const { top, left } = place.range;
      return fingerprintOf(read(place.snapshot, top, left));
    },
    row(finding) {
      const place = placeOf(finding);
      if (!place) return null;
      const { snapshot, range } = place;
      const key = JSON.stringify([snapshot.name, range.top]);
      const print = rows.get(key) ?? printOfRow(snapshot, range.top, read);
      rows.set(key, print);
      return print;
    },
  };
}

function printOfRow(sheet: SheetSnapshot, row: number, read: Read): string {
  const texts = Array.from({ length: endColumn(sheet) }, (_, column) => read(sheet, row, column));
  const filled = texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  return fingerprintOf(JSON.stringify(filled));
}
