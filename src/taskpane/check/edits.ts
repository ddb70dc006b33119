import type { Finding } from '../../findings';
import { type CellEdit, parseA1, shownText } from '../../workbook';

/** A piece of one of two compared texts. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

export interface Difference {
  readonly from: readonly Piece[];
  readonly to: readonly Piece[];
}

/** Longer texts are compared by their common beginning and end only (words × words). */
const MOST_COMPARISONS = 40_000;

/** What differs between two texts, by words, spaces and signs. */
export function difference(from: string, to: string): Difference {
  const left = partsOf(from);
  const right = partsOf(to);
  const start = commonLength(left, right, (index) => [left[index], right[index]]);
  const room = Math.min(left.length, right.length) - start;
  const end = Math.min(
    room,
    commonLength(left, right, (index) => [left[left.length - 1 - index], right[right.length - 1 - index]]),
  );
  const kept = keptBetween(left.slice(start, left.length - end), right.slice(start, right.length - end));
  const isKept = (length: number, own: ReadonlySet<number>) => (index: number) =>
    index < start || index >= length - end || own.has(index - start);
  return {
    from: joined(left, isKept(left.length, kept.left)),
    to: joined(right, isKept(right.length, kept.right)),
  };
}

const partsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|\s|[^\p{L}\p{N}\s]/gu) ?? [];

function commonLength(
  left: readonly string[],
  right: readonly string[],
  pair: (index: number) => readonly [string | undefined, string | undefined],
): number {
  const most = Math.min(left.length, right.length);
  for (let index = 0; index < most; index += 1) {
    const [one, other] = pair(index);
    if (one !== other) return index;
  }
  return most;
}

/** The places of a longest common subsequence in either list. */
function keptBetween(left: readonly string[], right: readonly string[]) {
  const kept = { left: new Set<number>(), right: new Set<number>() };
  if (left.length * right.length > MOST_COMPARISONS) return kept;
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      kept.left.add(i++);
      kept.right.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

function joined(parts: readonly string[], isKept: (index: number) => boolean): readonly Piece[] {
  const pieces: { text: string; changed: boolean }[] = [];
  for (const [index, text] of parts.entries()) {
    const changed = !isKept(index);
    const last = pieces.at(-1);
    if (last?.changed === changed) last.text += text;
    else pieces.push({ text, changed });
  }
  return pieces;
}

/** What stands in cells as a person reads it: sheet by sheet as they are met, down each sheet and across each row. */
export function inOrder<T extends Pick<CellEdit, 'sheet' | 'cell'>>(items: readonly T[]): readonly T[] {
  const sheets = new Map<string, { readonly item: T; readonly row: number; readonly column: number }[]>();
  for (const item of items) {
    const own = sheets.get(item.sheet) ?? [];
    const { row, column } = parseA1(item.cell) ?? { row: 0, column: 0 };
    own.push({ item, row, column });
    sheets.set(item.sheet, own);
  }
  return [...sheets.values()].flatMap((own) =>
    own.sort((a, b) => a.row - b.row || a.column - b.column).map(({ item }) => item),
  );
}

/** What stands in a cell and what is expected there; null where the finding says neither. */
export interface Reading {
  readonly read: string | null;
  readonly expected: readonly string[];
}

/** What was read and what is expected, as far as the finding says it beside its message. */
export function readingOf({ data }: Finding): Reading {
  const expected = [
    ...('expected' in data && data.expected !== null ? [data.expected] : []),
    ...('proposals' in data ? data.proposals : []),
    ...('nearest' in data && data.nearest !== null ? [data.nearest] : []),
  ];
  return { read: 'read' in data ? data.read : null, expected };
}

/** A way to correct a finding: its edits, and how to call it among the others. */
export interface Choice {
  readonly edits: readonly CellEdit[];
  readonly label: string;
}

/** The preferred correction and the others. */
export function choicesOf({ fix }: Finding): readonly Choice[] {
  if (!fix) return [];
  return [fix.edits, ...fix.alternatives].map((edits) => ({
    edits,
    label: edits
      .map(({ to }) => shownText(to))
      .filter((text) => text !== '')
      .join(' · '),
  }));
}
