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
