import type { DismissedFinding, Finding } from '../../findings';

/** A finding of a report with a name that it keeps through repeated checks, as long as it stays in its cell. */
export interface Entry {
  readonly key: string;
  /** Its place in the report that found it. */
  readonly order: number;
  readonly finding: Finding;
}

/** A finding that a person has dismissed. */
export interface DismissedEntry extends Entry, Omit<DismissedFinding, 'finding'> {}

/** Dismissed findings with their keys, which are those of no others. */
export const dismissedEntriesOf = (dismissed: readonly DismissedFinding[]): readonly DismissedEntry[] =>
  entriesOf(dismissed.map(({ finding }) => finding)).flatMap((entry, at) => {
    const own = dismissed[at];
    return own ? [{ ...entry, key: `dismissed ${entry.key}`, reason: own.reason, on: own.on }] : [];
  });

const placeOf = ({ code, sheet, cell }: Finding): string => JSON.stringify([code, sheet, cell]);

/** Findings with their keys; findings of one code in one cell are told apart by their order. */
export function entriesOf(findings: readonly Finding[]): readonly Entry[] {
  const met = new Map<string, number>();
  return findings.map((finding, order) => {
    const place = placeOf(finding);
    const nth = met.get(place) ?? 0;
    met.set(place, nth + 1);
    return { key: nth === 0 ? place : `${place} ${nth}`, order, finding };
  });
}

/** The entries among which are not these findings, compared by content. */
export function splitBy(
  entries: readonly Entry[],
  findings: readonly Finding[],
): { readonly inside: readonly Entry[]; readonly outside: readonly Entry[] } {
  const wanted = new Set(findings.map(contentOf));
  const inside: Entry[] = [];
  const outside: Entry[] = [];
  for (const entry of entries) (wanted.has(contentOf(entry.finding)) ? inside : outside).push(entry);
  return { inside, outside };
}

const contentOf = ({ code, sheet, cell, data }: Finding): string => JSON.stringify([code, sheet, cell, data]);

/**
 * The earlier entries that the later report has no more. A finding that stays in its cell is the same one, whatever
 * it says now; one that says the same in another cell has moved with its row.
 */
export function solvedBetween(earlier: readonly Entry[], later: readonly Entry[]): readonly Entry[] {
  const atPlace = unmatched(earlier, later, ({ key }) => key);
  const moved = unmatched(atPlace.left, atPlace.right, ({ finding: { code, data } }) =>
    JSON.stringify([code, data]),
  );
  return moved.left;
}

function unmatched(left: readonly Entry[], right: readonly Entry[], nameOf: (entry: Entry) => string) {
  const counts = new Map<string, number>();
  for (const entry of right) counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + 1);
  const take = (entry: Entry): boolean => {
    const count = counts.get(nameOf(entry)) ?? 0;
    if (count > 0) counts.set(nameOf(entry), count - 1);
    return count > 0;
  };
  const rest = left.filter((entry) => !take(entry));
  return { left: rest, right: right.filter((entry) => (counts.get(nameOf(entry)) ?? 0) > 0) };
}
